import { isTextField } from '#renderer/actions/is-text-field.ts';
import { type Thing, useCanvasStore } from './canvas-store.ts';

const attributes = { 'use-case': 'data-card', note: 'data-note', zone: 'data-zone' } as const;
const mostFrames = 5;

function find(thing: Thing): HTMLElement | null {
  return document.querySelector(`[${attributes[thing.kind]}="${CSS.escape(thing.id)}"]`);
}

/** True while nothing else took the focus that was at `before`. */
function isStillAt(before: Element | null): boolean {
  const now = document.activeElement;
  return now === before || now === null || now === document.body;
}

/**
 * Makes a thing the one that Tab reaches, and gives it focus: at once where it is on screen and nobody writes,
 * otherwise as soon as it is there. Until then keys are meant for it (see `findAwaited`); whoever moves on keeps the
 * focus.
 */
export function focusThing(thing: Thing): void {
  const { set } = useCanvasStore.getState();
  const before = document.activeElement;
  const awaited = { thing, before };
  set({ active: thing, awaited });
  const done = (element: HTMLElement | null) => {
    set({ awaited: null });
    element?.focus({ preventScroll: true });
  };
  const look = (frame: number) => {
    if (useCanvasStore.getState().awaited !== awaited) return;
    // Somebody who began to write in the meantime keeps the focus: what is typed must not run as keys.
    if (!isStillAt(before) || isTextField(document.activeElement)) {
      done(null);
      return;
    }
    const element = find(thing);
    if (element !== null || frame >= mostFrames) done(element);
    else requestAnimationFrame(() => look(frame + 1));
  };
  const element = isTextField(before) ? null : find(thing);
  if (element === null) requestAnimationFrame(() => look(1));
  else done(element);
}

/** The thing that is about to have the focus that `target` still has, or null: what keys are meant for by then. */
export function findAwaited(target: EventTarget | null): Thing | null {
  const { awaited } = useCanvasStore.getState();
  return awaited !== null && (target === awaited.before || target === document.body) ? awaited.thing : null;
}

/** Gives focus back to the thing that Tab reaches, or to the canvas when there is none. */
export function focusActive(): void {
  const { active } = useCanvasStore.getState();
  if (active === null) document.querySelector<HTMLElement>('.canvas-view')?.focus({ preventScroll: true });
  else focusThing(active);
}
