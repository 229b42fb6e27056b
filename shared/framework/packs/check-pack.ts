import type { ParseIssue } from '#shared/workspace/parse-issue.ts';
import { defaultPack } from '../default-pack.ts';
import type { Pack } from '../pack.ts';

type Entry = { readonly id: string };

/** The method's own ids, each once: what reads them by name finds them, whatever their order. */
function* checkIds(path: string, found: readonly string[], expected: readonly string[]): Generator<ParseIssue> {
  const seen = new Set<string>();
  for (const [index, id] of found.entries()) {
    if (!expected.includes(id)) {
      yield { path: `${path}.${index}`, problem: { type: 'not-one-of', allowed: expected } };
    } else if (seen.has(id)) yield { path: `${path}.${index}`, problem: { type: 'listed-twice', id } };
    seen.add(id);
  }
  for (const id of expected) if (!seen.has(id)) yield { path: `${path}.${id}`, problem: { type: 'missing' } };
}

const toIds = (entries: readonly Entry[]) => entries.map(({ id }) => id);

function* checkAscending(path: string, ...values: readonly number[]): Generator<ParseIssue> {
  const falls = values.some((value, index) => index > 0 && value < (values[index - 1] ?? value));
  if (falls) yield { path, problem: { type: 'falling' } };
}

function* checkWeights(path: string, entries: readonly { readonly weight: number }[]): Generator<ParseIssue> {
  if (entries.every(({ weight }) => weight === 0)) yield { path, problem: { type: 'all-zero' } };
}

function* checkNumbers(pack: Pack): Generator<ParseIssue> {
  const { suitability, group, assumptions, componentBands, maturityRules } = pack;
  yield* checkWeights('criteria', pack.criteria);
  yield* checkAscending('suitability', suitability.hybrid, suitability.ml);
  yield* checkAscending('group', group.contestedLow, group.contestedHigh);
  for (const key of ['upkeepMultiple', 'simplestUpkeepMultiple'] as const) {
    const { low, likely, high } = assumptions[key];
    yield* checkAscending(`assumptions.${key}`, low, likely, high);
  }
  yield* checkAscending('componentBands', componentBands.partial, componentBands.standard);
  const { deploymentIntervals, levelByDynamics } = maturityRules;
  yield* checkAscending(
    'maturityRules.deploymentIntervals',
    ...deploymentIntervals.map(({ fromDays }) => fromDays).reverse(),
  );
  yield* checkAscending('maturityRules.levelByDynamics', ...levelByDynamics.map(({ score }) => score).reverse());
}

/** Each part of the method with parts of its own, in the order of the shipped one. */
function* checkParts(pack: Pack): Generator<ParseIssue> {
  for (const [index, area] of pack.maturityAreas.entries()) {
    const own = defaultPack.maturityAreas.find(({ id }) => id === area.id)?.statements ?? [];
    yield* checkIds(`maturityAreas.${index}.statements`, area.statements, own);
  }
  for (const [index, component] of pack.components.entries()) {
    const own = defaultPack.components.find(({ id }) => id === component.id);
    yield* checkIds(`components.${index}.practices`, component.practices, own?.practices ?? []);
  }
  for (const [index, pattern] of pack.patterns.entries()) {
    const own = defaultPack.patterns.find(({ id }) => id === pattern.id);
    const path = `patterns.${index}`;
    yield* checkIds(`${path}.parts`, pattern.parts, own?.parts ?? []);
    yield* checkIds(`${path}.signals`, toIds(pattern.signals), toIds(own?.signals ?? []));
    yield* checkWeights(`${path}.signals`, pattern.signals);
  }
  for (const [index, pitfall] of pack.pitfalls.entries()) {
    const own = defaultPack.pitfalls.find(({ id }) => id === pitfall.id);
    const path = `pitfalls.${index}.indicators`;
    yield* checkIds(path, toIds(pitfall.indicators), toIds(own?.indicators ?? []));
    yield* checkWeights(path, pitfall.indicators);
  }
}

function* checkFigures(pack: Pack): Generator<ParseIssue> {
  for (const [index, figure] of pack.figures.entries()) {
    const own = Object.keys(defaultPack.figures.find(({ id }) => id === figure.id)?.values ?? {});
    yield* checkIds(`figures.${index}.values`, Object.keys(figure.values), own);
  }
}

const lists = ['criteria', 'riskQuestions', 'controls', 'maturityAreas', 'components', 'dataChecklist'] as const;
const moreLists = ['patterns', 'pitfalls', 'figures'] as const;

/**
 * What does not hold together in a pack whose every value is well-formed: an id of the method that is missing or stands
 * twice, a statement under another area, thresholds that are out of order, weights that are all zero. Paths are from
 * the pack's own root. Empty when all is well.
 */
export function checkPack(pack: Pack): readonly ParseIssue[] {
  const issues: ParseIssue[] = [];
  for (const list of [...lists, ...moreLists]) {
    issues.push(...checkIds(list, toIds(pack[list]), toIds(defaultPack[list])));
  }
  issues.push(...checkIds('takeaways', pack.takeaways, defaultPack.takeaways));
  issues.push(
    ...checkIds(
      'regulation.euAiAct.dates',
      toIds(pack.regulation.euAiAct.dates),
      toIds(defaultPack.regulation.euAiAct.dates),
    ),
  );
  return [...issues, ...checkNumbers(pack), ...checkParts(pack), ...checkFigures(pack)];
}
