import { expect, test } from '@playwright/test';
import { saveBytes, withoutFileDialogs } from '../saved-bytes.ts';
import { openApp } from './app.ts';
import { makeGestures, undoAll } from './gestures.ts';

/** Rounds, since the history holds two hundred steps: a round never makes more than that. */
const gesturesPerRound = 100;
const halves = [
  [1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10],
] as const;

for (const seeds of halves) {
  test(`survives five hundred random gestures from seed ${seeds[0]}, and undo brings back the first bytes`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await withoutFileDialogs(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openApp(page);
    await page.getByRole('button', { name: /Insurer/ }).click();
    await page.getByRole('button', { name: /^Collect\b/ }).click();
    await expect(page.locator('[data-card]').first()).toBeVisible();
    const first = await saveBytes(page);
    for (const seed of seeds) {
      const outcome = await page.evaluate(makeGestures, { seed, count: gesturesPerRound });
      expect(outcome.errors, `seed ${seed}`).toEqual([]);
      const held = await saveBytes(page);
      const steps = await page.evaluate(undoAll);
      expect(steps, `seed ${seed}`).toBeGreaterThan(10);
      expect(steps, `seed ${seed}`).toBeLessThan(200);
      expect(held === first, `seed ${seed}`).toBe(false);
      expect(await saveBytes(page), `seed ${seed}`).toBe(first);
    }
    expect(errors).toEqual([]);
  });
}
