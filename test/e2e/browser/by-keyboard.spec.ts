import { expect, type Locator, type Page, test } from '@playwright/test';
import { saveBytes, withoutFileDialogs } from '../saved-bytes.ts';
import { openApp } from './app.ts';

const titles = Array.from({ length: 30 }, (_none, index) => `Idea ${String(index + 1).padStart(2, '0')}`);
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });

/** Goes on with Tab until `target` has the focus: what cannot be reached so is a trap or a gap. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way to ${String(target)} by Tab`);
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(command);
  await expect(page.getByRole('option').first()).toContainText(command);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveCount(0);
}

async function goTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, title)).toBeFocused();
}

test('builds a board of thirty cards by keyboard alone, and undoes every step to the same bytes', async ({ page }) => {
  await withoutFileDialogs(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel('Name of the workshop')).toBeFocused();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: /By keyboard/ })).toBeVisible();
  await run(page, 'Go to Collect');
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  // Chromium holds back what a page downloads beyond its fiftieth file, so that not every card is saved by itself.
  const states = [{ bytes: await saveBytes(page), steps: 0 }];
  const keep = async (steps = 1) => {
    const bytes = await saveBytes(page);
    expect(bytes).not.toBe(states.at(-1)?.bytes);
    states.push({ bytes, steps });
  };
  const cardsAtOnce = 5;

  // Saving takes over what is being written, and so ends the writing each time.
  for (const [index, title] of titles.entries()) {
    await page.keyboard.press('u');
    await expect(page.getByRole('textbox', { name: 'Title of the new use case' })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(card(page, title)).toBeVisible();
    if ((index + 1) % cardsAtOnce === 0) await keep(cardsAtOnce);
    else await page.keyboard.press('Escape');
  }
  await expect(card(page, 'Idea 30')).toBeFocused();

  // Place: the selected card moves with the arrows, all of a burst in one step.
  await goTo(page, 'Idea 30');
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await keep();

  // Link, without a drag.
  await page.keyboard.press('Shift+L');
  const link = page.getByRole('dialog', { name: 'Link two use cases' });
  await tabTo(page, link.getByLabel('To'));
  await page.keyboard.type('12 Idea');
  await tabTo(page, link.getByRole('button', { name: 'Link', exact: true }));
  await page.keyboard.press('Enter');
  await expect(link.getByText('Link: Idea 30 requires Idea 12')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Idea 30')).toBeFocused();
  await keep();

  // Tag two of them at once.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Shift+Space');
  const tag = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Tag to add').first();
  await tabTo(page, tag);
  await page.keyboard.type('claims');
  await page.keyboard.press('Enter');
  await keep();

  // A zone around one, and another one moved into it.
  await goTo(page, 'Idea 07');
  await page.keyboard.press('z');
  await expect(page.getByRole('textbox', { name: 'Title of the zone' })).toBeFocused();
  await page.keyboard.type('Claims');
  await page.keyboard.press('Enter');
  await keep();
  await goTo(page, 'Idea 20');
  await page.keyboard.press('Shift+Z');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Move' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Zone: Claims, 2 use cases/ }).first()).toBeVisible();
  await expect(card(page, 'Idea 20')).toBeFocused();
  await keep();

  // Score one use case.
  await run(page, 'Go to Score');
  const criterion = page.getByRole('spinbutton', { name: 'Pattern complexity' });
  await tabTo(page, criterion);
  for (const digit of ['4', '3', '5', '2', '4']) {
    await page.keyboard.press(digit);
    await keep();
    await page.keyboard.press('ArrowDown');
  }

  // Another lens, and a drop without a drag: with its reason.
  await run(page, 'Rules and ML lens');
  await goTo(page, 'Idea 20');
  await page.keyboard.press('m');
  const move = page.getByRole('dialog');
  await tabTo(page, move.getByLabel('Where'));
  await page.keyboard.type('Do not');
  await tabTo(page, move.getByRole('textbox').first());
  await page.keyboard.type('The room knows why');
  const by = move.getByLabel(/Who says so/);
  if ((await by.count()) > 0) {
    await tabTo(page, by);
    await page.keyboard.type('M. Osei');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'Idea 20')).toBeFocused();
  await keep();

  // Back again, step by step.
  for (let state = states.length - 2; state >= 0; state -= 1) {
    for (let step = states[state + 1]?.steps ?? 0; step > 0; step -= 1) {
      await page.keyboard.press('Control+z');
      const focused = await page.evaluate(() => document.activeElement !== document.body);
      expect(focused, `focus after an undo before state ${state}`).toBe(true);
    }
    let bytes = await saveBytes(page);
    // A zone and its title are one step where they are written in one go, and two where a pause lies between.
    if (bytes !== states[state]?.bytes && (await page.getByRole('button', { name: /^Undo .*zone/ }).count()) > 0) {
      await page.keyboard.press('Control+z');
      bytes = await saveBytes(page);
    }
    expect(bytes === states[state]?.bytes, `undo to state ${state}`).toBe(true);
  }
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
