import type { BrowserWindow, Rectangle } from 'electron';
import type { Settings, StoredWindow } from '../settings/settings.ts';

export type WindowPlace = { readonly bounds: Partial<Rectangle>; readonly maximized: boolean };

/** How much of a window must lie on a display, in pixels, for a person to get hold of it. */
const graspable = 120;
const usual = { width: 1280, height: 800 };

function overlap(aStart: number, aLength: number, bStart: number, bLength: number): number {
  return Math.min(aStart + aLength, bStart + bLength) - Math.max(aStart, bStart);
}

/** Where to put the window: as it was left, unless its title bar would be out of reach on the displays of today. */
export function placeWindow(stored: StoredWindow | null, workAreas: readonly Rectangle[]): WindowPlace {
  if (stored === null) return { bounds: usual, maximized: false };
  const { maximized, ...bounds } = stored;
  const area = workAreas.find(
    ({ x, y, width, height }) =>
      overlap(bounds.x, bounds.width, x, width) >= graspable &&
      bounds.y >= y - 10 &&
      overlap(bounds.y, bounds.height, y, height) >= graspable,
  );
  const width = Math.max(640, bounds.width);
  const height = Math.max(480, bounds.height);
  if (area === undefined) return { bounds: { width, height }, maximized };
  return { bounds: { x: bounds.x, y: bounds.y, width, height }, maximized };
}

/** Remembers where the window stands whenever it comes to rest. */
export function rememberWindow(window: BrowserWindow, settings: Pick<Settings, 'writeWindow'>): void {
  let timer: NodeJS.Timeout | null = null;
  const write = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    settings.writeWindow({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const writeSoon = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(write, 500);
  };
  window.on('resize', writeSoon);
  window.on('move', writeSoon);
  window.on('maximize', writeSoon);
  window.on('unmaximize', writeSoon);
  window.on('close', write);
}
