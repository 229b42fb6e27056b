import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

// A picker of the system cannot be answered from here; without it, files go to the downloads.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  }),
);

const method = (page: Page) => page.getByRole('dialog', { name: 'Method pack' });
const comparison = (page: Page) => page.getByRole('dialog', { name: 'Take another method?' });

async function openInsurer(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
}

async function openMethod(page: Page, section: string): Promise<void> {
  await page.getByRole('button', { name: /^Frame\b/ }).click();
  await page.getByRole('button', { name: 'Read or edit the method…' }).click();
  await method(page)
    .getByRole('button', { name: new RegExp(`^${section}`) })
    .click();
}

async function choosePack(page: Page, name: string, bytes: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    method(page).getByRole('button', { name: 'Import a pack…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/x-sextant-pack', buffer: bytes });
}

test('an anchor and a threshold are edited, put back, undone, saved and found again', async ({ page }) => {
  await openInsurer(page);
  await openMethod(page, 'Weights and thresholds');
  const ml = method(page).getByLabel('Machine learning from', { exact: true });
  await ml.fill('30');
  await ml.press('Enter');
  await expect(method(page).getByText('Gates of the score must not fall from one number to the next.')).toBeVisible();
  await ml.fill('95');
  await ml.press('Enter');
  await expect(method(page).getByText('The app’s pack says: 65')).toBeVisible();

  await method(page).getByRole('button', { name: 'Criteria and anchors' }).click();
  const anchor = method(page).getByRole('group', { name: 'Data availability' }).getByLabel('Anchor 3', { exact: true });
  await anchor.fill('Half a year of labeled claims');
  await anchor.press('Enter');
  await expect(method(page).getByText('1 changed').first()).toBeVisible();
  await method(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('sextant 1.0.0+edited')).toBeVisible();

  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toContain('Half a year of labeled claims');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('sextant 1.0.0+edited')).toHaveCount(0);

  await page.getByRole('button', { name: /^Collect\b/ }).click();
  const drop = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'ours.sextant'));
    return data;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: drop });
  await page.getByRole('button', { name: /Don’t save|Discard/ }).click();
  await openMethod(page, 'Criteria and anchors');
  await expect(
    method(page).getByRole('group', { name: 'Data availability' }).getByLabel('Anchor 3', { exact: true }),
  ).toHaveValue('Half a year of labeled claims');
  await method(page).getByRole('button', { name: 'Put back: Anchor 3' }).click();
  await expect(method(page).getByRole('button', { name: 'Put back: Anchor 3' })).toHaveCount(0);
});

test('another pack is compared, declined, and taken; a bad one is refused with the place', async ({ page }) => {
  await openInsurer(page);
  await openMethod(page, 'This pack');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    method(page).getByRole('button', { name: 'Export this pack…' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('sextant-1.0.0.sextantpack');
  const text = readFileSync(await file.path(), 'utf8');

  await choosePack(page, 'forged.sextantpack', Buffer.from(text.replace('"ml": 65', '"ml": 90')));
  const problem = page.getByRole('alertdialog', { name: /forged\.sextantpack/ });
  await expect(problem).toContainText('hash says');
  await problem.getByRole('button', { name: 'Close' }).click();

  await method(page).getByRole('button', { name: 'Weights and thresholds' }).click();
  await method(page).getByLabel('Machine learning from', { exact: true }).fill('95');
  await method(page).getByLabel('Machine learning from', { exact: true }).press('Enter');
  await method(page).getByRole('button', { name: 'This pack' }).click();
  const [edited] = await Promise.all([
    page.waitForEvent('download'),
    method(page).getByRole('button', { name: 'Export this pack…' }).click(),
  ]);
  const stricter = readFileSync(await edited.path());
  await method(page).getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+z');

  await openMethod(page, 'This pack');
  await choosePack(page, 'stricter.sextantpack', stricter);
  await expect(
    comparison(page)
      .getByRole('row', { name: /Recommendation .*Because|Recommendation/ })
      .first(),
  ).toBeVisible();
  await expect(comparison(page)).toContainText('Gates of the score');
  await comparison(page).getByRole('button', { name: 'Keep the workshop’s pack' }).click();
  await expect(page.getByText('sextant 1.0.0+edited')).toHaveCount(0);

  await openMethod(page, 'This pack');
  await choosePack(page, 'stricter.sextantpack', stricter);
  await comparison(page).getByRole('button', { name: 'Take the other pack' }).click();
  await expect(page.getByText('sextant 1.0.0+edited')).toBeVisible();
});

test('a file with a method of its own asks before anything changes, and once', async ({ page }) => {
  await openInsurer(page);
  await openMethod(page, 'Weights and thresholds');
  await method(page).getByLabel('Machine learning from', { exact: true }).fill('95');
  await method(page).getByLabel('Machine learning from', { exact: true }).press('Enter');
  await method(page).getByRole('button', { name: 'Close' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const text = readFileSync(await saved.path(), 'utf8').replace(/"keptBeside": "[^"]+"/, '"keptBeside": null');
  const open = async () => {
    const drop = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'theirs.sextant'));
      return data;
    }, text);
    await page.dispatchEvent('body', 'drop', { dataTransfer: drop });
  };
  await open();
  const asked = page.getByRole('dialog', { name: 'This workshop has a method of its own' });
  await expect(asked).toContainText('The app’s pack');
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(page.getByText('Not saved').or(page.getByText('No changes'))).toBeVisible();
});
