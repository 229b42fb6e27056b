import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Board, toFile } from './board.ts';

/** A tool that shows the board, driven as a person drives it. */
export type Tool = {
  readonly name: string;
  /** Opens the page and has the board ready to be mounted. */
  readonly open: (page: Page, board: Board) => Promise<void>;
  /** Milliseconds from the press that asks for the board to the frame that shows all of it, everything in view. */
  readonly mount: (page: Page) => Promise<number>;
  readonly look: (page: Page, how: 'all' | 'actual') => Promise<void>;
  /** Where a card lies on screen that is whole in view, near the middle of the view. Only after `look('actual')`. */
  readonly findCard: (page: Page) => Promise<readonly [number, number]>;
};

/** Where every tool shows the board in a window of 1600 × 1000: as large as the app's own canvas is, and in its place. */
export const view = { x: 208, y: 84, width: 1008, height: 888 };
export const middleOfView = [view.x + view.width / 2, view.y + view.height / 2] as const;

/** Long enough for what comes after a gesture (sharpening, saving a recovery copy) to be over. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

const scratch = mkdtempSync(join(tmpdir(), 'sextant-canvas-'));

function writeBoard(board: Board): string {
  const file = join(scratch, `board-${board.cards.length}.sextant`);
  if (!existsSync(file)) writeFileSync(file, toFile(board));
  return file;
}

/** Waits inside the page for a press on `Canvas` and writes down when its board is drawn. */
function clockMount(): void {
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      const wait = () => {
        if (document.querySelector('.chips-layer, .card') === null) requestAnimationFrame(wait);
        else setTimeout(() => Object.assign(window, { mountedMs: performance.now() - timeStamp }));
      };
      requestAnimationFrame(wait);
    },
    { capture: true, once: true },
  );
}

async function readMounted(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => Reflect.get(window, 'mountedMs'), undefined, { timeout: 120_000 });
  return Number(await handle.jsonValue());
}

/** The app itself, whole: panel, inspector, minimap, undo, links, and what it keeps for recovery. */
export function createSextant(address: string): Tool {
  return {
    name: 'sextant',
    open: async (page, board) => {
      await page.addInitScript(() => {
        for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
      });
      await page.goto(address);
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /Open a file/ }).click();
      await (await choosing).setFiles(writeBoard(board));
      await page.locator('.minimap').waitFor({ timeout: 120_000 });
      // Whoever has opened a file looks at it first; meanwhile the worker draws its samples.
      await page.waitForTimeout(2000);
    },
    mount: async (page) => {
      await page.keyboard.press('Shift+Digit1');
      await page.getByRole('radio', { name: 'List' }).click();
      await page.locator('.canvas-view').waitFor({ state: 'detached' });
      await settle(page);
      await page.evaluate(clockMount);
      await page.getByRole('radio', { name: 'Canvas' }).click();
      return readMounted(page);
    },
    look: async (page, how) => {
      await page.keyboard.press(how === 'all' ? 'Shift+Digit1' : 'Control+Digit0');
      await settle(page);
    },
    findCard: (page) =>
      page.evaluate(([middleX, middleY]) => {
        const centers = [...document.querySelectorAll('[data-card]')].map((card) => {
          const { x, y, width, height } = card.getBoundingClientRect();
          return [x + width / 2, y + height / 2] as const;
        });
        const distance = ([x, y]: readonly [number, number]) => Math.hypot(x - middleX, y - middleY);
        return centers.reduce((best, each) => (distance(each) < distance(best) ? each : best), [0, 0] as const);
      }, middleOfView),
  };
}

/** A page of `peers`, which mounts what it is given. */
export function createPeer(name: string, address: string): Tool {
  let board: Board | null = null;
  return {
    name,
    open: async (page, given) => {
      board = given;
      await page.goto(`${address}pages/${name}.html`);
      await page.evaluate((value) => Object.assign(window, { board: value }), given);
    },
    mount: async (page) => {
      await page.getByRole('button', { name: 'Mount', exact: true }).click();
      const ms = await readMounted(page);
      await settle(page);
      return ms;
    },
    look: async (page, how) => {
      await page.evaluate((value) => window.look?.(value), how);
      await settle(page);
    },
    findCard: async () => {
      if (board === null) throw new Error('no board');
      const { card, zones, cards } = board;
      const middle = [0, 1].map(
        (axis) => Math.max(...zones.map(({ box }) => (box[axis] ?? 0) + (box[axis + 2] ?? 0))) / 2,
      );
      const offsets = cards.map(({ at: [x, y] }) => {
        return [x + card.width / 2 - (middle[0] ?? 0), y + card.height / 2 - (middle[1] ?? 0)] as const;
      });
      const distance = ([x, y]: readonly [number, number]) => Math.hypot(x, y);
      const [dx, dy] = offsets.reduce((best, each) => (distance(each) < distance(best) ? each : best));
      return [middleOfView[0] + dx, middleOfView[1] + dy];
    },
  };
}
