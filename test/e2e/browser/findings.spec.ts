import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Findings' });

async function openSample(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
}

test('leads from the count in the status bar to the card and its field, and forgets what is put right', async ({
  page,
}) => {
  await openSample(page);
  const count = page.getByRole('button', { name: /^\d+ findings/ });
  await count.click();
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([/^High: /, /^Medium: /, /^Low: /]);
  const noOwner = panel(page).getByRole('button', { name: /The tier is critical, but nobody owns it/ });
  await noOwner.click();
  const owner = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Owner', { exact: true });
  await expect(owner).toBeFocused();
  await page.keyboard.type('Ana');
  await expect(noOwner).toBeHidden();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(count).toBeFocused();
});

test('waives by keyboard with a reason and a name, and takes the waiver back', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('F8');
  await expect(panel(page)).toBeVisible();
  const first = panel(page).getByRole('button', { name: /nobody is named to meet those duties/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('w');
  await expect(panel(page).getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('Kept as a warning');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByLabel('Who says so')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Control+Enter');
  await expect(first).toBeHidden();
  await expect(panel(page).getByText(/^Kept as a warning \(Ana, /)).toBeVisible();
  await panel(page)
    .getByRole('listitem')
    .filter({ hasText: 'Kept as a warning' })
    .getByRole('button', { name: 'Take the waiver back' })
    .click();
  await expect(first).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.findings-panel').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});
