import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { UseCase } from '#shared/workspace/types.ts';

/** What may be open about a use case. */
export const openKinds = ['contested', 'missing', 'overridden'] as const;
export type OpenKind = (typeof openKinds)[number];

/**
 * Which use cases stand out. Within one kind any of the values will do; kinds add up, so that "high" and "no owner"
 * leaves what is both. An empty list asks nothing. `none` is what has not been said yet.
 */
export type Filter = {
  readonly tier: readonly (TierVerdict | 'none')[];
  readonly recommendation: readonly (Recommendation | 'none')[];
  /** Owners by name; '' is nobody. */
  readonly owner: readonly string[];
  /** Tags by text; '' is no tag at all. */
  readonly tag: readonly string[];
  readonly open: readonly OpenKind[];
};

export type FilterKind = keyof Filter;
export const filterKinds = ['tier', 'recommendation', 'owner', 'tag', 'open'] as const satisfies readonly FilterKind[];

export const noFilter: Filter = { tier: [], recommendation: [], owner: [], tag: [], open: [] };

/** True when the filter asks anything at all. */
export function isFiltering(filter: Filter): boolean {
  return filterKinds.some((kind) => filter[kind].length > 0);
}

const asks = <Value>(wanted: readonly Value[], has: (value: Value) => boolean) =>
  wanted.length === 0 || wanted.some(has);

function isOpen({ contested, missing, risk, recommendation, maturity }: UseCaseAnalysis, kind: OpenKind): boolean {
  switch (kind) {
    case 'contested':
      return contested.length > 0;
    case 'missing':
      return missing.length > 0;
    case 'overridden':
      return risk.override !== null || recommendation.override !== null || maturity.targetSource === 'room';
  }
}

/** True when a use case is what the filter asks for; always for a filter that asks nothing. */
export function passesFilter(filter: Filter, useCase: UseCase, analysis: UseCaseAnalysis): boolean {
  const owner = useCase.owner.trim();
  return (
    asks(filter.tier, (tier) => (analysis.risk.tier ?? 'none') === tier) &&
    asks(filter.recommendation, (each) => (analysis.recommendation.effective ?? 'none') === each) &&
    asks(filter.owner, (each) => owner === each) &&
    asks(filter.tag, (tag) => (tag === '' ? useCase.tags.length === 0 : useCase.tags.includes(tag))) &&
    asks(filter.open, (kind) => isOpen(analysis, kind))
  );
}

/** The filter with `value` of a kind asked for, or no longer when it was. */
export function toggleFilter(filter: Filter, kind: FilterKind, value: string): Filter {
  const values: readonly string[] = filter[kind];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...filter, [kind]: next };
}
