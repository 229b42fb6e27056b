import { useEffect } from 'react';
import { onFree } from '#renderer/actions/insert.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { findSelectedBounds } from './canvas-controls.ts';
import { beginNote, beginUseCase, beginZone, linkSelected } from './canvas-edits.ts';

/**
 * What taking up a tool does at once. U and N open a card or a note to write on; Z lays a zone around what is selected;
 * L links two selected cards. Otherwise zone and link wait for the hand to draw. All of them go
 * to the Free lens.
 */
export function useTool(): void {
  useEffect(
    () =>
      useUiStore.subscribe(({ tool, set }, before) => {
        if (tool === before.tool || tool === 'select' || tool === 'hand') return;
        onFree(() => {
          if (tool === 'use-case') beginUseCase();
          else if (tool === 'note') beginNote();
          else if (tool === 'zone' && findSelectedBounds() !== null) beginZone();
          else if (tool === 'link' && linkSelected()) set({ tool: 'select' });
        });
      }),
    [],
  );
}
