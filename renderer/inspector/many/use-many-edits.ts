import { useMemo } from 'react';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseUpdateMany } from '#shared/commands/use-case/update-many.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

function createManyEdits(ids: readonly UseCaseId[]) {
  const { run } = useWorkspaceStore.getState();
  return {
    /** Typing is one step until the field is left. */
    setOwner: (owner: string) => run(useCaseUpdateMany, { ids, changes: { owner } }, `owner ${ids.join(' ')}`),
    addTag: (tag: string) => {
      if (tag !== '') run(useCaseUpdateMany, { ids, addTags: [tag] });
    },
    removeTag: (tag: string) => run(useCaseUpdateMany, { ids, removeTags: [tag] }),
  };
}

/** Edits of several use cases at once; each is one undo step. */
export function useManyEdits(ids: readonly UseCaseId[]) {
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids, which are made anew each time
  return useMemo(() => createManyEdits(ids), [key]);
}
