import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDeck } from '#electron/deck/render-deck.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { measureFirstScreen } from './measure-first-screen.ts';

const root = join(import.meta.dirname, '..', '..');
const rounds = 7;
const context = { newId: (prefix: string) => `${prefix}-bench`, now: '2026-11-23T12:00:00.000Z' };

function readSample(): Workspace {
  const parsed = parseWorkspace(readFileSync(join(root, 'assets/samples/insurer.sextant'), 'utf8'));
  if (!parsed.ok) throw new Error(`the sample is ${parsed.error.type}`);
  return parsed.value.workspace;
}

/** The insurer's workshop with its use cases repeated until there are `count`. */
function enlarge(workspace: Workspace, count: number): Workspace {
  const { content } = workspace;
  const order = Array.from({ length: count }, (_, index) => `uc-bench-${index + 1}` as UseCaseId);
  const originals = content.useCaseOrder;
  const useCases = Object.fromEntries(
    order.map((id, index) => {
      const original = content.useCases[originals[index % originals.length] ?? id];
      if (original === undefined) throw new Error('the sample has no use cases');
      return [id, { ...original, number: index + 1, plan: { ...original.plan, requires: [] } }];
    }),
  );
  const cards = Object.fromEntries(order.map((id, index) => [id, [(index % 20) * 224, Math.floor(index / 20) * 120]]));
  const enlarged: unknown = {
    ...workspace,
    content: {
      ...content,
      useCases,
      useCaseOrder: order,
      links: {},
      decisions: {},
      decisionOrder: [],
      nextNumber: count + 1,
    },
    layout: { ...workspace.layout, cards },
  };
  return enlarged as Workspace;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians in milliseconds of works that take turns, so that a drifting machine drifts for all of them. */
async function race(works: Readonly<Record<string, () => unknown>>): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const begin = performance.now();
      await work();
      const spent = performance.now() - begin;
      if (round > 0) times[name] = [...(times[name] ?? []), spent];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
}

function report(title: string, medians: Readonly<Record<string, number>>, peer?: string): void {
  console.log(`\n${title}`);
  const base = peer === undefined ? undefined : medians[peer];
  for (const [name, ms] of Object.entries(medians)) {
    const ratio = base === undefined || name === peer ? '' : `  ${(ms / base).toFixed(2)} × ${peer}`;
    console.log(`  ${name.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms${ratio}`);
  }
}

const sample = readSample();
for (const count of [200, 1000]) {
  const workspace = enlarge(sample, count);
  const text = serializeWorkspace(workspace);
  report(
    `Reading and writing, ${count} use cases, ${(text.length / 1e6).toFixed(1)} MB`,
    await race({
      'JSON.parse': () => JSON.parse(text),
      parseWorkspace: () => parseWorkspace(text),
      'JSON.stringify': () => JSON.stringify(workspace, null, 2),
      serializeWorkspace: () => serializeWorkspace(workspace),
    }),
    'JSON.parse',
  );
}

for (const count of [18, 200, 1000]) {
  const workspace = count === 18 ? sample : enlarge(sample, count);
  const [first] = workspace.content.useCaseOrder;
  if (first === undefined) throw new Error('the sample has no use cases');
  const analyze = createAnalyzer();
  let present = workspace;
  let value = 1;
  analyze(present);
  report(
    `Analysis, ${count} use cases`,
    await race({
      'one score changes': () => {
        value = value === 5 ? 1 : value + 1;
        present = scoreSettle.run(present, { id: first, criterion: 'data', value }, context);
        return analyze(present);
      },
      'from nothing': () => createAnalyzer()(workspace),
    }),
  );
}

const small = await renderDeck({ workspace: enlarge(sample, 100), generatedOn: '2026-11-23' });
if (!small.ok) throw new Error(small.error.type);
report(
  'Deck, bytes under Node, warm',
  await race({
    'insurer, 18 use cases': () => renderDeck({ workspace: sample, generatedOn: '2026-11-23' }),
    '100 use cases': () => renderDeck({ workspace: enlarge(sample, 100), generatedOn: '2026-11-23' }),
  }),
);

const built = join(root, 'dist/renderer');
if (existsSync(join(built, 'index.html'))) {
  const { scripts: first, gzipBytes: size } = measureFirstScreen(built);
  console.log(
    `\nFirst screen\n  ${first.length} scripts, ${(size / 1024).toFixed(0)} KB gzip (of ${readdirSync(join(built, 'assets')).length} files)`,
  );
}
