import { useEffect, useRef } from 'react';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { chosenValues } from '#shared/analysis/portfolio/chosen-values.ts';
import { createDesk } from './create-desk.ts';

/** Draws, out of sight, for whatever is open: each edit of what draws rest on asks anew. */
export function Drawing({ documentId }: { readonly documentId: string }) {
  const { content } = useOpenWorkspace();
  const pack = usePack();
  const { useCases, portfolio } = useAnalysis();
  const { selection } = portfolio;
  const desk = useRef<ReturnType<typeof createDesk> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document begins with another worker
  useEffect(() => {
    const own = createDesk();
    desk.current = own;
    return () => {
      desk.current = null;
      own.end();
    };
  }, [documentId]);
  const { weights, assumptions } = content;
  const asked = useRef<readonly unknown[]>([]);
  useEffect(() => {
    const chosen = chosenValues(content, useCases, selection).map(({ id, option }) => ({ id, option }));
    const basis = [
      documentId,
      pack,
      weights,
      assumptions,
      ...useCases,
      ...chosen.map(({ id, option }) => `${id} ${option}`),
    ];
    if (basis.length === asked.current.length && basis.every((each, index) => each === asked.current[index])) return;
    asked.current = basis;
    desk.current?.ask({ pack, content, useCases, chosen });
  }, [documentId, pack, content, weights, assumptions, useCases, selection]);
  return null;
}
