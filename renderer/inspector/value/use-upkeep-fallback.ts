import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Option } from '#shared/workspace/types.ts';

/** What the app takes for the upkeep while none is given, in words; undefined where somebody set the multiple. */
export function useUpkeepFallback(option: 'simplest' | 'ml', fields: Option): string | undefined {
  const { inspector } = useMessages();
  const { assumptions } = useOpenWorkspace().content;
  const pack = usePack();
  const given = option === 'ml' ? assumptions.upkeepMultiple : assumptions.simplestUpkeepMultiple;
  if (fields.upkeepMultiple !== null || given !== null || fields.buildCost === null) return undefined;
  const { upkeepMultiple, simplestUpkeepMultiple } = pack.assumptions;
  return inspector.value.fromMultiple((option === 'ml' ? upkeepMultiple : simplestUpkeepMultiple).likely);
}
