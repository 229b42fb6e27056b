import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** The titles of use cases, one by one or as a list that is read aloud. */
export function useTitles() {
  const { format } = useMessages();
  const { byId } = useAnalysis();
  const titleOf = (id: UseCaseId) => byId[id]?.title ?? id;
  return {
    titleOf,
    listOf: (ids: readonly UseCaseId[], most: number) => format.list(ids.slice(0, most).map(titleOf)),
  };
}
