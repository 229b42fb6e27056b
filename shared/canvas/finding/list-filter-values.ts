import type { Analysis } from '#shared/analysis/analysis.ts';
import type { Content } from '#shared/workspace/types.ts';
import { type Filter, type FilterKind, filterKinds, openKinds, passesFilter, toggleFilter } from './filter.ts';

export type FilterValue = {
  readonly value: string;
  /** How many use cases stand out with this value asked for in its kind, beside what the other kinds ask. */
  readonly count: number;
};

const tierOrder = ['prohibited', 'critical', 'high', 'medium', 'low', 'none'] as const;
const recommendationOrder = ['ml', 'hybrid', 'rules', 'data-first', 'do-not-build', 'none'] as const;

/** Texts in the order of the alphabet, the empty one last. */
function toSorted(texts: Iterable<string>): readonly string[] {
  const all = [...new Set(texts)];
  const named = all.filter((text) => text !== '').sort((a, b) => (a < b ? -1 : 1));
  return all.includes('') ? [...named, ''] : named;
}

function listValues(kind: FilterKind, content: Content, analysis: Analysis): readonly string[] {
  const useCases = analysis.useCases.flatMap(({ id }) => content.useCases[id] ?? []);
  switch (kind) {
    case 'tier':
      return tierOrder;
    case 'recommendation':
      return recommendationOrder;
    case 'owner':
      return toSorted(useCases.map(({ owner }) => owner.trim()));
    case 'tag':
      return toSorted(useCases.flatMap(({ tags }) => (tags.length === 0 ? [''] : tags)));
    case 'open':
      return openKinds;
  }
}

/**
 * For each kind of filter the values that there are, each with how many use cases it would leave. A value that no use
 * case has is left out unless it is asked for.
 */
export function listFilterValues(
  content: Content,
  analysis: Analysis,
  filter: Filter,
): Readonly<Record<FilterKind, readonly FilterValue[]>> {
  const count = (kind: FilterKind, value: string) => {
    const only = toggleFilter({ ...filter, [kind]: [] }, kind, value);
    return analysis.useCases.filter((each) => {
      const useCase = content.useCases[each.id];
      return useCase !== undefined && passesFilter(only, useCase, each);
    }).length;
  };
  const exists = (kind: FilterKind, value: string) => {
    const alone = toggleFilter({ tier: [], recommendation: [], owner: [], tag: [], open: [] }, kind, value);
    return analysis.useCases.some((each) => {
      const useCase = content.useCases[each.id];
      return useCase !== undefined && passesFilter(alone, useCase, each);
    });
  };
  const list = (kind: FilterKind): readonly FilterValue[] => {
    const asked: readonly string[] = filter[kind];
    return listValues(kind, content, analysis)
      .filter((value) => asked.includes(value) || exists(kind, value))
      .map((value) => ({ value, count: count(kind, value) }));
  };
  const [tier, recommendation, owner, tag, open] = filterKinds.map(list);
  return {
    tier: tier ?? [],
    recommendation: recommendation ?? [],
    owner: owner ?? [],
    tag: tag ?? [],
    open: open ?? [],
  };
}
