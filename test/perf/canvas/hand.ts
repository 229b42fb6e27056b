import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

/** What a gesture cost: frames in ms, and per step of the hand the main thread's work in ms. */
export type Felt = {
  readonly p95: number;
  readonly frames: number;
  readonly script: number;
  /** Script, style and layout together. */
  readonly work: number;
  readonly longTasks: number;
  readonly longestTask: number;
};

type Watched = { readonly frames: readonly number[]; readonly tasks: readonly number[] };
type Point = readonly [number, number];
/** One movement of the hand, sent no sooner than a frame after the one before and only when that one has been answered. */
type Step = Readonly<Record<string, unknown>> & { readonly type: string; readonly x: number; readonly y: number };

const frameMs = 1000 / 60;
const control = 2;

/** Writes down every frame and every long task until it is asked to stop. Runs inside the page. */
function watchFrames(): void {
  const frames: number[] = [];
  const tasks: number[] = [];
  let isOn = true;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const tick = (now: number) => {
    frames.push(now);
    if (isOn) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  Object.assign(window, {
    stopWatching: async () => {
      isOn = false;
      await new Promise((done) => setTimeout(done, 100));
      observer.disconnect();
      return { frames, tasks };
    },
  });
}

function toP95(frames: readonly number[]): number {
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  return gaps.sort((one, two) => one - two)[Math.ceil(gaps.length * 0.95) - 1] ?? Number.NaN;
}

async function readMetrics(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Makes the steps with a real mouse or wheel and answers what they cost. */
async function feel(page: Page, session: CDPSession, steps: readonly Step[]): Promise<Felt> {
  await page.evaluate(watchFrames);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const before = await readMetrics(session);
  for (const step of steps) {
    await Promise.all([session.send('Input.dispatchMouseEvent', step as never), pause(frameMs)]);
  }
  const after = await readMetrics(session);
  const { frames, tasks } = await page.evaluate<Watched>(() => Reflect.get(window, 'stopWatching')());
  const spent = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / steps.length;
  const script = spent('ScriptDuration');
  return {
    p95: toP95(frames),
    frames: frames.length,
    script,
    work: script + spent('LayoutDuration') + spent('RecalcStyleDuration'),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
  };
}

/** Three strokes with the middle button across the view, 20 pixels a step. */
export function pan(page: Page, session: CDPSession, [x, y]: Point): Promise<Felt> {
  const button = { button: 'middle', buttons: 4, clickCount: 1 };
  const stroke = (dx: number, dy: number): readonly Step[] => [
    { type: 'mousePressed', x, y, ...button },
    ...Array.from({ length: 25 }, (_, index): Step => {
      return { type: 'mouseMoved', x: x + dx * (index + 1), y: y + dy * (index + 1), ...button };
    }),
    { type: 'mouseReleased', x: x + dx * 25, y: y + dy * 25, ...button, buttons: 0 },
  ];
  return feel(page, session, [...stroke(16, 12), ...stroke(-20, 0), ...stroke(-12, -16)]);
}

/** Drags what lies at the point in a widening circle and lets go. */
export function drag(page: Page, session: CDPSession, [x, y]: Point): Promise<Felt> {
  const button = { button: 'left', buttons: 1, clickCount: 1 };
  const at = (index: number) => ({
    x: x + (20 + index) * Math.sin(index / 8),
    y: y + (20 + index) * (1 - Math.cos(index / 8)),
  });
  const moves = Array.from({ length: 80 }, (_, index): Step => ({ type: 'mouseMoved', ...at(index), ...button }));
  return feel(page, session, [
    { type: 'mousePressed', x, y, ...button },
    ...moves,
    { type: 'mouseReleased', ...at(79), ...button, buttons: 0 },
  ]);
}

const wave = Array.from({ length: 72 }, (_, index) => (index % 12 < 6 ? 1 : -1));

/** Pans to and fro by the wheel, so little that everything stays in view. */
export function panByWheel(page: Page, session: CDPSession, [x, y]: Point): Promise<Felt> {
  const steps = wave.map((sign): Step => ({ type: 'mouseWheel', x, y, deltaX: 3 * sign, deltaY: 2 * sign }));
  return feel(page, session, steps);
}

/** Zooms out and in by the wheel, a few percent. */
export function zoomByWheel(page: Page, session: CDPSession, [x, y]: Point): Promise<Felt> {
  const steps = wave.map((sign): Step => {
    return { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 2 * sign, modifiers: control };
  });
  return feel(page, session, steps);
}
