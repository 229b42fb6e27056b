import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
  });
  await openApp(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await choosing).setFiles('assets/samples/insurer.sextant');
  await page.getByRole('button', { name: /^Deck/ }).first().click();
  await expect(page.getByRole('region', { name: /^Page 1 of \d+: Cover/ })).toBeVisible({ timeout: 30_000 });
});

test('shows the pages of the PDF and goes through them by keys', async ({ page }) => {
  const thumbnails = page.getByRole('list', { name: 'Pages of the deck' });
  await thumbnails.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: /^Page 2 of \d+: Summary/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^Fund nine of 18 ideas/ })).toBeAttached();
  await page.screenshot({ path: `${process.env.SHOTS ?? 'test-results'}/deck-1280.png` });
  await page.keyboard.press('End');
  await expect(page.getByRole('region', { name: /: Glossary$/ })).toBeVisible();
});

test('follows what is switched off, and has as many pages as the PDF', async ({ page }) => {
  const pages = page.getByRole('list', { name: 'Pages of the deck' }).getByRole('button');
  const glossary = page.getByRole('list', { name: 'Pages of the deck' }).getByRole('button', { name: /Glossary$/ });
  await expect(glossary).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Glossary' }).click();
  await expect(glossary).toHaveCount(0);
  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: /Export PDF/ }).click();
  const bytes = readFileSync(await (await exporting).path()).toString('latin1');
  expect(bytes.match(/\/Type \/Page\n/g)).toHaveLength(await pages.count());
});

test('puts the workspace into the PDF on request, and opens it from there', async ({ page }, info) => {
  await page.getByRole('checkbox', { name: 'Put the workspace inside the PDF' }).click();
  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: /Export PDF/ }).click();
  const file = info.outputPath('insurer.pdf');
  await (await exporting).saveAs(file);
  await page.goto('/');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await choosing).setFiles(file);
  await expect(page.getByText('Halden Mutual, ML strategy').first()).toBeVisible();
});
