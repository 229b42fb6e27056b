import { expect, type Page, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { openApp } from './app.ts';

const titles = ['Alpha', 'Bravo', 'Charlie', 'Delta'] as const;
const undo = (page: Page) => page.keyboard.press('Control+z');
const canvas = (page: Page) => page.getByRole('region', { name: 'Canvas' });

async function startBoard(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Arranging', 'Northwind');
  await facilitator.writeCards(titles);
  return facilitator;
}

async function runByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

async function placeOf(page: Page, title: string) {
  const box = await page.getByRole('button', { name: new RegExp(`^${title}, number`) }).boundingBox();
  if (box === null) throw new Error(`${title} is not in view`);
  return { x: Math.round(box.x), y: Math.round(box.y) };
}

const placesOf = (page: Page) => Promise.all(titles.map((title) => placeOf(page, title)));

test('aligns and distributes by name and by the bar, each one undo', async ({ page }) => {
  const { card, dragCard } = await startBoard(page);
  await dragCard('Bravo', 30, 120);
  await dragCard('Charlie', -60, 240);
  const before = await placesOf(page);
  await canvas(page).focus();
  await page.keyboard.press('Control+a');
  await runByName(page, 'Align left');
  const xs = (await placesOf(page)).map(({ x }) => x);
  expect(new Set(xs).size).toBe(1);
  expect((await placesOf(page)).map(({ y }) => y)).toEqual(before.map(({ y }) => y));
  await undo(page);
  expect(await placesOf(page)).toEqual(before);

  await card('Alpha').click();
  await card('Charlie').click({ modifiers: ['Shift'] });
  await card('Bravo').click({ modifiers: ['Shift'] });
  await page.getByRole('toolbar', { name: 'What to do with' }).getByRole('button', { name: 'Distribute down' }).click();
  const [alpha, bravo, charlie] = (await placesOf(page)).map(({ y }) => y);
  expect(Math.abs((bravo ?? 0) * 2 - (alpha ?? 0) - (charlie ?? 0))).toBeLessThanOrEqual(1);
  await expect(page.getByRole('button', { name: 'Undo distribute 3 items' })).toBeVisible();
  await undo(page);
  expect(await placesOf(page)).toEqual(before);
});

test('moves a group as one, and one of it alone after a double click', async ({ page }) => {
  const { card, dragCard } = await startBoard(page);
  const [alpha, bravo] = await placesOf(page);
  await card('Alpha').click();
  await card('Bravo').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Escape');
  await dragCard('Alpha', 0, 200);
  expect((await placeOf(page, 'Bravo')).y - (bravo?.y ?? 0)).toBe((await placeOf(page, 'Alpha')).y - (alpha?.y ?? 0));

  await card('Alpha').dblclick();
  await expect(card('Bravo')).toHaveAttribute('aria-pressed', 'false');
  const still = await placeOf(page, 'Bravo');
  await page.keyboard.press('ArrowDown');
  expect(await placeOf(page, 'Bravo')).toEqual(still);
  await page.keyboard.press('Escape');
  await expect(card('Bravo')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Shift+g');
  await page.keyboard.press('Escape');
  await card('Alpha').click();
  await expect(card('Bravo')).toHaveAttribute('aria-pressed', 'false');
});

test('holds a locked card and says how to let it go', async ({ page }) => {
  const { card, dragCard } = await startBoard(page);
  await card('Alpha').click();
  await page.keyboard.press('Control+Shift+l');
  const [before] = await placesOf(page);
  await dragCard('Alpha', 100, 100);
  expect((await placesOf(page))[0]).toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: 'This is locked' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect((await placesOf(page))[0]).toEqual(before);
  await page.keyboard.press('Control+Shift+l');
  await page.keyboard.press('ArrowRight');
  expect((await placesOf(page))[0]).not.toEqual(before);
});

test('snaps level with another card, shows the line, and not while Ctrl is held', async ({ page }) => {
  const { card } = await startBoard(page);
  const [alpha, , , delta] = await placesOf(page);
  const start = await card('Delta').boundingBox();
  if (start === null || alpha === undefined || delta === undefined) throw new Error('no card');
  const [x, y] = [start.x + 40, start.y + 60];
  const by = [alpha.x - delta.x + 4, 250] as const;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by[0] / 2, y + by[1] / 2, { steps: 3 });
  await page.mouse.move(x + by[0], y + by[1], { steps: 3 });
  await expect(page.locator('.guide[data-runs="down"]').first()).toBeVisible();
  expect((await placeOf(page, 'Delta')).x).toBe(alpha.x);
  await page.keyboard.down('Control');
  await page.mouse.move(x + by[0] + 1, y + by[1]);
  await expect(page.locator('.guide')).toHaveCount(0);
  expect((await placeOf(page, 'Delta')).x).not.toBe(alpha.x);
  await page.keyboard.up('Control');
  await page.mouse.up();
});

test('drops a copy with Alt', async ({ page }) => {
  const { card } = await startBoard(page);
  const box = await card('Alpha').boundingBox();
  if (box === null) throw new Error('no card');
  await page.keyboard.down('Alt');
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 260, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(card('Alpha')).toHaveCount(2);
  await undo(page);
  await expect(card('Alpha')).toHaveCount(1);
});
