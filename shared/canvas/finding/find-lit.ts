import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';
import { type Filter, isFiltering, passesFilter } from './filter.ts';
import { findUseCases } from './find-use-cases.ts';

/** Which cards stand out while the others fade. */
export type Lit = {
  /** Null: nothing fades. */
  readonly ids: ReadonlySet<UseCaseId> | null;
  /** How many use cases there are, and how many the filter alone leaves. */
  readonly total: number;
  readonly filtered: number;
  /** How many use cases the search finds where the filter is not heeded; 0 without a search. */
  readonly foundAnywhere: number;
};

/** What stands out under a filter and a search: what passes the one and is found by the other. */
export function findLit(content: Content, analysis: Analysis, filter: Filter, query: string): Lit {
  const passing = analysis.useCases
    .filter((each) => {
      const useCase = content.useCases[each.id];
      return useCase !== undefined && passesFilter(filter, useCase, each);
    })
    .map(({ id }) => id);
  const counts = { total: analysis.useCases.length, filtered: passing.length };
  if (query.trim() === '') return { ...counts, ids: isFiltering(filter) ? new Set(passing) : null, foundAnywhere: 0 };
  const found = new Set(findUseCases(content, query));
  return { ...counts, ids: new Set(passing.filter((id) => found.has(id))), foundAnywhere: found.size };
}

/** True when a card fades under what is lit. */
export function isFaded(lit: ReadonlySet<UseCaseId> | null, id: UseCaseId): boolean {
  return lit !== null && !lit.has(id);
}
