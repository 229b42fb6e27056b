import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { expectWorkshopIsBack, holdWorkshop, journeyTitles } from '../journey.ts';
import { readPdf } from '../read-pdf.ts';
import { openApp } from './app.ts';

/** The system's file dialogs cannot be driven, so the host takes its other way: downloads and a file field. */
async function withoutFileDialogs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
  });
}

test('goes from ideas to a deck, and back into the saved file', async ({ page }, info) => {
  test.setTimeout(180_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  await withoutFileDialogs(page);
  await openApp(page);
  const facilitator = createFacilitator(page);
  await holdWorkshop(facilitator);

  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = info.outputPath('northlight.sextant');
  await (await saving).saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ type: 'sextant-workspace', formatVersion: 1 });

  const exporting = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  const deck = info.outputPath('northlight.pdf');
  await (await exporting).saveAs(deck);
  const { pages, outline } = await readPdf(readFileSync(deck));
  expect(pages[0]).toContain('Northlight');
  expect(pages.every((text) => text.trim() !== '')).toBe(true);
  for (const title of journeyTitles) expect(pages.some((text) => text.includes(title))).toBe(true);
  expect(outline.length).toBeGreaterThan(5);

  await page.goto('/');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await choosing).setFiles(file);
  await expectWorkshopIsBack(createFacilitator(page));
  expect(elsewhere).toEqual([]);
});
