import { useMemo } from 'react';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseUpdate } from '#shared/commands/use-case/update.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

type Changes = Partial<Pick<UseCase, 'owner' | 'tags'>>;

function createManyEdits(ids: readonly UseCaseId[]) {
  const { run, closeGroup } = useWorkspaceStore.getState();
  const changeEach = (group: string, change: (useCase: UseCase) => Changes) => {
    for (const id of ids) {
      const useCase = useWorkspaceStore.getState().document?.history.present.content.useCases[id];
      if (useCase !== undefined) run(useCaseUpdate, { id, changes: change(useCase) }, group);
    }
  };
  const changeOnce = (group: string, change: (useCase: UseCase) => Changes) => {
    closeGroup();
    changeEach(group, change);
    closeGroup();
  };
  return {
    setOwner: (owner: string) => changeEach(`owner ${ids.join(' ')}`, () => ({ owner })),
    addTag: (tag: string) => {
      if (tag !== '') changeOnce(`tag ${tag}`, ({ tags }) => ({ tags: tags.includes(tag) ? tags : [...tags, tag] }));
    },
    removeTag: (tag: string) => changeOnce(`tag ${tag}`, ({ tags }) => ({ tags: tags.filter((each) => each !== tag) })),
  };
}

/** Edits of several use cases at once; each is one undo step. */
export function useManyEdits(ids: readonly UseCaseId[]) {
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids, which are made anew each time
  return useMemo(() => createManyEdits(ids), [key]);
}
