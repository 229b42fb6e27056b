import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openMature(page: Page, part: RegExp): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await expect(page.getByRole('region', { name: 'Canvas' })).toBeVisible();
  await page.getByRole('button', { name: /^Mature/ }).click();
  await page.getByRole('radio', { name: part }).click();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.mature').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('rates practices by keyboard, and a component is reached by it with its target, steps and actions', async ({
  page,
}) => {
  await openMature(page, /components/);
  const first = page.getByRole('button', { name: /^ML suitability assessment/ });
  await first.focus();
  await page.keyboard.press('3');
  await expect(first).toHaveAccessibleName(/3, Standard everywhere/);
  await page.keyboard.press('?');
  await expect(first).toHaveAccessibleName(/not discussed/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  const head = page.getByRole('button', { name: /^Data pipeline and feature engineering/ });
  await expect(head).toBeFocused();
  const editor = page.locator('.component-editor');
  await expect(editor.getByRole('heading', { level: 3 })).toHaveText('2 Data pipeline and feature engineering');
  await editor.getByLabel('Target').selectOption('Level 3');
  await expect(editor).toContainText('3 levels to go.');
  const actions = editor.locator('.component-action');
  const before = await actions.count();
  await editor.getByRole('button', { name: 'Agree on: Feature store: ad hoc' }).click();
  await expect(actions).toHaveCount(before + 1);
  await expect(actions.last().getByLabel(/^Action/)).toHaveValue('Feature store: ad hoc');
  await editor.getByText('Why these points?').click();
  await expect(editor.getByText(/Feature store is rated 0, absent/)).toBeVisible();
  await expectNoViolations(page);
});

test('says why the organization stands where it does, and leads to what to show next', async ({ page }) => {
  await openMature(page, /areas/);
  await page.getByText('Why this level?').click();
  await expect(page.getByText(/^The weakest area is the level/)).toBeVisible();
  await page.getByRole('button', { name: /^Go to: Latency, errors and volume/ }).click();
  await expect(page.getByRole('radio', { name: 'Claimed' }).and(page.locator(':focus'))).toHaveCount(1);
  await page.getByRole('button', { name: 'Set the target by hand' }).click();
  const form = page.locator('.override-form');
  await form.getByLabel('target').selectOption('1, ML pipeline');
  await form.getByLabel('Why this level').fill('Two people');
  await form.getByRole('button', { name: 'Set the target' }).click();
  await expect(page.getByText(/^The room set the target to level 1/).first()).toBeVisible();
  await expectNoViolations(page);
});
