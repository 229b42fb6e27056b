import type { CriterionId } from '#shared/workspace/types.ts';
import { otherWeights } from '../mcda/other-weights.ts';
import type { Judgeable, Judged } from './judged.ts';
import type { Duel, OrderStability, Swap } from './order-types.ts';

const level = 1e-7;

/** Scores as lines in the weight of one criterion: `at(t) = t · own + (1 − t) · rest`. */
type Lines = { readonly own: readonly number[]; readonly rest: readonly number[] };
type Pair = readonly [ahead: number, behind: number];
type Reach = { readonly at: number; readonly pair: Pair } | null;

function linesOf(judged: readonly Judged[], weights: readonly number[], k: number): Lines {
  const others = otherWeights(weights, k);
  const own = judged.map(({ shares }) => shares[k] ?? 0);
  const rest = judged.map(({ shares }) => {
    let sum = 0;
    for (let index = 0; index < others.length; index += 1) sum += (shares[index] ?? 0) * (others[index] ?? 0);
    return sum;
  });
  return { own, rest };
}

/** The weight at which both of a pair are level, where that lies from 0 to 1; else null. */
function crossing({ own, rest }: Lines, [ahead, behind]: Pair): number | null {
  const restDifference = (rest[ahead] ?? 0) - (rest[behind] ?? 0);
  const slope = (own[ahead] ?? 0) - (own[behind] ?? 0) - restDifference;
  if (Math.abs(slope) < 1e-12) return null;
  const at = -restDifference / slope;
  return at >= -1e-12 && at <= 1 + 1e-12 ? Math.min(1, Math.max(0, at)) : null;
}

/** The nearest weights on both sides of `now` at which one of the pairs turns round. */
function reach(lines: Lines, pairs: readonly Pair[], now: number): { readonly low: Reach; readonly high: Reach } {
  let [low, high]: [Reach, Reach] = [null, null];
  for (const pair of pairs) {
    const at = crossing(lines, pair);
    if (at === null) continue;
    if (at <= now && (low === null || at > low.at)) low = { at, pair };
    if (at >= now && (high === null || at < high.at)) high = { at, pair };
  }
  return { low, high };
}

/** Who turns round beyond an end; at 0 and 1 nobody does, since no weight goes further. */
function beyond(end: Reach): Pair | null {
  return end === null || end.at <= 1e-12 || end.at >= 1 - 1e-12 ? null : end.pair;
}

/** Places of the use cases that share a score, highest score first. */
function toTiers(judged: readonly Judged[]): readonly (readonly number[])[] {
  const tiers: number[][] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const [place, { score }] of judged.entries()) {
    const last = tiers.at(-1);
    if (last !== undefined && before - score < level) last.push(place);
    else tiers.push([place]);
    before = score;
  }
  return tiers;
}

/** Of each tier who gains least and most as the weight grows: the first to be overtaken, and the first to overtake. */
function toExtremes({ own, rest }: Lines, tiers: readonly (readonly number[])[]) {
  const slope = (place: number) => (own[place] ?? 0) - (rest[place] ?? 0);
  return tiers.map((tier) => {
    let [least, most] = [tier[0] ?? 0, tier[0] ?? 0];
    for (const place of tier) {
      if (slope(place) < slope(least)) least = place;
      if (slope(place) > slope(most)) most = place;
    }
    return { least, most };
  });
}

/**
 * Pairs of neighbors in the ranking that turn round before all others: while nobody overtakes anyone of the next higher
 * score, nobody overtakes at all, and among equals the steepest does so first.
 */
function toNeighbors(lines: Lines, tiers: readonly (readonly number[])[]): readonly Pair[] {
  const extremes = toExtremes(lines, tiers);
  const pairs: Pair[] = [];
  for (const [index, behind] of extremes.entries()) {
    const ahead = extremes[index - 1];
    if (ahead !== undefined) pairs.push([ahead.least, behind.most], [ahead.most, behind.least]);
  }
  return pairs;
}

function duelsOf(
  judged: readonly Judged[],
  lines: readonly Lines[],
  ids: readonly CriterionId[],
  weights: readonly number[],
): readonly Duel[] {
  return judged.slice(1).map((behind, index) => {
    const ahead = judged[index] ?? behind;
    const lead = ahead.score - behind.score;
    let nearest: Duel['nearest'] = null;
    for (const [k, criterion] of ids.entries()) {
      const line = lines[k];
      const weight = weights[k] ?? 0;
      const at = line === undefined || lead < level ? null : crossing(line, [index, index + 1]);
      if (at === null || (nearest !== null && Math.abs(nearest.at - nearest.weight) <= Math.abs(at - weight))) continue;
      nearest = { criterion, weight, at };
    }
    return { ahead: ahead.id, behind: behind.id, lead, nearest };
  });
}

/**
 * In how wide an interval of each weight, the others keeping their proportions, the best use case stays best and nobody
 * overtakes anybody; and for each use case against the next what would turn them round. Exact: every score is linear in
 * the weight (method 1.6). Use cases that are level are named as such and take no part in what holds.
 */
export function orderStability(
  { judged, notJudged }: Judgeable,
  weightOf: Readonly<Record<CriterionId, number>>,
  ids: readonly CriterionId[],
): OrderStability {
  const weights = ids.map((id) => weightOf[id]);
  const lines = ids.map((_, k) => linesOf(judged, weights, k));
  const tiers = toTiers(judged);
  const rivals = judged.slice(1).map((_, index): Pair => [0, index + 1]);
  const idAt = (place: number | undefined) => (place === undefined ? null : (judged[place]?.id ?? null));
  const toSwap = (pair: Pair | null): Swap | null => {
    const [ahead, behind] = [idAt(pair?.[0]), idAt(pair?.[1])];
    return ahead === null || behind === null ? null : { ahead, behind };
  };
  const over = (pairsFor: (line: Lines) => readonly Pair[]) =>
    ids.map((criterion, k) => {
      const weight = weights[k] ?? 0;
      const line = lines[k] ?? { own: [], rest: [] };
      const { low, high } = reach(line, pairsFor(line), weight);
      return { criterion, weight, low: low?.at ?? 0, high: high?.at ?? 1, below: beyond(low), above: beyond(high) };
    });
  const isBestShared = (tiers[0]?.length ?? 0) > 1;
  return {
    judged: judged.map(({ id }) => id),
    notJudged,
    best: (tiers[0] ?? []).flatMap((place) => judged[place]?.id ?? []),
    bestHolds:
      judged.length < 2 || isBestShared
        ? null
        : over(() => rivals).map((each) => ({ ...each, below: idAt(each.below?.[1]), above: idAt(each.above?.[1]) })),
    rankingHolds:
      tiers.length < 2
        ? null
        : over((line) => toNeighbors(line, tiers)).map((each) => ({
            ...each,
            below: toSwap(each.below),
            above: toSwap(each.above),
          })),
    level: tiers.reduce((sum, tier) => sum + (tier.length > 1 ? tier.length : 0), 0),
    duels: duelsOf(judged, lines, ids, weights),
  };
}
