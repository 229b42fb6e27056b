import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { openApp } from './app.ts';

// A picker of the system cannot be answered from here; without it, files go to the downloads.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  }),
);

test('exports tables, model cards and a calendar by keyboard, and says why there is no calendar yet', async ({
  page,
}) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Collect\b/ }).click();

  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: /Strategy deck/ })).toBeFocused();
  for (const _ of ['slides', 'summary', 'svg', 'png', 'list', 'all data', 'model cards'])
    await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /Model card drafts/ })).toBeChecked();
  const [cards] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(cards.suggestedFilename()).toBe('Halden Mutual, ML strategy.zip');
  expect(Object.keys(unzipSync(readFileSync(await cards.path())))).toHaveLength(18);
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+Shift+E');
  await dialog.getByRole('radio', { name: /Review calendar/ }).check();
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(readFileSync(await calendar.path(), 'utf8')).toContain('SUMMARY:Review of 2 Motor fraud screening');
});

test('says what a calendar needs while there is none', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Empty');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: /^Collect\b/ }).click();
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /Review calendar/ }).check();
  await expect(dialog.getByRole('status')).toContainText('No use case has a risk tier');
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeDisabled();
});

test('exports the deck as slides, and the canvas as a drawing and as a picture of twice its size', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Collect\b/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const write = async (kind: RegExp, choose: () => Promise<void> = async () => {}) => {
    await page.keyboard.press('Control+Shift+E');
    await dialog.getByRole('radio', { name: kind }).check();
    await choose();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export' }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const slides = await write(/Deck as slides/);
  expect(slides.name).toBe('Halden Mutual, ML strategy.pptx');
  expect(Object.keys(unzipSync(slides.bytes))).toContain('ppt/slides/slide30.xml');

  const chooseRisk = async () => {
    await dialog.getByLabel('Lens').selectOption('Risk');
    await dialog.getByRole('radio', { name: 'Dark', exact: true }).click();
    await page.screenshot({ path: `${process.env.SHOTS ?? 'test-results'}/export-1280.png` });
  };
  const drawing = (await write(/Canvas as SVG/, chooseRisk)).bytes.toString('utf8');
  const [, width = '', height = ''] = drawing.match(/width="(\d+)" height="(\d+)"/) ?? [];
  expect(drawing).toContain('Halden Mutual, ML strategy: Risk');
  const picture = (await write(/Canvas as PNG/, chooseRisk)).bytes;
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
});
