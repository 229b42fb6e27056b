import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

test('sets tier and verdict by hand with a reason, and asks for a name to go lower', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('rowheader', { name: 'Motor fraud screening' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });

  await inspector.getByRole('tab', { name: 'Risk' }).click();
  await inspector.getByRole('button', { name: 'Set the tier by hand' }).click();
  await inspector.getByLabel('Tier', { exact: true }).selectOption('medium');
  await inspector.getByLabel('Why the answers do not tell it all').fill('A person decides every case');
  const setTier = inspector.getByRole('button', { name: /^Set the tier(?! by)/ });
  await expect(setTier).toBeDisabled();
  await inspector.getByLabel('Who says so').fill('P. Silva');
  await setTier.click();
  await expect(inspector.locator('.tier-verdict')).toContainText('Medium');

  await inspector.getByRole('button', { name: 'Decide otherwise' }).click();
  await inspector.getByLabel('The room’s decision').selectOption('rules');
  await inspector.getByLabel('Why the room sees it differently').fill('The regulator wants it');
  await page.keyboard.press('Control+Enter');
  await expect(inspector.getByText('The room decided otherwise: The regulator wants it. The scores say')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(inspector.locator('.tier-verdict')).toContainText('High');
});
