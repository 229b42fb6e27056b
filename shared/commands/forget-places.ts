import { listKeys } from '#shared/workspace/list-keys.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { omitItems, omitKeys } from './replace.ts';

type Layout = Workspace['layout'];
type Left = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  readonly zones: readonly ZoneId[];
};

/** The groups without these things; a group that keeps fewer than two members is none any more. */
export function leaveGroups(groups: Layout['groups'], { useCases, notes, zones }: Left): Layout['groups'] {
  let next = groups;
  for (const id of listKeys(groups)) {
    const group = groups[id];
    if (group === undefined) continue;
    const left = {
      ...group,
      cards: omitItems(group.cards, useCases),
      notes: omitItems(group.notes, notes),
      zones: omitItems(group.zones, zones),
    };
    if (left.cards === group.cards && left.notes === group.notes && left.zones === group.zones) continue;
    const size = left.cards.length + left.notes.length + left.zones.length;
    next = size < 2 ? omitKeys(next, [id]) : { ...next, [id]: left };
  }
  return next;
}

/** The layout without any word of these things: no place, group, lock or depth. */
export function forgetPlaces(layout: Layout, left: Left): Layout {
  const { useCases, notes, zones } = left;
  const { locked, stacking } = layout;
  return {
    ...layout,
    cards: omitKeys(layout.cards, useCases),
    notes: omitKeys(layout.notes, notes),
    zones: omitKeys(layout.zones, zones),
    groups: leaveGroups(layout.groups, left),
    locked: { ...locked, cards: omitItems(locked.cards, useCases), notes: omitItems(locked.notes, notes) },
    stacking: {
      ...stacking,
      cards: omitKeys(stacking.cards, useCases),
      notes: omitKeys(stacking.notes, notes),
      zones: omitKeys(stacking.zones, zones),
    },
  };
}
