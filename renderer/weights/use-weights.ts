import { useEdit } from '#renderer/state/use-edit.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { weightsDraft } from '#shared/commands/weights/draft.ts';
import type { CriterionId, Weights } from '#shared/workspace/types.ts';

/** The weights that are being worked on, which are those in use until something is changed. */
export function useWeights() {
  const { content } = useOpenWorkspace();
  const { run, isReadOnly } = useEdit();
  const { criteria } = usePack();
  return {
    weights: content.weightsDraft ?? content.weights,
    inUse: content.weights,
    isDraft: content.weightsDraft !== null,
    isReadOnly,
    ids: criteria.map(({ id }): CriterionId => id),
    /** Keystrokes of one `group` are one step of undo. */
    change: (changes: Partial<Weights>, group?: string) => run(weightsDraft, changes, group),
  };
}
