import type { CriterionId } from '#shared/workspace/types.ts';
import type { Judged } from './judged.ts';
import type { Disagreement } from './order-types.ts';

type Because = Pick<Disagreement, 'criterion' | 'value' | 'because'>;

export type Compared = {
  readonly ids: readonly CriterionId[];
  readonly weights: readonly number[];
  /** Mean value of each criterion over all that are judged, 1 to 5. */
  readonly means: readonly number[];
  /** Net flow of each criterion alone, by criterion and use case, unweighted. */
  readonly flows: readonly (readonly number[])[];
  /** Flow per point of lead over the mean, over all criteria: puts both methods on one scale. */
  readonly flowPerPoint: number;
};

function mostOf(ids: readonly CriterionId[], measure: (k: number) => number): number {
  return ids.reduce((most, _, k) => (measure(k) > measure(most) + 1e-12 ? k : most), 0);
}

/**
 * Why TOPSIS sees it otherwise: it squares distances, so the one criterion that is furthest from the best (or from the
 * worst) counts more than its share in the sum.
 */
export function whyTopsis({ values }: Judged, isFalling: boolean, { ids, weights }: Compared): Because {
  const at = mostOf(ids, (k) => (weights[k] ?? 0) * (isFalling ? 5 - (values[k] ?? 5) : (values[k] ?? 1) - 1));
  return {
    criterion: ids[at] ?? 'value',
    value: values[at] ?? 3,
    because: isFalling ? 'far-from-best' : 'far-from-worst',
  };
}

/**
 * Why PROMETHEE sees it otherwise: it counts a difference of two points or more in full and no further, where the sum
 * counts every point alike. The criterion whose flow differs most from its share in the sum is named.
 */
export function whyPromethee(judged: Judged, row: number, isFalling: boolean, compared: Compared): Because {
  const { ids, weights, means, flows, flowPerPoint } = compared;
  const lead = (k: number) => (judged.values[k] ?? 0) - (means[k] ?? 0);
  const gain = (k: number) => (weights[k] ?? 0) * ((flows[k]?.[row] ?? 0) - lead(k) * flowPerPoint);
  const at = mostOf(ids, (k) => (isFalling ? -gain(k) : gain(k)));
  const isAhead = lead(at) >= 0;
  const because = isFalling ? (isAhead ? 'lead-capped' : 'gap-in-full') : isAhead ? 'lead-in-full' : 'gap-capped';
  return { criterion: ids[at] ?? 'value', value: judged.values[at] ?? 3, because };
}
