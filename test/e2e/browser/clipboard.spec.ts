import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const cards = (page: Page) => page.locator('[data-card]');
const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });
const selectedCards = (page: Page) => page.locator('[data-card][aria-pressed="true"]');

async function showCanvas(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Collect' }).click();
  const canvas = page.getByRole('region', { name: 'Canvas' });
  await expect(canvas).toBeVisible();
  return canvas;
}

async function openSample(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: /Claims routing: 91/ }).click();
  await showCanvas(page);
}

async function openEmpty(page: Page): Promise<Locator> {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Clipboard');
  await page.getByRole('button', { name: 'Create' }).click();
  return showCanvas(page);
}

async function pasteText(canvas: Locator, text: string): Promise<void> {
  await canvas.evaluate((node, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const nameOf = (locator: Locator) => locator.evaluate((node) => node.getAttribute('aria-label') ?? node.textContent);

test('brings back a scored use case that was cut, with its recommendation and number', async ({ page }) => {
  await openSample(page);
  const routing = card(page, 'Claims routing');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const count = await cards(page).count();
  await routing.click();
  const name = await nameOf(routing);
  expect(name).toMatch(/rules/i);
  const suitability = await inspector.getByRole('img', { name: /Suitability/ }).getAttribute('aria-label');

  await page.keyboard.press('Control+x');
  await expect(cards(page)).toHaveCount(count - 1);
  await page.keyboard.press('Control+v');
  await expect(cards(page)).toHaveCount(count);
  await expect(selectedCards(page)).toHaveCount(1);
  expect(await nameOf(routing)).toBe(name);
  await expect(inspector.getByRole('img', { name: /Suitability/ })).toHaveAttribute('aria-label', suitability ?? '');

  await page.keyboard.press('Control+z');
  await expect(routing).toHaveCount(0);
  await page.keyboard.press('Control+z');
  expect(await nameOf(routing)).toBe(name);
});

test('carries use cases whole from one window to another', async ({ page, context }) => {
  await openSample(page);
  await card(page, 'Claims routing').click();
  await page.keyboard.press('Control+c');

  const other = await context.newPage();
  const canvas = await openEmpty(other);
  await canvas.focus();
  await other.keyboard.press('Control+v');
  const pasted = card(other, 'Claims routing');
  await expect(pasted).toBeVisible();
  await expect(pasted).toHaveAccessibleName(/number 1, 1 of 1, .*rules/);
  await other.keyboard.press('Control+v');
  await expect(cards(other)).toHaveCount(2);
  await other.keyboard.press('Control+z');
  await expect(cards(other)).toHaveCount(1);
});

test('reads cells of a spreadsheet by the names of their columns, and other cells by their titles', async ({
  page,
}) => {
  const canvas = await openEmpty(page);
  await pasteText(
    canvas,
    'Owner\tUse case\tSummary\nAda\tClaims routing\tTo the right desk\nLin\tMotor fraud\tBefore paying',
  );
  await expect(cards(page)).toHaveCount(2);
  await card(page, 'Motor fraud').click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Model card' }).click();
  await expect(inspector.getByLabel('Owner').first()).toHaveValue('Lin');
  await expect(inspector.getByLabel('Summary')).toHaveValue('Before paying');
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(0);

  await pasteText(canvas, '7\tCall forecast\tGrace');
  await expect(card(page, 'Call forecast')).toBeVisible();
});

test('takes a clip that was tampered with for plain text', async ({ page }) => {
  const canvas = await openEmpty(page);
  await canvas.evaluate((node) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('application/x-sextant+json', '{"type":"sextant-clip","useCases":[{"id":"<b>"}]}');
    clipboardData.setData('text/plain', 'Only a line');
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(card(page, 'Only a line')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
});
