import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDeck } from '#electron/deck/render-deck.ts';
import { parseAttachedWorkspace } from '#shared/exchange/parse-attached-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from '../../shared/deck/deck-fonts.ts';
import { hostileTexts, withUseCases } from '../../shared/deck/deck-workspaces.ts';
import { placeTestDeck } from '../../shared/deck/place-test-deck.ts';

/** More by the environment: `SEXTANT_RUNS=500 npx vitest run test/electron/deck/deck-proof.test.ts`. */
const runs = Number(process.env.SEXTANT_RUNS ?? 8);
const folder = mkdtempSync(join(tmpdir(), 'sextant-proof-'));
const file = join(folder, 'deck.pdf');
const measure = createDeckMeasure();
const texts = Object.values(hostileTexts);
const audiences = ['board', 'engineering', 'risk', 'public', 'board'] as const;

afterAll(() => rmSync(folder, { recursive: true }));

/** The same workspace for the same run, from 0 to 300 use cases, mostly few. */
function createHostile(run: number): Workspace {
  const count = run % 25 === 24 ? 300 : (run * 7) % 23;
  const textOf = (index: number) => texts[(run * 5 + index * 3) % texts.length]?.slice(0, 3000) ?? '';
  const workspace = withUseCases(count, (useCase, index) => ({
    ...useCase,
    title: index % 3 === run % 3 ? textOf(index).slice(0, 200).replaceAll('\n', ' ') : useCase.title,
    summary: textOf(index + 1),
    owner: textOf(index + 2).slice(0, 80),
  }));
  const deck = {
    ...workspace.content.deck,
    attachWorkspace: true,
    paper: run % 2 === 0 ? 'light' : 'dark',
    audience: audiences[run % audiences.length] ?? 'board',
  } as const;
  return { ...workspace, content: { ...workspace.content, deck } };
}

async function render(workspace: Workspace): Promise<Uint8Array> {
  const made = await renderDeck({ workspace, generatedOn: '2026-11-23' });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** Entries of the outline in a file that qpdf has written out: objects with a title, a parent and a place. */
function countBookmarks(plain: string): number {
  const objects = plain.split('\nendobj');
  return objects.filter((one) => one.includes('/Dest [') && one.includes('/Parent') && one.includes('/Title')).length;
}

function run(tool: string, args: readonly string[]) {
  return spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1e9 });
}

const hasTools = ['qpdf', 'pdftotext', 'pdffonts'].every((tool) => run(tool, ['--version']).error === undefined);
if (!hasTools) console.warn('skipped: qpdf and poppler are not installed, so decks are not proved with them');

describe.skipIf(!hasTools)('a deck of any workspace', () => {
  it.each(Array.from({ length: runs }, (_, index) => index))('holds up as PDF, run %i', async (number) => {
    const workspace = createHostile(number);
    const { audience } = workspace.content.deck;
    const [made, again] = [await render(workspace), await render(workspace)];
    expect(Buffer.compare(made, again)).toBe(0);
    writeFileSync(file, made);
    expect(parseAttachedWorkspace(made)).toEqual(
      audience === 'public'
        ? { ok: false, error: { type: 'no-attachment' } }
        : { ok: true, value: serializeWorkspace(workspace) },
    );
    const checked = run('qpdf', ['--check', file]);
    expect(checked.stdout + checked.stderr).toContain('No syntax or stream encoding errors found');
    for (const font of run('pdffonts', [file]).stdout.trim().split('\n').slice(2))
      expect(font).toMatch(/ yes yes yes /);
    const pages = run('pdftotext', ['-bbox', file, '-']).stdout.split('<page ').slice(1);
    const placed = placeTestDeck(workspace, measure, audience).pages;
    expect(pages).toHaveLength(placed.length);
    const plain = run('qpdf', ['--qdf', '--object-streams=disable', file, '-']).stdout;
    expect(countBookmarks(plain)).toBe(placed.length);
    expect([...plain.matchAll(/\/URI \((?!https:\/\/|mailto:)/g)]).toEqual([]);
    expect(plain).not.toMatch(/\/(JavaScript|JS|Launch|GoToR|SubmitForm|ImportData)\b/);
    const outside = pages.flatMap((page) =>
      [...page.matchAll(/xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g)].filter(
        ([, left, right]) => Number(left) < 34 || Number(right) > 926,
      ),
    );
    expect(outside.map(([, left, right, word]) => `${left}–${right} ${word?.slice(0, 40)}`)).toEqual([]);
  });
});
