import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { create } from 'fontkit';
import pdfMaker from 'pdfmake/build/pdfmake.js';
import { renderDeck } from '#electron/deck/render-deck.ts';
import { layOutDeck } from '#shared/deck/lay-out-deck.ts';
import { createMeasure } from '#shared/deck/measure.ts';
import type { PlacedPage } from '#shared/deck/placed-page.ts';
import { renderPdf } from '#shared/deck/render-pdf.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { withUseCases } from '../../shared/deck/deck-workspaces.ts';
import { drawByHand } from './draw-by-hand.ts';
import { measureWindow, type WindowFigures } from './measure-window.ts';
import { toHtml } from './to-html.ts';

const rounds = 7;
const generatedOn = '2026-11-23';
const info = { title: 'Bench', author: '', subject: '', language: 'en-US', createdOn: generatedOn };
const folder = join(import.meta.dirname, '../../../assets/fonts');
const read = (style: string) => new Uint8Array(readFileSync(join(folder, `SourceSans3-${style}.ttf`)));
const fonts = {
  regular: read('Regular'),
  semibold: read('Semibold'),
  italic: read('It'),
  semiboldItalic: read('SemiboldIt'),
};
const measure = createMeasure({
  regular: create(fonts.regular),
  semibold: create(fonts.semibold),
  italic: create(fonts.italic),
  semiboldItalic: create(fonts.semiboldItalic),
});
const tools = { pdfMaker, fonts, measure, toDate: (day: string) => new Date(`${day}T00:00:00Z`) };

function layOut(workspace: Workspace): readonly PlacedPage[] {
  return layOutDeck({ workspace, generatedOn }, measure).pages;
}

const paint = (pages: readonly PlacedPage[]) => renderPdf(pages, info, null, tools, () => {});

function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Medians in milliseconds of works that take turns; the first round warms up. */
async function race(
  works: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const begin = performance.now();
      await work();
      if (round > 0) times[name] = [...(times[name] ?? []), performance.now() - begin];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** In a process of its own: milliseconds and peak megabytes of one work. */
function alone(work: string, count: number): { readonly ms: number; readonly peak: number } {
  const args = ['--import', 'tsx', import.meta.filename, '--work', work, '--count', String(count)];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

async function workAlone(work: string, count: number): Promise<void> {
  const workspace = withUseCases(count);
  const begin = performance.now();
  if (work === 'deck') await renderDeck({ workspace, generatedOn });
  else {
    const pages = layOut(workspace);
    await (work === 'pdfkit' ? drawByHand(pages) : paint(pages));
  }
  const ms = performance.now() - begin;
  process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
}

function launchBrowser(): Promise<Browser> {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
  return chromium.launch({
    ...(found === undefined ? {} : { executablePath: found }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Needs the built app: `npm run build`. */
async function watchWindow(count: number): Promise<WindowFigures> {
  const browser = await launchBrowser();
  try {
    return await measureWindow(browser, count);
  } finally {
    await browser.close();
  }
}

async function comparePeers(): Promise<Readonly<Record<string, number>>> {
  const pages = layOut(withUseCases(18)).slice(0, 30);
  const scratch = mkdtempSync(join(tmpdir(), 'sextant-bench-'));
  const file = join(scratch, 'deck.html');
  writeFileSync(file, toHtml(pages));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  try {
    return await race({
      sextant: () => paint(pages),
      pdfkit: () => drawByHand(pages),
      chromium: async () => {
        await page.goto(pathToFileURL(file).href);
        await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false });
      },
    });
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true });
  }
}

async function compareHostile(): Promise<Readonly<Record<string, number>>> {
  const filled = (text: string) =>
    withUseCases(3, (useCase, index) => (index === 0 ? { ...useCase, summary: text } : useCase));
  const normal = filled('the room saw it differently '.repeat(3600).slice(0, 100_000));
  const hostile = filled('W'.repeat(100_000));
  return race({
    normal: () => renderDeck({ workspace: normal, generatedOn }),
    hostile: () => renderDeck({ workspace: hostile, generatedOn }),
  });
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

async function bench(): Promise<Readonly<Record<string, unknown>>> {
  const peers = await comparePeers();
  const hostile = await compareHostile();
  const [small, large] = [alone('deck', 100), alone('deck', 1000)];
  const [ours, hand] = [alone('paint', 1000), alone('pdfkit', 1000)];
  const watched = await watchWindow(1000);
  const ratio = (one = Number.NaN, two = Number.NaN) => rounded(one / two);
  return {
    P1: { value: ratio(peers.sextant, peers.pdfkit), limit: 1.35, ms: peers.sextant, peers: { pdfkit: peers.pdfkit } },
    P2: { value: ratio(peers.sextant, peers.chromium), limit: 0.35, peers: { chromium: peers.chromium } },
    P4: { value: ratio(large.ms, small.ms), limit: 4, ms: { 100: small.ms, 1000: large.ms } },
    P5: { value: rounded(ours.peak), limit: rounded(1.2 * hand.peak + 40), peers: { pdfkit: hand.peak } },
    P7: { value: watched.longTasks.length, limit: 0, ms: watched.exportMs, longTasks: watched.longTasks },
    'P7 cancel': { value: rounded(watched.cancelMs), limit: 200 },
    P8: { value: ratio(hostile.hostile, hostile.normal), limit: 2, ms: hostile },
  };
}

function findArgument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

const work = findArgument('--work');
if (work === 'window') process.stdout.write(`${JSON.stringify(await watchWindow(Number(findArgument('--count'))))}\n`);
else if (work !== undefined) await workAlone(work, Number(findArgument('--count')));
else {
  const figures = JSON.stringify(await bench(), null, 2);
  const file = findArgument('--json');
  if (file !== undefined) writeFileSync(file, `${figures}\n`);
  process.stdout.write(`${figures}\n`);
}
