import { useMessages } from '#renderer/state/messages-context.ts';
import type { Reason } from '#shared/analysis/reason.ts';

/** Says a reason of the analysis as a sentence. */
export function useReasonText(): (reason: Reason) => string {
  const { reasons } = useMessages();
  return (reason) => reasons.explain(reason);
}
