import { useEffect } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Content } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { countSelected } from './selection.ts';

/** Lets go of what is no longer there, after an undo or a deletion. */
export function usePrune(content: Content): void {
  useEffect(() => {
    const { selected, set } = useUiStore.getState();
    const kept = {
      useCases: selected.useCases.filter((id) => content.useCases[id]?.archivedAt === null),
      notes: selected.notes.filter((id) => Object.hasOwn(content.notes, id)),
      zones: selected.zones.filter((id) => Object.hasOwn(content.zones, id)),
    };
    if (countSelected(kept) !== countSelected(selected)) set({ selected: kept });
    const { active, selectedLink } = useCanvasStore.getState();
    const change = useCanvasStore.getState().set;
    if (selectedLink !== null && !Object.hasOwn(content.links, selectedLink)) change({ selectedLink: null });
    const isThere =
      active === null ||
      (active.kind === 'use-case' && content.useCases[active.id]?.archivedAt === null) ||
      (active.kind === 'note' && Object.hasOwn(content.notes, active.id)) ||
      (active.kind === 'zone' && Object.hasOwn(content.zones, active.id));
    if (!isThere) change({ active: null });
  }, [content]);
}
