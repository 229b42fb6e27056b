import { useEffect, useState } from 'react';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { ValueDraws } from '#shared/analysis/value/value-types.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

type Shown = { readonly draws: ValueDraws | null; readonly isPending: boolean };

/** The draws of one use case's value; while an edit is drawn anew, the ones before it, marked as pending. */
export function useShownDraws(id: UseCaseId): Shown {
  const current = useAnalysis().draws?.useCases[id]?.value ?? null;
  const [last, setLast] = useState<{ readonly id: UseCaseId; readonly draws: ValueDraws } | null>(null);
  useEffect(() => {
    if (current !== null) setLast({ id, draws: current });
  }, [id, current]);
  if (current !== null) return { draws: current, isPending: false };
  return { draws: last?.id === id ? last.draws : null, isPending: true };
}
