import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { findLit, type Lit } from '#shared/canvas/finding/find-lit.ts';
import { nothingSought, useFindingStore } from './finding-store.ts';

/** What stands out in the open workshop under the filter and the search. */
export function useLit(): Lit {
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const filter = useFindingStore((store) => store.filter);
  const query = useFindingStore((store) => (store.isFindOpen ? store.query : ''));
  return useMemo(() => findLit(content, analysis, filter, query), [content, analysis, filter, query]);
}

/** Tells the layers of the canvas and the list what stands out. */
export function useTellLit(): void {
  const { ids } = useLit();
  useLayoutEffect(() => useFindingStore.getState().set({ lit: ids }), [ids]);
}

/** Another document begins without search and filter. */
export function useForgetting(documentId: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is forgotten belongs to the document that was open
  useEffect(() => () => useFindingStore.getState().set(nothingSought), [documentId]);
}
