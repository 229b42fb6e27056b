import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openRisk(page: Page): Promise<Locator> {
  await page.clock.setFixedTime('2026-11-26T10:00:00');
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Law');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByLabel('Title of the new use case').fill('Credit scoring');
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Credit scoring' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Risk' }).click();
  return inspector;
}

const answer = (inspector: Locator, question: RegExp, said: 'Yes' | 'No') =>
  inspector.getByRole('group', { name: question }).getByRole('radio', { name: said }).check();

test('says what the law asks for, from which day and how long that is, apart from the tier', async ({ page }) => {
  const inspector = await openRisk(page);
  await answer(inspector, /credit, insurance, a job/, 'Yes');
  await expect(inspector.getByText('Not to be released yet: 0 of 11 controls are done')).toBeVisible();
  await inspector.getByText('EU AI Act', { exact: true }).click();
  await answer(inspector, /^Used in the EU/, 'Yes');
  await expect(inspector.getByText(/^The answers suggest: 3 Education/)).toBeVisible();
  await inspector.getByLabel('Use under Annex III').selectOption({ index: 6 });
  await expect(inspector.getByText('EU AI Act: high risk: use under Annex III.')).toBeVisible();
  await expect(inspector.getByText('The duties apply from 2 December 2027, in 371 days.')).toBeVisible();
  await inspector.getByText('Duties of a high-risk system').click();
  await expect(inspector.getByText('Human oversight (Article 14)')).toBeVisible();
  await inspector.getByLabel('It only detects financial fraud').check();
  await expect(inspector.getByText('EU AI Act: minimal risk.')).toBeVisible();
  await answer(inspector, /^Used in the United States/, 'Yes');
  await answer(inspector, /^Used by a bank/, 'Yes');
  await expect(inspector.getByText(/^US banking: model risk guidance SR 26-2/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('judges rates between groups with the caution that their numbers ask for', async ({ page }) => {
  const inspector = await openRisk(page);
  await inspector.getByText('Fairness by group').click();
  for (const [index, [name, applied, chosen]] of [
    ['A', '80', '48'],
    ['B', '40', '12'],
  ].entries()) {
    await inspector.getByRole('button', { name: 'Add a group' }).click();
    await inspector
      .getByLabel('Group', { exact: true })
      .nth(index)
      .fill(name ?? '');
    await inspector
      .getByLabel('Applied')
      .nth(index)
      .fill(applied ?? '');
    await inspector
      .getByLabel('Chosen')
      .nth(index)
      .fill(chosen ?? '');
  }
  await expect(inspector.getByText('Lowest against highest rate: z 3.1, more than chance explains.')).toBeVisible();
  await inspector.getByLabel('Applied').nth(1).fill('4');
  await inspector.getByLabel('Chosen').nth(1).fill('1');
  await expect(inspector.getByText(/^Fisher’s exact test, for small numbers: p 0\.\d+\.$/)).toBeVisible();
});

test('scores the tests of a live model by its weakest section', async ({ page }) => {
  const inspector = await openRisk(page);
  await inspector.getByRole('tab', { name: 'Maturity' }).click();
  await inspector.getByRole('button', { name: 'Enter the tests' }).click();
  for (const [section, test] of [
    ['Data', 'Every feature is shown to help'],
    ['Model', 'Hyperparameters were tuned'],
    ['Infrastructure', 'Training can be repeated'],
    ['Monitoring', 'Models are not too old'],
  ] as const) {
    await inspector.locator('summary').filter({ hasText: section }).last().click();
    await inspector.getByRole('group', { name: test }).getByRole('radio', { name: 'automated' }).check();
  }
  await expect(inspector.getByText('1 of 7: not totally untested, but serious holes are possible.')).toBeVisible();
});
