import { useArrangementStore } from '#renderer/canvas/arrangement-store.ts';
import { beginNote, beginUseCase, beginZone } from '#renderer/canvas/canvas-edits.ts';
import { useCanvasStore } from '#renderer/canvas/canvas-store.ts';
import { createUseCaseId } from '#renderer/canvas/create-id.ts';
import { showLens } from '#renderer/canvas/show-lens.ts';
import { doesShowCards } from '#renderer/frame/does-show-cards.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseCreate } from '#shared/commands/use-case/create.ts';

const isOnScreen = ({ size }: { readonly size: { readonly width: number } }) => size.width > 0;

/** Goes to the canvas and does `then` as soon as it is on screen. */
export function onCanvas(then: () => void): void {
  const { step, view, set } = useUiStore.getState();
  if (view === 'canvas' && doesShowCards(step) && isOnScreen(useCanvasStore.getState())) {
    then();
    return;
  }
  useCanvasStore.getState().set({ size: { width: 0, height: 0 } });
  set({ view: 'canvas', ...(doesShowCards(step) ? {} : { step: 'collect' }) });
  const stop = useCanvasStore.subscribe((store) => {
    if (!isOnScreen(store)) return;
    stop();
    then();
  });
}

/** Goes to the canvas in the Free lens and does `then` as soon as it is on screen. */
export function onFree(then: () => void): void {
  onCanvas(() => {
    const isFree = () => useArrangementStore.getState().lens === 'free';
    if (useUiStore.getState().lens === 'free' && isFree()) {
      then();
      return;
    }
    const stop = useArrangementStore.subscribe(() => {
      if (!isFree()) return;
      stop();
      // The view is fitted to the lens in the same turn, and what is done next stands in that view.
      queueMicrotask(then);
    });
    showLens('free');
  });
}

/** Opens a new use case where the cards are shown: on the canvas, or as a row of the list. */
export function insertUseCase(): void {
  const { step, view, set } = useUiStore.getState();
  if (view === 'canvas' || !doesShowCards(step)) {
    onFree(() => beginUseCase());
    return;
  }
  const id = createUseCaseId();
  if (!useWorkspaceStore.getState().run(useCaseCreate, { title: '', id })) return;
  set({ selected: { ...nothingSelected, useCases: [id] }, editing: { kind: 'use-case', id } });
}

/** Opens a new note on the canvas, going there first. */
export function insertNote(): void {
  onFree(() => beginNote());
}

/** Draws a new zone on the canvas, going there first. */
export function insertZone(): void {
  onFree(() => beginZone());
}
