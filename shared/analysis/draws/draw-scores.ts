import type { SuitabilityThresholds } from '#shared/framework/thresholds.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { seedOf } from '../random/seed-of.ts';
import { decide } from '../suitability/decide.ts';
import type { Recommendation } from '../suitability/suitability-types.ts';
import { degreeLimits, type Robustness } from './robustness-types.ts';

/** What is known of a use case before anything is drawn. */
export type DrawnFacts = Pick<UseCaseAnalysis, 'id' | 'suitability' | 'recommendation' | 'risk'> & {
  readonly value: Pick<UseCaseAnalysis['value'], 'incrementalNpv'>;
};

/** What is drawn for one use case: its suitability in each draw, 0 to 100, and how its recommendation holds. */
export type ScoreDraws = {
  readonly suitability: Float64Array;
  /** The drawn scores of the first draws as shares 0 to 1, row by row; NaN where a criterion has no score. */
  readonly shares: Float64Array;
  readonly robustness: Robustness | null;
};

/** Draws for which single scores are kept: enough for the confidence factor. */
export const keptScoreDraws = 1000;

/** The values that each criterion may take: what the room settled on, else every voice. */
function poolsOf({ suitability }: DrawnFacts): readonly (readonly number[])[] {
  return suitability.criteria.map(({ source, value, votes }) => {
    if (value === null) return [];
    return source === 'settled' ? [value] : votes;
  });
}

function toDegree(share: number): Robustness['degree'] {
  if (share >= degreeLimits.robust - 1e-9) return 'robust';
  return share >= degreeLimits.mostly - 1e-9 ? 'mostly' : 'fragile';
}

function toRobustness(counts: ReadonlyMap<Recommendation, number>, base: Recommendation, draws: number): Robustness {
  const share = (counts.get(base) ?? 0) / draws;
  let runnerUp: Robustness['runnerUp'] = null;
  for (const [recommendation, times] of counts) {
    if (recommendation === base || (runnerUp !== null && times / draws <= runnerUp.share)) continue;
    runnerUp = { recommendation, share: times / draws };
  }
  return { share, degree: toDegree(share), runnerUp };
}

/** The recommendation of a draw, found once per combination of what decides it. */
function createDecider({ recommendation, value, risk, suitability }: DrawnFacts, limits: SuitabilityThresholds) {
  const ids = suitability.criteria.map((criterion) => criterion.id);
  const isFixed = recommendation.gate === 'prohibited' || recommendation.gate === 'simplest-wins';
  return (score: number, scores: readonly (number | null)[]): Recommendation | null => {
    if (isFixed) return recommendation.recommendation;
    const of = (id: (typeof ids)[number]) => scores[ids.indexOf(id)] ?? null;
    const values = {
      complexity: of('complexity'),
      data: of('data'),
      value: of('value'),
      dynamics: of('dynamics'),
      volume: of('volume'),
    };
    const isProhibited = risk.computed === 'prohibited';
    return decide({ score, values, incrementalNpv: value.incrementalNpv, isProhibited }, limits).recommendation;
  };
}

/**
 * The suitability of one use case under each row of `weights`, with its scores drawn anew each time among the voices
 * (method 1.7), and the share of draws that give the recommendation it has. Depends on this use case alone, so others
 * may come and go. Null without a score.
 */
export function drawScores(
  useCase: DrawnFacts,
  weights: Float64Array,
  limits: SuitabilityThresholds,
  seed: number,
): ScoreDraws | null {
  const base = useCase.recommendation.recommendation;
  if (useCase.suitability.score === null || base === null) return null;
  const pools = poolsOf(useCase);
  const width = pools.length;
  const count = weights.length / width;
  const random = mulberry32(seedOf(seed, useCase.id, 'scores'));
  const suitability = new Float64Array(count);
  const shares = new Float64Array(Math.min(count, keptScoreDraws) * width).fill(Number.NaN);
  const decideFor = createDecider(useCase, limits);
  const counts = new Map<Recommendation, number>();
  const scores = new Array<number | null>(width).fill(null);
  for (let draw = 0; draw < count; draw += 1) {
    let sum = 0;
    let whole = 0;
    for (let criterion = 0; criterion < width; criterion += 1) {
      const pool = pools[criterion];
      if (pool === undefined || pool.length === 0) continue;
      const score = pool.length === 1 ? (pool[0] ?? 1) : (pool[Math.floor(random() * pool.length)] ?? 1);
      const weight = weights[draw * width + criterion] ?? 0;
      scores[criterion] = score;
      sum += (weight * (score - 1)) / 4;
      whole += weight;
      if (draw < keptScoreDraws) shares[draw * width + criterion] = (score - 1) / 4;
    }
    const result = whole > 0 ? (100 * sum) / whole : 0;
    suitability[draw] = result;
    const drawn = decideFor(result, scores);
    if (drawn !== null) counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  return { suitability, shares, robustness: toRobustness(counts, base, count) };
}
