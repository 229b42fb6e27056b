/** Where focus goes when what had it is gone: the thing that Tab reaches on the canvas, the cell of the list, the page. */
const fallbacks = ['.canvas-view [data-card][tabindex="0"]', '.list-row [tabindex="0"]', '.canvas-view', 'main'];

function tryFocus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

/** Gives focus back to `before`, or to what stands for it when that is gone: focus is never lost. */
export function giveFocusBack(before: Element | null): void {
  if (tryFocus(before)) return;
  for (const selector of fallbacks) if (tryFocus(document.querySelector(selector))) return;
}
