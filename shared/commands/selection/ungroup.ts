import { listKeys } from '#shared/workspace/list-keys.ts';
import type { GroupId, Workspace } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { type Chosen, countChosen, isChoice } from '../remove-from-canvas.ts';
import { omitKeys } from '../replace.ts';

function listGroups({ layout: { groups } }: Workspace, { useCases, notes, zones }: Chosen): readonly GroupId[] {
  return listKeys(groups).filter((id) => {
    const group = groups[id];
    return (
      group !== undefined &&
      (group.cards.some((card) => useCases.includes(card)) ||
        group.notes.some((note) => notes.includes(note)) ||
        group.zones.some((zone) => zones.includes(zone)))
    );
  });
}

/** Dissolves every group that one of the chosen things is in; nothing moves. */
export const selectionUngroup: Command<Chosen> = {
  name: 'selection.ungroup',
  isEnabled: (workspace, chosen) => isChoice(workspace, chosen) && listGroups(workspace, chosen).length > 0,
  run: (workspace, chosen) => {
    const { layout } = workspace;
    return { ...workspace, layout: { ...layout, groups: omitKeys(layout.groups, listGroups(workspace, chosen)) } };
  },
  count: countChosen,
};
