import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openCanvas(page: Page): Promise<Locator> {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Canvas');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Collect' }).click();
  const canvas = page.getByRole('region', { name: 'Canvas' });
  await expect(canvas).toBeVisible();
  return canvas;
}

const cards = (page: Page) => page.locator('[data-card]');
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });
const selectedCards = (page: Page) => page.locator('[data-card][aria-pressed="true"]');

async function writeCards(page: Page, titles: readonly string[]): Promise<void> {
  await page.keyboard.press('u');
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(titles.length);
}

async function placeOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the card is not in view');
  return { x: box.x, y: box.y };
}

async function dragBy(page: Page, from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await page.mouse.move(from.x + 60, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(from.x + 60 + dx / 2, from.y + 40 + dy / 2);
  await page.mouse.move(from.x + 60 + dx, from.y + 40 + dy);
}

test('writes one card after another from the keyboard, each one undo step', async ({ page }) => {
  await openCanvas(page);
  await expect(page.getByRole('heading', { name: 'No use cases yet' })).toBeVisible();
  await writeCards(page, ['Claims routing', 'Motor fraud', 'Call forecast']);
  await expect(card(page, 'Motor fraud')).toHaveAccessibleName(/2 of 3, no tier, not scored yet/);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(2);
  await page.keyboard.press('Control+Shift+z');
  await expect(cards(page)).toHaveCount(3);
});

test('opens a card where the ground is double-clicked, and keeps what was typed on Escape', async ({ page }) => {
  const canvas = await openCanvas(page);
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the canvas is not in view');
  await page.mouse.dblclick(box.x + 60, box.y + 60);
  await page.keyboard.type('Typed here');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Typed here')).toBeFocused();

  await card(page, 'Typed here').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Said better');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Said better')).toBeVisible();
});

test('makes nothing of an empty card', async ({ page }) => {
  await openCanvas(page);
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'No use cases yet' })).toBeVisible();
});

test('drags a card on the grid as one step, and lets go of it on Escape', async ({ page }) => {
  await openCanvas(page);
  await writeCards(page, ['One', 'Two']);
  const before = await placeOf(card(page, 'One'));
  await dragBy(page, before, 43, 90);
  await page.mouse.up();
  const after = await placeOf(card(page, 'One'));
  expect([after.x - before.x, after.y - before.y]).toEqual([40, 88]);

  await dragBy(page, after, 100, 0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await placeOf(card(page, 'One'))).toEqual(after);

  await page.keyboard.press('Control+z');
  expect(await placeOf(card(page, 'One'))).toEqual(before);
});

test('copies by Alt-drag and leaves the original', async ({ page }) => {
  await openCanvas(page);
  await writeCards(page, ['One']);
  const before = await placeOf(card(page, 'One'));
  await page.keyboard.down('Alt');
  await dragBy(page, before, 0, 160);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(cards(page)).toHaveCount(2);
  await expect(selectedCards(page)).toHaveCount(1);
});

test('selects with a marquee and Shift, moves all of it with the arrows, and deletes it in one step', async ({
  page,
}) => {
  const canvas = await openCanvas(page);
  await writeCards(page, ['One', 'Two', 'Three']);
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the canvas is not in view');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + box.height - 120, { steps: 3 });
  await page.mouse.up();
  await expect(selectedCards(page)).toHaveCount(3);
  await card(page, 'Two').click({ modifiers: ['Shift'] });
  await expect(selectedCards(page)).toHaveCount(2);

  const before = await placeOf(card(page, 'One'));
  await card(page, 'One').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const after = await placeOf(card(page, 'One'));
  expect([after.x - before.x, after.y - before.y]).toEqual([8, 64]);
  await page.keyboard.press('Control+z');
  expect(await placeOf(card(page, 'One'))).toEqual(before);

  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(3);
});

test('goes from card to card with the arrows and selects with Space', async ({ page }) => {
  await openCanvas(page);
  await writeCards(page, ['One', 'Two']);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Two')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'One')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card(page, 'One')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await expect(card(page, 'First')).toBeFocused();
});

test('makes a card of every pasted line, in one step', async ({ page }) => {
  const canvas = await openCanvas(page);
  await canvas.evaluate((node) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- First line\n\n2. Second line\nThird line');
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(cards(page)).toHaveCount(3);
  await expect(card(page, 'Second line')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(0);
});

test('zooms at the pointer, pans by the wheel and the right button, and finds back', async ({ page }) => {
  const canvas = await openCanvas(page);
  await writeCards(page, ['One']);
  const one = card(page, 'One');
  const start = await placeOf(one);
  await page.mouse.move(start.x, start.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await one.boundingBox())?.width ?? 0).toBeGreaterThan(240);
  const zoomed = await placeOf(one);
  expect(Math.abs(zoomed.x - start.x)).toBeLessThanOrEqual(1.5);
  expect(Math.abs(zoomed.y - start.y)).toBeLessThanOrEqual(1.5);

  await page.mouse.wheel(30, 50);
  await expect.poll(async () => Math.round((await placeOf(one)).y - zoomed.y)).toBe(-50);
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the canvas is not in view');
  await page.mouse.move(box.x + 300, box.y + 20);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(box.x + 300, box.y + 60, { steps: 3 });
  await page.mouse.up({ button: 'right' });
  expect(Math.round((await placeOf(one)).y - zoomed.y)).toBe(-10);
  await page.mouse.wheel(0, 5000);
  await page.getByRole('button', { name: 'Back to content' }).click();
  await expect(one).toBeInViewport();
});

test('draws a zone that carries its card, a note and a link', async ({ page }) => {
  const canvas = await openCanvas(page);
  await writeCards(page, ['One', 'Two']);
  const one = await placeOf(card(page, 'One'));
  const two = await placeOf(card(page, 'Two'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await dragBy(page, one, two.x - one.x, 0);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Link: One relates to Two' })).toHaveCount(1);

  await page.keyboard.press('z');
  await page.mouse.move(one.x - 20, one.y - 60);
  await page.mouse.down();
  await page.mouse.move(one.x + 216, one.y + 120, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type('Claims');
  await page.keyboard.press('Enter');
  const zone = page.getByRole('button', { name: 'Zone: Claims, 1 use case' });
  await expect(zone).toBeVisible();
  const from = await zone.boundingBox();
  if (from === null) throw new Error('the zone is not in view');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 60);
  await page.mouse.move(from.x + 20, from.y + 100);
  await page.mouse.up();
  expect((await placeOf(card(page, 'One'))).y - one.y).toBe(80);

  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('A word from the room');
  await page.keyboard.press('Escape');
  await expect(canvas.getByRole('button', { name: 'Note: A word from the room' })).toHaveCount(1);
});

test('has no accessibility violations, empty and with cards', async ({ page }) => {
  await openCanvas(page);
  const scan = () => new AxeBuilder({ page }).include('.canvas-view').analyze();
  expect((await scan()).violations).toEqual([]);
  await writeCards(page, ['One', 'Two']);
  expect((await scan()).violations).toEqual([]);
});
