import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { openApp } from './app.ts';

const people = ['Ann', 'Ben', 'Cleo', 'Dev'] as const;
const scores = ['55133', '55533', '55133', '55533'] as const;

async function addPeople(page: Page) {
  for (const [index, name] of people.entries()) {
    if (index === 0) await page.getByRole('button', { name: 'Add a person' }).click();
    await expect(page.getByLabel(`Name of person ${index + 1}`)).toBeFocused();
    await page.keyboard.type(name);
    if (index < people.length - 1) await page.keyboard.press('Enter');
  }
}

test('scores alone by keyboard, reveals, works the queue, settles, and undoes it all', async ({ page }) => {
  await openApp(page);
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Together', 'Halden');
  await facilitator.writeCards(['Offer', 'Triage']);
  await facilitator.goTo('Score');
  await page.getByRole('button', { name: 'Score together' }).click();
  await page.getByRole('button', { name: 'Previous use case' }).click();
  await expect(page.getByRole('heading', { name: 'Offer' })).toBeVisible();
  await addPeople(page);

  await page.getByRole('button', { name: /^Ann, Pattern complexity/ }).focus();
  for (const row of scores) await page.keyboard.type(row);
  await expect(page.getByRole('heading', { name: 'Triage' })).toBeVisible();
  for (const row of ['11111', '11111', '21111', '11112']) await page.keyboard.type(row);
  await page.getByRole('button', { name: /^Dev, Decision volume/ }).focus();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('status').filter({ hasText: '39 of 40 scores given' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: 'Dev, Decision volume: given, hidden' })).toBeVisible();
  await expect(page.getByText('What to talk about shows after the reveal.')).toBeVisible();
  await expect(page.getByText(/Krippendorff/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Reveal the scores' }).click();
  await expect(page.getByText(/Krippendorff’s α, ordinal: .* 95 % between/)).toBeVisible();
  await expect(page.getByText(/4 people agree with a Kendall’s W of 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Next to discuss' }).click();
  await expect(page.getByRole('heading', { name: 'Offer' })).toBeVisible();
  const row = page.getByRole('region', { name: 'Prediction value' });
  await expect(row.getByText('contested, discuss')).toBeVisible();
  await expect(row.getByRole('button', { name: 'Settle Prediction value at 1' })).toBeFocused();
  await page.keyboard.press('4');
  await expect(row.getByText('settled at 4')).toBeVisible();
  await row.getByLabel('Why the room settled Prediction value there').fill('Two pilots');
  await expect(page.getByText(/^Prediction value: at 1/)).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations).toEqual([]);

  await page.getByRole('button', { name: 'Score alone again' }).click();
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  while (await undo.isEnabled()) await undo.click();
  await expect(page.getByText('There is no use case to score yet.', { exact: false })).toBeVisible();
});
