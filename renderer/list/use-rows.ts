import { useMemo, useRef } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { passesFilter } from '#shared/canvas/finding/filter.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { filterRows, type ListRow, type Sorting, sortRows } from './sort-rows.ts';

type Order = { readonly key: string; readonly ids: readonly UseCaseId[] };

/**
 * The rows as sorted and filtered. They keep their places while somebody edits, so that nothing jumps under the
 * hands; a new sorting, a new filter, a new or deleted use case puts them in order again.
 */
export function useRows(
  sorting: Sorting | null,
  filter: string,
): { readonly rows: readonly ListRow[]; readonly all: number } {
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const { locale } = useMessages().format;
  const order = useRef<Order>({ key: '', ids: [] });
  const asked = useFindingStore((store) => store.filter);
  const known = useRef<ReadonlyMap<UseCaseId, ListRow>>(new Map());
  return useMemo(() => {
    const all = analysis.useCases.flatMap((each) => {
      const useCase = content.useCases[each.id];
      if (useCase === undefined) return [];
      const before = known.current.get(each.id);
      return before?.analysis === each && before.useCase === useCase ? [before] : [{ analysis: each, useCase }];
    });
    // An unchanged use case keeps its identical row, so that only what changed is drawn again.
    known.current = new Map(all.map((row) => [row.analysis.id, row]));
    const key = JSON.stringify([locale, sorting, filter, asked, all.map(({ analysis: { id } }) => id)]);
    if (order.current.key !== key) {
      const passing = filterRows(all, filter).filter((row) => passesFilter(asked, row.useCase, row.analysis));
      order.current = { key, ids: sortRows(passing, sorting, locale).map((row) => row.analysis.id) };
    }
    return { rows: order.current.ids.flatMap((id) => known.current.get(id) ?? []), all: all.length };
  }, [content, analysis, sorting, filter, asked, locale]);
}
