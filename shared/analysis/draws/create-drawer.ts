import type { Pack } from '#shared/framework/pack.ts';
import type { Content, UseCaseId, UseCaseValue } from '#shared/workspace/types.ts';
import { drawAgreement } from '../group/draw-agreement.ts';
import type { AgreementDraws } from '../group/group-types.ts';
import { valueDraws } from '../value/value-draws.ts';
import type { ValueDraws } from '../value/value-types.ts';
import { drawRanks } from './draw-ranks.ts';
import { type DrawnFacts, drawScores, type ScoreDraws } from './draw-scores.ts';
import { drawWeights } from './draw-weights.ts';
import type { Draws, UseCaseDraws } from './draws-types.ts';

/** The part of a workspace that draws rest on; values of use cases by id. */
export type DrawnContent = Pick<Content, 'weights' | 'assumptions'> & {
  readonly useCases: Readonly<Record<UseCaseId, { readonly value: UseCaseValue }>>;
};

export type Drawer = (content: DrawnContent, useCases: readonly DrawnFacts[], seed?: number) => Draws;

const texts = new WeakMap<object, string>();

/** The text of a value, found once per object: workspaces share what an edit left alone. */
function toText(value: object): string {
  const known = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, known);
  return known;
}

/** Remembers what `make` gave for each id while the key stays the same; what is no longer asked for is forgotten. */
function createMemory<Value>() {
  let remembered: ReadonlyMap<string, { readonly key: string; readonly value: Value }> = new Map();
  let next = new Map<string, { readonly key: string; readonly value: Value }>();
  return {
    recall: (id: string, key: string, make: () => Value): Value => {
      const known = remembered.get(id);
      const value = known?.key === key ? known.value : make();
      next.set(id, { key, value });
      return value;
    },
    turn: () => {
      remembered = next;
      next = new Map();
    },
  };
}

function scoresKey({ suitability, recommendation, value }: DrawnFacts, about: string): string {
  const criteria = suitability.criteria.map(({ source, value: held, votes }) => [source, held, votes]);
  return JSON.stringify([criteria, recommendation.gate, recommendation.recommendation, value.incrementalNpv, about]);
}

function voicesKey(suitabilities: readonly DrawnFacts['suitability'][], seed: number): string {
  return JSON.stringify([seed, suitabilities.map(({ criteria }) => criteria.map(({ id, votes }) => [id, votes]))]);
}

/**
 * Draws all that chance tells of every use case of an analysis: how sure its value is, how well its recommendation holds,
 * and how often it comes first. It remembers by what the draws rest on, so a changed score draws no value again, also
 * where the workspace was copied on its way to a worker. Same content, pack and seed: same draws.
 */
export function createDrawer(pack: Pack): Drawer {
  const values = createMemory<ValueDraws>();
  const scores = createMemory<ScoreDraws | null>();
  const weights = createMemory<Float64Array>();
  const agreements = createMemory<AgreementDraws>();
  const { draws: count } = pack.assumptions;
  return ({ useCases, weights: given, assumptions }, facts, wanted) => {
    const seed = wanted ?? assumptions.seed ?? pack.assumptions.seed;
    const seeded = { ...assumptions, seed };
    const rest = JSON.stringify(seeded);
    const about = JSON.stringify([seed, given.method, given.ranking]);
    const drawn = weights.recall('weights', about, () => drawWeights(given, pack, seed, count));
    const parts = facts.flatMap((each) => {
      const useCase = useCases[each.id];
      if (useCase === undefined) return [];
      const key = `${toText(useCase.value)}${rest}`;
      const value = values.recall(each.id, key, () => valueDraws(useCase.value, seeded, pack, each.id));
      const score = scores.recall(each.id, scoresKey(each, about), () =>
        drawScores(each, drawn, pack.suitability, seed),
      );
      return [{ id: each.id, value, score }];
    });
    const voices = facts.map(({ suitability }) => suitability);
    const agreement = agreements.recall('room', voicesKey(voices, seed), () => drawAgreement(voices, seed));
    for (const memory of [values, scores, weights, agreements]) memory.turn();
    const scored = parts.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
    const ranks = drawRanks(
      scored.map(({ score }) => score),
      drawn,
      pack.criteria.map((criterion) => criterion.id),
    );
    const rankOf = new Map(scored.map(({ id }, index) => [id, ranks[index] ?? null]));
    const entries = parts.map(({ id, value, score }): readonly [UseCaseId, UseCaseDraws] => [
      id,
      { value, robustness: score?.robustness ?? null, rank: rankOf.get(id) ?? null },
    ]);
    return { seed, count, useCases: Object.fromEntries(entries) as Draws['useCases'], agreement, portfolio: null };
  };
}
