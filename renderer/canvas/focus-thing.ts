import { isTextField } from '#renderer/actions/is-text-field.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';

const attributes = { 'use-case': 'data-card', note: 'data-note', zone: 'data-zone' } as const;

/** Makes a thing the one that Tab reaches, and gives it focus as soon as it is there. */
export function focusThing(thing: Thing): void {
  useCanvasStore.getState().set({ active: thing });
  const focus = () => {
    // Somebody who began to write in the meantime keeps the focus: what is typed must not run as keys.
    if (isTextField(document.activeElement)) return;
    const element = document.querySelector<HTMLElement>(`[${attributes[thing.kind]}="${CSS.escape(thing.id)}"]`);
    element?.focus({ preventScroll: true });
  };
  requestAnimationFrame(focus);
}

/** Gives focus back to the thing that Tab reaches, or to the canvas when there is none. */
export function focusActive(): void {
  const { active } = useCanvasStore.getState();
  if (active === null) document.querySelector<HTMLElement>('.canvas-view')?.focus({ preventScroll: true });
  else focusThing(active);
}
