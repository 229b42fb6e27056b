import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { expectWorkshopIsBack, holdWorkshop, journeyTitles } from '../journey.ts';
import { readPdf } from '../read-pdf.ts';
import { launchSextant } from './launch.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-journey-'));
});
test.afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Answers the system's dialogs, which nobody can click here, with `path`. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

test('goes from ideas to a deck, and back into the saved file', async () => {
  test.setTimeout(240_000);
  const { app, page, close } = await launchSextant();
  const facilitator = createFacilitator(page);
  await holdWorkshop(facilitator);

  const file = join(folder, 'northlight.sextant');
  await answerDialogs(app, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  const first = readFileSync(file, 'utf8');
  expect(JSON.parse(first)).toMatchObject({ type: 'sextant-workspace', formatVersion: 1 });

  const deck = join(folder, 'northlight.pdf');
  await answerDialogs(app, deck);
  await page.keyboard.press('Control+e');
  await expect.poll(() => existsSync(deck), { timeout: 60_000 }).toBe(true);
  await expect(page.getByText('northlight.pdf').first()).toBeVisible();
  const { pages } = await readPdf(readFileSync(deck));
  for (const title of journeyTitles) expect(pages.some((text) => text.includes(title))).toBe(true);
  expect(pages[1]).toContain('Revision 1');
  await close();

  const again = await launchSextant({ files: [file] });
  await expectWorkshopIsBack(createFacilitator(again.page));
  expect(readFileSync(file, 'utf8')).toBe(first);
  await again.close();
});

test('says what is wrong with a file that cannot be opened, and leaves it alone', async () => {
  const cases = [
    { name: 'plain.sextant', text: 'a shopping list', says: /stops being JSON|not JSON/i },
    { name: 'foreign.sextant', text: '{ "cards": [] }', says: /not a Sextant workspace/i },
    { name: 'newer.sextant', text: newerFile(), says: /newer/i },
    { name: 'bad-field.sextant', text: badField(), says: /content\.workshop\.title/ },
  ];
  const { app, page, close } = await launchSextant();
  await expect(page.getByRole('button', { name: /Open a file/ })).toBeVisible();
  for (const each of cases) {
    const file = join(folder, each.name);
    writeFileSync(file, each.text);
    await answerDialogs(app, file);
    await page.keyboard.press('Control+o');
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(dialog).toContainText(each.says);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(readFileSync(file, 'utf8')).toBe(each.text);
  }
  await close();
});

test('asks before it writes over a file that changed on the disk', async () => {
  test.setTimeout(120_000);
  const file = join(folder, 'shared.sextant');
  const { app, page, close } = await launchSextant();
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Shared', 'Northlight');
  await facilitator.writeCards(['One']);
  await answerDialogs(app, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  const theirs = readFileSync(file, 'utf8').replace('"One"', '"Theirs"');
  writeFileSync(file, theirs);
  await facilitator.writeCards(['Two']);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alertdialog', { name: 'shared.sextant changed on disk' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await close();
});

test('asks before recovered work is written over a file that changed meanwhile', async () => {
  test.setTimeout(120_000);
  const file = join(folder, 'shared.sextant');
  const userData = join(folder, 'data');
  const first = await launchSextant({ userData });
  const before = createFacilitator(first.page);
  await before.startWorkshop('Shared', 'Northlight');
  await before.writeCards(['One']);
  await answerDialogs(first.app, file);
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await before.writeCards(['Two']);
  await expect(first.page.getByText(/copy kept \d\d:\d\d/)).toBeVisible({ timeout: 10_000 });
  first.app.process().kill('SIGKILL');
  await first.close();
  const theirs = readFileSync(file, 'utf8').replace('"One"', '"Theirs"');
  writeFileSync(file, theirs);

  const { page, close } = await launchSextant({ userData });
  await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  await expect(page.getByText('shared.sextant').first()).toBeVisible();
  await page.getByRole('button', { name: 'Recover' }).click();
  await expect(page.getByText('Unsaved changes')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alertdialog', { name: 'shared.sextant changed on disk' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await close();
});

function sampleDocument(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../assets/samples/hospital.sextant'), 'utf8'));
}

function newerFile(): string {
  return JSON.stringify({ ...sampleDocument(), formatVersion: 99, minReaderVersion: 99 });
}

function badField(): string {
  const document = sampleDocument();
  const content = Object(document.content);
  return JSON.stringify({ ...document, content: { ...content, workshop: { ...Object(content.workshop), title: 7 } } });
}
