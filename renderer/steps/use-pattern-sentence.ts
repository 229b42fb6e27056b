import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';

/** Which pattern the signals speak for, as one sentence. */
export function usePatternSentence(): string {
  const { decision } = useMessages().diagnosis;
  const { pattern } = useAnalysis().diagnosis;
  if (pattern === null) return decision.none;
  const { mode, primary, secondary } = pattern;
  if (mode === 'foundations-first' || primary === null) return decision.foundations;
  return mode === 'blend' && secondary !== null ? decision.blend(primary, secondary) : decision.clear(primary);
}
