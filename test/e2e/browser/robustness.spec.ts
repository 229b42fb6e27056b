import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

test('draws how well a recommendation holds, and draws anew when the room settles a score', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Score \d/ }).click();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('rowheader', { name: 'Damage estimate from photos' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Scores' }).click();
  await expect(inspector.getByText('Fragile, discuss it')).toBeVisible();
  await expect(inspector.getByText(/Otherwise most often “Data first/)).toBeVisible();

  for (const name of [
    'Pattern complexity',
    'Data availability',
    'Prediction value',
    'Environment dynamics',
    'Decision volume',
  ]) {
    await inspector.getByRole('spinbutton', { name }).focus();
    await page.keyboard.press('5');
  }
  await expect(inspector.getByText('Every draw of weights and voices gives the same recommendation.')).toBeVisible();

  await page.getByRole('button', { name: /^Decide \d/ }).click();
  const row = page.getByRole('row', { name: /Damage estimate from photos/ });
  await expect(row.getByText('robust, 100')).toBeVisible();
});
