import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useScoreStore } from './score-store.ts';

/** The use case that the room is at, the first where none was chosen; and how to go on. */
export function useScoredCase() {
  const { useCases } = useAnalysis();
  const chosen = useScoreStore((store) => store.useCase);
  const set = useScoreStore((store) => store.set);
  const at = Math.max(
    0,
    useCases.findIndex(({ id }) => id === chosen),
  );
  /** To the use case `by` further on; false at the end. */
  const go = (by: 1 | -1): boolean => {
    const next = useCases[at + by];
    if (next !== undefined) set({ useCase: next.id });
    return next !== undefined;
  };
  return { shown: useCases[at], at, go };
}
