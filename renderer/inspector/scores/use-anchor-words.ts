import { useMessages } from '#renderer/state/messages-context.ts';
import type { CriterionId } from '#shared/workspace/types.ts';

/** The anchor words of a value from 1 to 5; of a half point, the words on both sides. */
export function useAnchorWords(): (criterion: CriterionId, value: number) => string {
  const { framework, inspector } = useMessages();
  return (criterion, value) => {
    const { anchors } = framework.criteria[criterion];
    const low = anchors[Math.floor(value) - 1] ?? anchors[0];
    const high = anchors[Math.ceil(value) - 1] ?? anchors[4];
    return low === high ? low : inspector.scores.between(low, high);
  };
}
