import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

test('funds within the limits, says what a change would do, and follows the budget at once', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Decide \d/ }).click();
  await page.getByRole('tab', { name: 'Ranking', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Portfolio', exact: true })).toBeFocused();
  await expect(page.getByText('The choice is exact: no other is worth more within the limits.')).toBeVisible();
  await expect(page.getByText(/Nine draws in ten are worth more than/)).toBeVisible();

  await page.getByRole('button', { name: 'Subrogation finder', exact: true }).click();
  const whatIf = page.getByRole('region', { name: 'What if' });
  await expect(whatIf.getByRole('heading', { name: 'If Subrogation finder must be in' })).toBeVisible();
  await whatIf.getByRole('radio', { name: 'Must be in' }).click();
  const row = page.getByRole('row', { name: /Subrogation finder/ });
  await expect(row.getByText('In, because the room says that it must be.')).toBeVisible();

  const budget = page.getByLabel('Budget', { exact: true });
  await budget.fill('1m');
  await expect(page.getByText('What must be in cannot all be, so nothing is chosen.')).toBeVisible();
  await budget.fill('20m');
  await expect(page.getByText('Nothing limits the choice: everything that is worth it fits.')).toBeVisible();

  for (const name of ['How firm', 'Value × feasibility', 'Roadmap', 'Budget', 'Staffing', 'Findings', 'Portfolio']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel', { name }).getByRole('heading').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
