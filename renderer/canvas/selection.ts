import { nothingSelected, type Selected, useUiStore } from '#renderer/state/ui-store.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';
import { findClosedGroup, touches, withoutGroup, withWholeGroups } from './group-selection.ts';
import { findOpenWorkspace } from './open-content.ts';

/** The selection that holds this one thing. */
export function selectedOnly(thing: Thing): Selected {
  switch (thing.kind) {
    case 'use-case':
      return { ...nothingSelected, useCases: [thing.id] };
    case 'note':
      return { ...nothingSelected, notes: [thing.id] };
    case 'zone':
      return { ...nothingSelected, zones: [thing.id] };
  }
}

/** True when the thing is selected. */
export function isSelected({ useCases, notes, zones }: Selected, thing: Thing): boolean {
  switch (thing.kind) {
    case 'use-case':
      return useCases.includes(thing.id);
    case 'note':
      return notes.includes(thing.id);
    case 'zone':
      return zones.includes(thing.id);
  }
}

function toggleIn<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The selection with the thing added, or without it and its group when it was in. */
export function toggleSelected(selected: Selected, thing: Thing): Selected {
  const group = isSelected(selected, thing) ? findClosedGroup(thing) : null;
  if (group !== null) return withoutGroup(selected, group);
  switch (thing.kind) {
    case 'use-case':
      return { ...selected, useCases: toggleIn(selected.useCases, thing.id) };
    case 'note':
      return { ...selected, notes: toggleIn(selected.notes, thing.id) };
    case 'zone':
      return { ...selected, zones: toggleIn(selected.zones, thing.id) };
  }
}

/** How many things are selected. */
export function countSelected({ useCases, notes, zones }: Selected): number {
  return useCases.length + notes.length + zones.length;
}

/** Selects these things and nothing else; a group is selected whole until somebody enters it. */
export function select(selected: Selected): void {
  const { entered, set } = useCanvasStore.getState();
  const group = entered === null ? undefined : findOpenWorkspace()?.layout.groups[entered];
  if (entered !== null && (group === undefined || !touches(group, selected))) set({ entered: null });
  useUiStore.getState().set({ selected: withWholeGroups(selected) });
}
