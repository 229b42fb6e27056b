import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

test('asks for nothing that the content policy forbids, at home or with a workshop open', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  // The console tells of workers too.
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await openApp(page);
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: /Claims routing: 91/ }).click();
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  for (const step of ['Frame', 'Mature', 'Decide', 'Deck', 'Collect']) {
    await page.getByRole('button', { name: new RegExp(`^${step}\\b`) }).click();
  }
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('grid', { name: 'Use cases' })).toBeVisible();
  expect(violations).toEqual([]);
});
