import { expect, type Page } from '@playwright/test';

/** Opens the app's first screen in a fresh page. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'New workshop' })).toBeVisible();
}
