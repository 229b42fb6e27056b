import { describe, expect, it } from 'vitest';
import { placeWindow } from '#electron/window/window-state.ts';

const display = { x: 0, y: 0, width: 1920, height: 1080 };

describe('where the window opens', () => {
  it('is where it was left', () => {
    const stored = { x: 100, y: 50, width: 1400, height: 900, maximized: true };
    const { maximized, ...bounds } = stored;
    expect(placeWindow(stored, [display])).toEqual({ bounds, maximized });
  });

  it.each([
    ['its display is gone', { x: 2500, y: 100 }],
    ['its title bar would be above the display', { x: 100, y: -300 }],
    ['only a sliver would show', { x: 1900, y: 100 }],
  ])('is left to the system when %s', (_why, at) => {
    const place = placeWindow({ ...at, width: 1400, height: 900, maximized: false }, [display]);
    expect(place.bounds).toEqual({ width: 1400, height: 900 });
  });

  it('has the usual size the first time, and never less than can be worked in', () => {
    expect(placeWindow(null, [display]).bounds).toEqual({ width: 1280, height: 800 });
    expect(placeWindow({ x: 0, y: 0, width: 10, height: 10, maximized: false }, [display]).bounds).toEqual({
      width: 640,
      height: 480,
    });
  });
});
