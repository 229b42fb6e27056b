import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { preview } from 'vite';
import { serveView } from '#electron/serve/serve-view.ts';
import { type Board, createBoard } from './board.ts';
import { buildPeers } from './build-peers.ts';
import { drag, pan, panByWheel, zoomByWheel } from './hand.ts';
import { type Figures, median, toReport } from './report.ts';
import { createPeer, createSextant, middleOfView, type Tool } from './tools.ts';

const root = join(import.meta.dirname, '../../..');
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
/** The same for all; there is no graphics card on the machines that run this, so none is used anywhere. */
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

function findArgument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

const rounds = Number(findArgument('--rounds') ?? 5);
const goals = (findArgument('--only') ?? 'C1,C2,C3,C4,C5').split(',');
const does = (...ids: readonly string[]) => ids.some((id) => goals.includes(id));
/** Who is measured at what; the others are no measure for it, and slow. */
const runs = {
  C1: ['sextant', 'react-flow', 'excalidraw', 'bare'],
  C2: ['sextant', 'react-flow', 'excalidraw', 'bare'],
  C3: ['sextant', 'excalidraw', 'bare'],
  C4: ['sextant', 'excalidraw', 'bare'],
  C5: ['sextant', 'excalidraw', 'bare'],
} as const;

/** Megabytes that the renderer of the only page takes: the script's heap after a collection, and all of the process. */
async function weigh(browser: Browser, session: CDPSession) {
  const whole = await browser.newBrowserCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', {});
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return { heap: heap / 1024 / 1024, memory: Math.max(...sizes) };
}

async function measure(tool: Tool, board: Board): Promise<Figures> {
  const count = board.cards.length;
  const isIn = (id: keyof typeof runs) => does(id) && (runs[id] as readonly string[]).includes(tool.name);
  const needs = {
    C1: isIn('C1') && count < 5000,
    C2: isIn('C2') && count !== 1000,
    C3: isIn('C3') && count >= 1000,
    C4: isIn('C4') && count === 5000,
    C5: isIn('C5') && count === 5000,
  };
  if (!Object.values(needs).includes(true)) return {};
  const browser = await chromium.launch({
    ...(installed === undefined ? {} : { executablePath: installed }),
    args,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    // tsx gives functions their names by a helper that a page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value' });
    await page.route('**', (route) =>
      new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
    );
    const session = await page.context().newCDPSession(page);
    await tool.open(page, board);
    const figures: Record<string, number> = {};
    figures.mount = await tool.mount(page);
    await tool.look(page, 'all');
    if (needs.C3) {
      figures['overview pan'] = (await panByWheel(page, session, middleOfView)).p95;
      figures['overview zoom'] = (await zoomByWheel(page, session, middleOfView)).p95;
    }
    if (needs.C5) Object.assign(figures, await weigh(browser, session));
    if (!needs.C2 && !needs.C4) return figures;
    await tool.look(page, 'all');
    await tool.look(page, 'actual');
    await page.mouse.click(...(await tool.findCard(page)));
    if (needs.C2) {
      const felt = await pan(page, session, middleOfView);
      Object.assign(figures, { pan: felt.p95, 'pan script': felt.script, 'pan work': felt.work });
    }
    // The drag comes last: after an edit a copy for recovery is written.
    if (needs.C4) {
      const felt = await drag(page, session, await tool.findCard(page));
      Object.assign(figures, { drag: felt.p95, 'drag script': felt.script, 'drag long tasks': felt.longTasks });
      figures['drag longest task'] = felt.longestTask;
    }
    return figures;
  } finally {
    await browser.close();
  }
}

const peers = await buildPeers();
const served = await serveView(join(root, 'dist/renderer'), 0);
const server = await preview({
  configFile: false,
  root: join(peers.folder, '..'),
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0 },
  build: { outDir: 'dist' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const wanted = findArgument('--tools')?.split(',');
const tools = [createSextant(served.address), ...peers.names.map((name) => createPeer(name, address))].filter(
  ({ name }) => wanted === undefined || wanted.includes(name),
);
const boards = [100, 1000, 5000].map(createBoard);
const all: Record<string, Record<string, number[]>> = {};
const file = findArgument('--json');

/** What is known after so many rounds. */
function writeReport(round: number): string {
  const medians = Object.fromEntries(
    Object.entries(all).map(([tool, values]) => [
      tool,
      Object.fromEntries(Object.entries(values).map(([key, each]) => [key, median(each)])),
    ]),
  );
  const report = { ...toReport(medians, goals, peers.missing), rounds: round };
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (file !== undefined) writeFileSync(file, text);
  return text;
}

try {
  for (let round = 1; round <= rounds; round += 1) {
    // A small board is no trial: once says that nothing is lost there.
    for (const board of boards.filter(({ cards }) => round === 1 || cards.length > 100)) {
      for (const tool of tools) {
        const figures = await measure(tool, board);
        for (const [name, value] of Object.entries(figures)) {
          const key = `${name} ${board.cards.length}`;
          const values = all[tool.name] ?? {};
          all[tool.name] = { ...values, [key]: [...(values[key] ?? []), value] };
        }
      }
    }
    writeReport(round);
    process.stderr.write(`round ${round} of ${rounds}\n`);
  }
} finally {
  await server.close();
  await served.close();
}
process.stdout.write(writeReport(rounds));
