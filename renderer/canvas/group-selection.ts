import { type Selected, useUiStore } from '#renderer/state/ui-store.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { GroupId, Workspace } from '#shared/workspace/types.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';
import { findOpenWorkspace } from './open-content.ts';

type Group = Workspace['layout']['groups'][GroupId];

function findGroups(): Workspace['layout']['groups'] {
  const isFree = useUiStore.getState().lens === 'free';
  return (isFree ? findOpenWorkspace()?.layout.groups : undefined) ?? {};
}

function isMember({ cards, notes, zones }: Group, thing: Thing): boolean {
  if (thing.kind === 'use-case') return cards.includes(thing.id);
  return thing.kind === 'note' ? notes.includes(thing.id) : zones.includes(thing.id);
}

/** The group that a thing is in and that nobody has entered; null outside of groups and in other lenses than Free. */
export function findClosedGroup(thing: Thing): Group | null {
  const groups = findGroups();
  const { entered } = useCanvasStore.getState();
  const id = listKeys(groups).find((key) => {
    const group = groups[key];
    return key !== entered && group !== undefined && isMember(group, thing);
  });
  return id === undefined ? null : (groups[id] ?? null);
}

function unite<Id>(ids: readonly Id[], added: readonly Id[]): readonly Id[] {
  return [...new Set([...ids, ...added])];
}

/** True when something of the group is selected. */
export function touches(group: Group, { useCases, notes, zones }: Selected): boolean {
  return (
    group.cards.some((id) => useCases.includes(id)) ||
    group.notes.some((id) => notes.includes(id)) ||
    group.zones.some((id) => zones.includes(id))
  );
}

/** The selection with every group whole of which it has a part, but for the one that was entered. */
export function withWholeGroups(selected: Selected): Selected {
  const groups = findGroups();
  const { entered } = useCanvasStore.getState();
  let next = selected;
  for (const id of listKeys(groups)) {
    const group = groups[id];
    if (group === undefined || id === entered || !touches(group, selected)) continue;
    next = {
      useCases: unite(next.useCases, group.cards),
      notes: unite(next.notes, group.notes),
      zones: unite(next.zones, group.zones),
    };
  }
  return next;
}

/** The selection without anything of a group. */
export function withoutGroup(selected: Selected, { cards, notes, zones }: Group): Selected {
  return {
    useCases: selected.useCases.filter((id) => !cards.includes(id)),
    notes: selected.notes.filter((id) => !notes.includes(id)),
    zones: selected.zones.filter((id) => !zones.includes(id)),
  };
}

/** Goes into the group that the thing is in, so that its members are chosen one by one. False: it is in none. */
export function enterGroup(thing: Thing): boolean {
  const group = findClosedGroup(thing);
  const groups = findGroups();
  const id = listKeys(groups).find((key) => groups[key] === group);
  if (group === null || id === undefined) return false;
  useCanvasStore.getState().set({ entered: id });
  return true;
}

/** Leaves the group that was entered and answers it; null: none was. */
export function leaveEntered(): Group | null {
  const { entered, set } = useCanvasStore.getState();
  if (entered === null) return null;
  set({ entered: null });
  return findOpenWorkspace()?.layout.groups[entered] ?? null;
}
