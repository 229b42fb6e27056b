import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { launchSextant } from './launch.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-method-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Answers the system's dialogs, which nobody can click here, with `path`. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

test('a pack goes out as a file and comes back into a workshop after it was compared', async () => {
  const { app, page, close } = await launchSextant();
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Packs', 'Northlight');
  await facilitator.goTo('Frame');
  await page.getByRole('button', { name: 'Read or edit the method…' }).click();
  const method = page.getByRole('dialog', { name: 'Method pack' });
  await method.getByLabel('Version').fill('9.1');
  await method.getByLabel('Version').press('Enter');
  const file = join(folder, 'ours');
  await answerDialogs(app, file);
  await method.getByRole('button', { name: 'Export this pack…' }).click();
  const written = `${file}.sextantpack`;
  await expect(page.getByText('ours.sextantpack').first()).toBeVisible();
  expect(JSON.parse(readFileSync(written, 'utf8'))).toMatchObject({ type: 'sextant-pack', pack: { version: '9.1' } });

  await method.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('sextant 1.0.0')).toBeVisible();
  await page.getByRole('button', { name: 'Read or edit the method…' }).click();
  await answerDialogs(app, written);
  await method.getByRole('button', { name: 'Import a pack…' }).click();
  const asked = page.getByRole('dialog', { name: 'Take another method?' });
  await expect(asked).toContainText('sextant 9.1');
  await asked.getByRole('button', { name: 'Take the other pack' }).click();
  await expect(page.getByText('sextant 9.1')).toBeVisible();

  const workshop = join(folder, 'packs.sextant');
  await answerDialogs(app, workshop);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  expect(JSON.parse(readFileSync(workshop, 'utf8')).pack).toMatchObject({
    version: '9.1',
    embedded: { version: '9.1' },
  });
  await close();
});
