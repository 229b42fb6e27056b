import { onCanvas } from '#renderer/actions/insert.ts';
import { revealUseCase } from '#renderer/canvas/canvas-controls.ts';
import { doesShowCards } from '#renderer/frame/does-show-cards.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

/** Chooses a use case and shows it, in the list if that is open, else on the canvas. */
export function showUseCase(id: UseCaseId): void {
  const { step, view, set } = useUiStore.getState();
  set({ selected: { ...nothingSelected, useCases: [id] }, inspectorOpen: true });
  if (view === 'list' && doesShowCards(step)) return;
  onCanvas(() => revealUseCase(id));
}
