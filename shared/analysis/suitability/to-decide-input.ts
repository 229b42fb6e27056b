import type { CriterionId } from '#shared/workspace/types.ts';
import type { DecideInput } from './decide.ts';
import type { Suitability } from './suitability-types.ts';

type Given = {
  readonly suitability: Suitability;
  readonly value: { readonly incrementalNpv: number | null };
  readonly isProhibited: boolean;
};

/** What a recommendation is decided from, out of what is known of a use case. */
export function toDecideInput({ suitability, value, isProhibited }: Given): DecideInput {
  const of = (id: CriterionId) => suitability.criteria.find((criterion) => criterion.id === id)?.value ?? null;
  return {
    score: suitability.score,
    values: {
      complexity: of('complexity'),
      data: of('data'),
      value: of('value'),
      dynamics: of('dynamics'),
      volume: of('volume'),
    },
    incrementalNpv: value.incrementalNpv,
    isProhibited,
  };
}
