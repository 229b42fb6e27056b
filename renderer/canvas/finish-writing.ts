import { focusActive } from './focus-thing.ts';

/** Takes over what somebody is just writing on the canvas, as going elsewhere would: a save must hold it. */
export function finishWriting(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.closest('.canvas-view [data-control]') === null) return;
  field.blur();
  focusActive();
}
