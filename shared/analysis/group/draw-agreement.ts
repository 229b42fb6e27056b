import type { CriterionId } from '#shared/workspace/types.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { seedOf } from '../random/seed-of.ts';
import type { Suitability } from '../suitability/suitability-types.ts';
import { alphaOfCoincidences, toCoincidences } from './alpha-of-units.ts';
import type { AgreementDraws, AlphaRange } from './group-types.ts';
import { quantile } from './quantile.ts';

const resamples = 1000;
const leastDefined = 0.9;

function drawRange(units: readonly Float64Array[], seed: number): AlphaRange {
  if (units.length < 2) return null;
  const random = mulberry32(seed);
  const alphas: number[] = [];
  const sum = new Float64Array(25);
  for (let draw = 0; draw < resamples; draw += 1) {
    sum.fill(0);
    for (let taken = 0; taken < units.length; taken += 1) {
      const unit = units[Math.floor(random() * units.length)];
      if (unit === undefined) continue;
      for (let at = 0; at < 25; at += 1) sum[at] = (sum[at] ?? 0) + (unit[at] ?? 0);
    }
    const alpha = alphaOfCoincidences(sum);
    if (alpha !== null) alphas.push(alpha);
  }
  if (alphas.length < leastDefined * resamples) return null;
  alphas.sort((a, b) => a - b);
  const low = quantile(alphas, 0.025);
  const high = quantile(alphas, 0.975);
  return low === null || high === null ? null : { low, high };
}

/**
 * The 95 % range of alpha, over the whole workshop and per criterion, by 1,000 seeded resamples of the cells (method 2.2).
 * Null where fewer than two cells have two answers, or where more than a tenth of the resamples show no variation.
 */
export function drawAgreement(suitabilities: readonly Pick<Suitability, 'criteria'>[], seed: number): AgreementDraws {
  const unitsOf = (criterion: CriterionId | null) =>
    suitabilities.flatMap(({ criteria }) =>
      criteria.flatMap(({ id, votes }) =>
        criterion === null || id === criterion ? (toCoincidences(votes) ?? []) : [],
      ),
    );
  const of = (criterion: CriterionId) => drawRange(unitsOf(criterion), seedOf(seed, 'agreement', criterion));
  return {
    resamples,
    overall: drawRange(unitsOf(null), seedOf(seed, 'agreement')),
    byCriterion: {
      complexity: of('complexity'),
      data: of('data'),
      value: of('value'),
      dynamics: of('dynamics'),
      volume: of('volume'),
    },
  };
}
