const focusable =
  'summary, input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex]';
/** Frames to wait for what is loaded lazily or glides into view. */
const mostFrames = 180;

function focusIn(spot: HTMLElement): void {
  for (let at = spot.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) at.open = true;
  const chosen = spot.querySelector<HTMLElement>('input:checked:not([disabled])');
  const target = chosen ?? spot.querySelector<HTMLElement>(focusable) ?? spot;
  const fold = target.closest('details');
  if (fold !== null && target.matches('summary')) fold.open = true;
  if (target === spot) spot.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

/** Focuses the first thing in the spot of this name as soon as it is on screen; gives up where it never comes. */
export function focusSpot(name: string): void {
  let frames = 0;
  const look = () => {
    const spot = document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(name)}"]`);
    if (spot !== null) {
      focusIn(spot);
      return;
    }
    frames += 1;
    if (frames < mostFrames) requestAnimationFrame(look);
  };
  // What is chosen now is drawn in the next frame; before, the spot of what was chosen would be found.
  requestAnimationFrame(() => requestAnimationFrame(look));
}
