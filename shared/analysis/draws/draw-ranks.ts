import type { CriterionId } from '#shared/workspace/types.ts';
import { keptScoreDraws, type ScoreDraws } from './draw-scores.ts';
import type { RankDraws } from './robustness-types.ts';

/** Scores closer than this are tied: what is left of the same sum added up in another order. */
const resolution = 1e7;
/** Share of first places from which on the confidence factor is worth its time. */
const leastFirst = 0.05;

type Tally = { readonly ranks: Float64Array; readonly first: Float64Array; readonly weights: Float64Array };

/** Counts one draw whose scores are sorted as `score * size + index`, ascending; tied use cases share their ranks. */
function countRanks(sorted: Float64Array, size: number, tally: Tally): number {
  const n = sorted.length;
  const { ranks } = tally;
  let end = n;
  let leaders = 0;
  while (end > 0) {
    const score = Math.floor((sorted[end - 1] ?? 0) / size);
    const floor = score * size;
    let start = end - 1;
    while (start > 0 && (sorted[start - 1] ?? 0) >= floor) start -= 1;
    const part = 1 / (end - start);
    for (let at = start; at < end; at += 1) {
      const row = ((sorted[at] ?? 0) - floor) * n;
      for (let rank = n - end; rank < n - start; rank += 1) ranks[row + rank] = (ranks[row + rank] ?? 0) + part;
    }
    if (end === n) leaders = end - start;
    end = start;
  }
  return leaders;
}

/** Counts the weights of a draw for whoever is first in it. */
function countFirst(leaders: Float64Array, size: number, tally: Tally, row: Float64Array): void {
  const width = row.length;
  const part = 1 / leaders.length;
  for (const key of leaders) {
    const index = key % size;
    tally.first[index] = (tally.first[index] ?? 0) + part;
    for (let k = 0; k < width; k += 1) {
      tally.weights[index * width + k] = (tally.weights[index * width + k] ?? 0) + (row[k] ?? 0) * part;
    }
  }
}

/** A use case's suitability, 0 to 1, in one of the kept score draws under `weights`. */
function scoreAt(shares: Float64Array, draw: number, weights: Float64Array): number {
  const width = weights.length;
  let sum = 0;
  let whole = 0;
  for (let k = 0; k < width; k += 1) {
    const share = shares[draw * width + k] ?? Number.NaN;
    const weight = weights[k] ?? 0;
    if (Number.isNaN(share)) continue;
    sum += weight * share;
    whole += weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** Share of the kept score draws in which `index` is first, alone or tied, under `weights`. */
function confidenceOf(scores: readonly ScoreDraws[], index: number, weights: Float64Array): number {
  const own = scores[index];
  if (own === undefined) return 0;
  const draws = Math.min(keptScoreDraws, own.suitability.length);
  let held = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const most = scoreAt(own.shares, draw, weights) + 1 / resolution;
    let isFirst = true;
    for (let other = 0; isFirst && other < scores.length; other += 1) {
      isFirst = scoreAt(scores[other]?.shares ?? own.shares, draw, weights) <= most;
    }
    if (isFirst) held += 1;
  }
  return draws === 0 ? 0 : held / draws;
}

/**
 * How often each use case has each rank over the same draws, with the weights under which it is first and how sure that
 * is (SMAA-2, method 1.7), in the order of `scores`. The confidence factor is left out for a use case that is first in
 * fewer than one of twenty draws.
 */
export function drawRanks(
  scores: readonly ScoreDraws[],
  weights: Float64Array,
  ids: readonly CriterionId[],
): readonly RankDraws[] {
  const n = scores.length;
  const width = ids.length;
  const draws = weights.length / width;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, n)));
  const tally: Tally = {
    ranks: new Float64Array(n * n),
    first: new Float64Array(n),
    weights: new Float64Array(n * width),
  };
  const keys = new Float64Array(n);
  const drawn = scores.map(({ suitability }) => suitability);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let index = 0; index < n; index += 1) {
      keys[index] = Math.round((drawn[index]?.[draw] ?? 0) * resolution) * size + index;
    }
    const leaders = countRanks(keys.sort(), size, tally);
    countFirst(keys.subarray(n - leaders), size, tally, weights.subarray(draw * width, (draw + 1) * width));
  }
  return scores.map((_, index): RankDraws => {
    const acceptability = [...tally.ranks.subarray(index * n, (index + 1) * n)].map((times) => times / draws);
    const first = tally.first[index] ?? 0;
    const central = first > 0 ? ids.map((_id, k) => (tally.weights[index * width + k] ?? 0) / first) : null;
    return {
      acceptability,
      expected: acceptability.reduce((sum, share, rank) => sum + share * (rank + 1), 0),
      centralWeights: central === null ? null : toRecord(ids, central),
      confidence:
        central !== null && first / draws >= leastFirst - 1e-9
          ? confidenceOf(scores, index, Float64Array.from(central))
          : null,
    };
  });
}

function toRecord(ids: readonly CriterionId[], values: readonly number[]): Readonly<Record<CriterionId, number>> {
  const of = (id: CriterionId) => values[ids.indexOf(id)] ?? 0;
  return {
    complexity: of('complexity'),
    data: of('data'),
    value: of('value'),
    dynamics: of('dynamics'),
    volume: of('volume'),
  };
}
