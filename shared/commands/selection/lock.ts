import { isSame } from '#shared/workspace/is-same.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { type Chosen, countChosen, isChoice } from '../remove-from-canvas.ts';
import { replaceFields } from '../replace.ts';

export type SelectionLockParams = Chosen & { readonly locked: boolean };

function setIn<Id>(ids: readonly Id[], chosen: readonly Id[], isIn: boolean): readonly Id[] {
  const rest = ids.filter((id) => !chosen.includes(id));
  return isIn ? [...new Set([...ids, ...chosen])] : rest.length === ids.length ? ids : rest;
}

function lockZones(zones: Content['zones'], { zones: chosen, locked }: SelectionLockParams): Content['zones'] {
  const next = { ...zones };
  for (const id of chosen) {
    const zone = zones[id];
    if (zone !== undefined) next[id] = replaceFields(zone, { locked });
  }
  return next;
}

/** Makes cards, notes and zones stay where they lie, or lets them move again. */
export const selectionLock: Command<SelectionLockParams> = {
  name: 'selection.lock',
  isEnabled: (workspace, params) => isChoice(workspace, params),
  run: (workspace, params): Workspace => {
    const { content, layout } = workspace;
    const { useCases, notes, locked: isLocked } = params;
    const locked = {
      ...layout.locked,
      cards: setIn(layout.locked.cards, useCases, isLocked),
      notes: setIn(layout.locked.notes, notes, isLocked),
    };
    const zones = lockZones(content.zones, params);
    if (isSame(locked, layout.locked) && isSame(zones, content.zones)) return workspace;
    return { ...workspace, content: { ...content, zones }, layout: { ...layout, locked } };
  },
  count: countChosen,
};
