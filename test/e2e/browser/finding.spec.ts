import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openSample(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: /insur/i }).first().click();
  await page.getByRole('button', { name: /^Collect\b/ }).click();
  await expect(page.locator('[data-card]').first()).toBeVisible();
}

const bar = (page: Page) => page.getByRole('search', { name: 'Find and filter' });
const faded = (page: Page) => page.locator('[data-mark="faded"]');
const scan = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test('finds on the canvas: lights what is found, counts, steps, and Escape gives the focus to the match', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Control+f');
  const field = bar(page).getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  await field.fill('claim');
  const count = bar(page).getByRole('status');
  await expect(count).toHaveText(/^1 of \d+$/);
  const total = Number((await count.innerText()).split(' ').at(-1));
  expect(total).toBeGreaterThan(1);
  await expect(faded(page).first()).toBeVisible();
  expect(await scan(page)).toEqual([]);
  const found = page.locator('[data-mark="found"] [data-card]');
  const first = await found.getAttribute('data-card');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`2 of ${total}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(`${total} of ${total}`);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`1 of ${total}`);
  await expect(found).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-card="${first}"]`)).toBeFocused();
  await expect(faded(page)).toHaveCount(0);
});

test('finds in the list, and Escape without a step gives the focus back', async ({ page }) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'List' }).click();
  const cell = page.getByRole('rowheader').nth(2);
  await cell.click();
  await page.keyboard.press('Control+f');
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('fraud');
  await expect(page.locator('.list-row[data-mark="found"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(bar(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('fraud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.list-row[aria-selected="true"] [data-column="title"]')).toBeFocused();
});

test('filters by keyboard alone: fades, says how many stand out, adds up, and is cleared in one step', async ({
  page,
}) => {
  await openSample(page);
  const all = await page.locator('[data-card]').count();
  await page.keyboard.press('f');
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await expect(panel.getByRole('checkbox').first()).toBeFocused();
  expect(await scan(page)).toEqual([]);
  await panel.getByRole('checkbox', { name: /^High/ }).focus();
  await page.keyboard.press('Space');
  const state = bar(page).getByRole('status');
  await expect(state).toHaveText(new RegExp(`^\\d+ of ${all} use cases stand out$`));
  const high = Number((await state.innerText()).split(' ')[0]);
  expect(await faded(page).count()).toBe(all - high);
  await panel
    .getByRole('checkbox', { name: /^Facts missing|^Contested/ })
    .first()
    .press('Space');
  const both = Number((await state.innerText()).split(' ')[0]);
  expect(both).toBeLessThanOrEqual(high);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await scan(page)).toEqual([]);

  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('row')).toHaveCount(both + 1);
  await page.getByRole('radio', { name: 'Canvas' }).click();
  await page.keyboard.press('Shift+f');
  await expect(bar(page)).toHaveCount(0);
  await expect(faded(page)).toHaveCount(0);
});

test('goes with the arrows only through what stands out', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('f');
  await page.getByRole('dialog', { name: 'Filter' }).getByRole('checkbox', { name: /^High/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Collect\b/ })).toBeFocused();
  await page.locator('[data-card]:not([aria-disabled])').first().focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(page.locator(':is([data-card], [data-note], [data-zone]):focus')).toHaveCount(1);
    await expect(page.locator('[data-card][aria-disabled]:focus')).toHaveCount(0);
  }
});

test('keeps views as bookmarks: named, jumped to by key, renamed, removed and brought back', async ({ page }) => {
  await openSample(page);
  const zoom = async () => /\d+\s%/.exec(await page.locator('.status-bar').innerText())?.[0];
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+=');
  await page.keyboard.press('b');
  const panel = page.getByRole('dialog', { name: 'Bookmarks' });
  await expect(panel.getByLabel('Name of a new bookmark')).toBeFocused();
  await page.keyboard.type('Claims corner');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Go to Claims corner' })).toBeVisible();
  expect(await scan(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const near = await zoom();
  await page.getByRole('region', { name: 'Canvas' }).focus();
  await page.keyboard.press('Shift+1');
  await expect.poll(zoom).not.toBe(near);
  await page.getByRole('button', { name: 'Risk', exact: true }).click();
  await page.keyboard.press('Alt+1');
  await expect(page.locator('.canvas-view')).toHaveAttribute('data-lens', 'free');
  await expect.poll(zoom).toBe(near);

  await page.getByRole('button', { name: 'Bookmarks' }).click();
  await panel.getByRole('button', { name: 'Rename Claims corner' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Motor');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Remove Motor' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Undo remove a bookmark/ }).click();
  await page.getByRole('button', { name: 'Bookmarks' }).click();
  await expect(panel.getByRole('button', { name: 'Go to Motor' })).toBeVisible();
});

test('links two cards and moves one into a zone without dragging', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('By keys');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: /^Collect\b/ }).click();
  await page.keyboard.press('u');
  for (const title of ['One', 'Two']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Two, number/ })).toBeFocused();
  await page.keyboard.press('Shift+L');
  const link = page.getByRole('dialog', { name: 'Link two use cases' });
  await link.getByLabel('To').selectOption({ label: '01 One' });
  expect(await scan(page)).toEqual([]);
  await link.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(link.getByText('Link: Two requires One')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Two, number/ })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Link: Two requires One' })).toHaveCount(1);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('New zone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the zone' })).toBeFocused();
  await page.keyboard.type('Claims');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-zone]:focus')).toHaveCount(1);
  await page.getByRole('button', { name: /^One, number/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Z');
  const zone = page.getByRole('dialog', { name: /into a zone/ });
  expect(await scan(page)).toEqual([]);
  await zone.getByRole('button', { name: 'Move' }).click();
  await expect(page.getByRole('button', { name: /^Zone: Claims, 1 use case/ }).first()).toBeVisible();
});
