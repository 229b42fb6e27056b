import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDeck } from '#electron/deck/render-deck.ts';
import { createDeckMeasure } from '../../shared/deck/deck-fonts.ts';
import { hostileTexts, readSample, withUseCases } from '../../shared/deck/deck-workspaces.ts';
import { placeTestDeck } from '../../shared/deck/place-test-deck.ts';

const generatedOn = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'sextant-deck-'));
const file = join(folder, 'deck.pdf');

function run(tool: string, args: readonly string[]) {
  return spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1e9 });
}

function has(tool: string): boolean {
  const found = run(tool, ['--version']).error === undefined;
  if (!found) console.warn(`skipped: ${tool} is not installed, so the PDF is not checked with it`);
  return found;
}

async function render(workspace = readSample('insurer')): Promise<Uint8Array> {
  const made = await renderDeck({ workspace, generatedOn });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const workspace = withUseCases(12, (useCase, index) =>
  index < 4 ? { ...useCase, summary: Object.values(hostileTexts)[index]?.slice(0, 3000) ?? '' } : useCase,
);

beforeAll(async () => {
  writeFileSync(file, await render(workspace));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('renderDeck', () => {
  it('gives the same bytes twice', async () => {
    const [one, two] = [await render(), await render()];
    expect(Buffer.compare(one, two)).toBe(0);
  }, 120_000);

  it('fails by name when every section is switched off', async () => {
    const sample = readSample('insurer');
    const hidden = placeTestDeck(sample, createDeckMeasure()).deck.slides.map(({ section }) => section);
    const empty = {
      ...sample,
      content: { ...sample.content, deck: { ...sample.content.deck, hidden: [...hidden, 'not-discussed'] } },
    };
    expect(await renderDeck({ workspace: empty, generatedOn })).toEqual({ ok: false, error: { type: 'empty' } });
  }, 60_000);

  it('tells which characters the typeface lacks', async () => {
    const warnings: unknown[] = [];
    const one = withUseCases(1, (useCase) => ({ ...useCase, title: '漢 text' }));
    await renderDeck({ workspace: one, generatedOn, onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toEqual([
      { type: 'uncovered-characters', characters: ['漢'], places: expect.arrayContaining(['1 漢 text']) },
    ]);
  }, 60_000);

  it.skipIf(!has('pdfinfo'))(
    'has as many pages as were placed, a title, an author and tags',
    () => {
      const info = run('pdfinfo', [file]).stdout;
      const { pages } = placeTestDeck(workspace, createDeckMeasure());
      expect(info).toContain(`Pages:           ${pages.length}\n`);
      expect(info).toMatch(/Title: +\S/);
      expect(info).toMatch(/Author: +\S/);
      expect(info).toMatch(/Tagged: +yes/);
    },
    60_000,
  );

  it.skipIf(!has('qpdf'))('is clean to qpdf', () => {
    const checked = run('qpdf', ['--check', file]);
    expect(checked.stdout).toContain('No syntax or stream encoding errors found');
    expect(checked.status).toBe(0);
  });

  it.skipIf(!has('qpdf'))(
    'has a bookmark for every page and links only inside itself',
    () => {
      const plain = run('qpdf', ['--qdf', '--object-streams=disable', file, '-']).stdout;
      const { pages } = placeTestDeck(workspace, createDeckMeasure());
      expect(plain.match(/\/Title /g)?.length).toBeGreaterThanOrEqual(pages.length);
      expect(plain).not.toContain('/URI');
      expect(plain).not.toContain('/JavaScript');
      expect(plain).not.toContain('/Launch');
    },
    60_000,
  );

  it.skipIf(!has('pdffonts'))('embeds every font as a subset', () => {
    const fonts = run('pdffonts', [file]).stdout.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });

  it.skipIf(!has('pdftotext'))(
    'keeps every word inside its page, none on another',
    () => {
      const xml = run('pdftotext', ['-bbox', file, '-']).stdout;
      const faults: string[] = [];
      xml
        .split('<page ')
        .slice(1)
        .forEach((page, index) => {
          const words = [
            ...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
          ].map((match) => {
            const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number);
            const height = bottom - top;
            return { left, right, top: top + height * 0.35, bottom: bottom - height * 0.3, word: match[5] ?? '' };
          });
          words.forEach((one, at) => {
            if (one.left < 34 || one.right > 926 || one.top < 20 || one.bottom > 532)
              faults.push(`${index + 1}: outside: ${one.word}`);
            for (const two of words.slice(at + 1)) {
              const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
              const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
              if (across > 0.6 && down > 0.6) faults.push(`${index + 1}: ${one.word} on ${two.word}`);
            }
          });
        });
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
