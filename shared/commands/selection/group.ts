import { isSame } from '#shared/workspace/is-same.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { leaveGroups } from '../forget-places.ts';
import { newGroupId } from '../new-ids.ts';
import { type Chosen, countChosen, isChoice } from '../remove-from-canvas.ts';

function isOneGroup({ layout }: Workspace, { useCases, notes, zones }: Chosen): boolean {
  const sorted = (ids: readonly string[]) => [...ids].sort();
  return Object.values(layout.groups).some(
    (group) =>
      isSame(sorted(group.cards), sorted(useCases)) &&
      isSame(sorted(group.notes), sorted(notes)) &&
      isSame(sorted(group.zones), sorted(zones)),
  );
}

const once = <Id>(ids: readonly Id[]) => [...new Set(ids)];

function toUnique({ useCases, notes, zones }: Chosen): Chosen {
  return { useCases: once(useCases), notes: once(notes), zones: once(zones) };
}

/** Makes one group of all that is chosen; things that were in other groups leave them. */
export const selectionGroup: Command<Chosen> = {
  name: 'selection.group',
  isEnabled: (workspace, params) => {
    const chosen = toUnique(params);
    return countChosen(chosen) > 1 && isChoice(workspace, chosen) && !isOneGroup(workspace, chosen);
  },
  run: (workspace, params, context) => {
    const chosen = toUnique(params);
    const { layout } = workspace;
    const group = { cards: chosen.useCases, notes: chosen.notes, zones: chosen.zones };
    const groups = { ...leaveGroups(layout.groups, chosen), [newGroupId(context)]: group };
    return { ...workspace, layout: { ...layout, groups } };
  },
  count: countChosen,
};
