import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveView } from '#electron/serve/serve-view.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { withUseCases } from '../../shared/deck/deck-workspaces.ts';

const view = join(import.meta.dirname, '../../../dist/renderer');
const quietMs = 3_000;

/** So many use cases of the insurer as a file that opens: nothing in it refers to the cards that it had. */
function createWorkspace(count: number): Workspace {
  const many = withUseCases(count, (useCase) => ({ ...useCase, plan: { ...useCase.plan, requires: [] } }));
  const locked = { ...many.layout.locked, cards: [] };
  return {
    ...many,
    content: { ...many.content, links: {}, nextNumber: count + 1 },
    layout: { ...many.layout, cards: {}, groups: {}, locked },
  };
}

/** Hears tasks of more than 50 ms in the window, as `[start, duration]` in milliseconds of its clock. */
async function hearLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: [number, number][] = [];
    Reflect.set(globalThis, 'longTasks', heard);
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) heard.push([startTime, duration]);
    });
    observer.observe({ entryTypes: ['longtask'] });
  });
}

const now = (page: Page) => page.evaluate(() => performance.now());

async function longTasksSince(page: Page, since: number): Promise<readonly number[]> {
  return page.evaluate((from) => {
    const heard: [number, number][] = Reflect.get(globalThis, 'longTasks');
    return heard.filter(([start]) => start >= from).map(([, duration]) => duration);
  }, since);
}

/** Waits until the window has had no long task for a while: analysis and draws of what was opened are done. */
async function waitUntilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) => {
      const heard: [number, number][] = Reflect.get(globalThis, 'longTasks');
      const [start, duration] = heard.at(-1) ?? [0, 0];
      return performance.now() - start - duration > quiet;
    },
    quietMs,
    { timeout: 300_000, polling: 250 },
  );
}

const cancel = (page: Page) => page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' });

/** Milliseconds from the click on Cancel until the window says that nothing runs any more. */
async function measureCancel(page: Page): Promise<number> {
  await page.keyboard.press('Control+e');
  await cancel(page).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => Number(document.querySelector('footer progress')?.getAttribute('value')) > 0, null, {
    timeout: 600_000,
    polling: 100,
  });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        new MutationObserver((_changes, observer) => {
          if (document.querySelector('footer progress') !== null) return;
          observer.disconnect();
          resolve(performance.now() - begin);
        }).observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLButtonElement>('footer progress ~ button')?.click();
      }),
  );
}

export type WindowFigures = {
  /** Durations of the tasks of more than 50 ms in the window while the deck was made. */
  readonly longTasks: readonly number[];
  readonly exportMs: number;
  readonly cancelMs: number;
};

/** The built app in a browser: its window while the deck of `count` use cases is made, and how fast that is cancelled. */
export async function measureWindow(browser: Browser, count: number): Promise<WindowFigures> {
  const scratch = mkdtempSync(join(tmpdir(), 'sextant-window-'));
  const file = join(scratch, 'many.sextant');
  writeFileSync(file, serializeWorkspace(createWorkspace(count)));
  const served = await serveView(view, 0);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
    });
    await page.goto(served.address);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a file/ }).click();
    await (await choosing).setFiles(file);
    await page
      .getByRole('button', { name: /^Frame\b/ })
      .first()
      .click({ timeout: 120_000 });
    await hearLongTasks(page);
    await waitUntilQuiet(page);
    const begin = await now(page);
    const downloading = page.waitForEvent('download', { timeout: 900_000 });
    await page.keyboard.press('Control+e');
    await downloading;
    const exportMs = (await now(page)) - begin;
    const longTasks = await longTasksSince(page, begin);
    await waitUntilQuiet(page);
    const cancelMs = await measureCancel(page);
    return { longTasks, exportMs, cancelMs };
  } finally {
    await page.close();
    await served.close();
    rmSync(scratch, { recursive: true });
  }
}
