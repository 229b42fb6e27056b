import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const criteria = [
  'Pattern complexity',
  'Data availability',
  'Prediction value',
  'Environment dynamics',
  'Decision volume',
] as const;

async function startWorkshop(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Scoring');
  await page.getByRole('button', { name: 'Create' }).click();
}

async function showList(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('grid', { name: 'Use cases' })).toBeVisible();
}

async function addUseCases(page: Page, titles: readonly string[]): Promise<void> {
  const title = page.getByLabel('Title of the new use case');
  for (const each of titles) {
    await title.fill(each);
    await page.keyboard.press('Enter');
  }
  await expect(title).toHaveValue('');
}

const titles = Array.from({ length: 40 }, (_, index) => `Idea ${index + 1}`);
const digitOf = (row: number, column: number) => String(((row * 2 + column * 3) % 5) + 1);

test('scores forty use cases on five criteria in the list with digits and Enter alone', async ({ page }) => {
  test.setTimeout(180_000);
  await startWorkshop(page);
  await showList(page);
  await addUseCases(page, titles);
  const grid = page.getByRole('grid', { name: 'Use cases' });
  await expect(grid).toHaveAttribute('aria-rowcount', '41');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  for (let row = 0; row < titles.length; row += 1) {
    for (let column = 0; column < criteria.length; column += 1) {
      await page.keyboard.press(digitOf(row, column));
      await page.keyboard.press('Enter');
    }
  }

  await expect(page.getByRole('row', { selected: true })).toContainText('Idea 40');
  await page.keyboard.press('Control+Home');
  for (const row of [0, 39]) {
    if (row === 39) await page.keyboard.press('Control+End');
    const line = page.locator(`[role="row"][aria-rowindex="${row + 2}"]`);
    for (let column = 0; column < criteria.length; column += 1) {
      await expect(line.locator(`[aria-colindex="${column + 8}"]`)).toHaveText(digitOf(row, column));
    }
  }
});

test('goes through the criteria in the inspector and on to the next use case', async ({ page }) => {
  await startWorkshop(page);
  await showList(page);
  await addUseCases(page, ['First', 'Second']);
  await page.getByRole('rowheader', { name: 'First' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const score = (name: string) => inspector.getByRole('spinbutton', { name });

  await score(criteria[0]).focus();
  for (const digit of ['5', '5', '4', '4', '4']) {
    await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
  }
  await expect(inspector.getByLabel('Title')).toHaveValue('Second');
  await expect(score(criteria[0])).toBeFocused();

  await page.getByRole('rowheader', { name: 'First' }).click();
  await expect(score(criteria[1])).toHaveAttribute('aria-valuenow', '5');
  await expect(inspector.getByText('Use ML').first()).toBeVisible();
  await expect(inspector.getByRole('img', { name: /Suitability 85 of 100/ })).toBeVisible();

  await score(criteria[0]).focus();
  await page.keyboard.press('0');
  await expect(score(criteria[0])).toHaveAttribute('aria-valuetext', 'not scored');
  await page.keyboard.press('Control+z');
  await expect(score(criteria[0])).toHaveAttribute('aria-valuenow', '5');
  await page.keyboard.press('ArrowDown');
  await expect(score(criteria[1])).toBeFocused();
});

test('reads money and percentages as people type them, and says that rules win', async ({ page }) => {
  await startWorkshop(page);
  await showList(page);
  await addUseCases(page, ['Claims routing']);
  await page.getByRole('rowheader', { name: 'Claims routing' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Value' }).click();
  await expect(inspector.getByText('Set what is good enough before any accuracy of ML is named')).toBeVisible();
  await inspector.getByLabel('Good enough from').fill('88%');
  await expect(inspector.getByText('Set what is good enough before any accuracy of ML is named')).toBeHidden();
  await inspector.getByLabel('Decisions', { exact: true }).fill('200k');
  await inspector.getByLabel('One more right decision is worth').fill('$2');
  await inspector.getByLabel('Right decisions today, doing nothing').fill('80');
  const right = inspector.getByLabel('Right decisions', { exact: true });
  const build = inspector.getByLabel('Cost to build');
  await right.nth(0).fill('89 %');
  await build.nth(0).fill('20,000');
  await right.nth(1).fill('0.91');
  await build.nth(1).fill('2m');
  await build.nth(1).blur();
  await expect(build.nth(1)).toHaveValue('2,000,000');
  await expect(inspector.getByText('The simplest approach is good enough.')).toBeVisible();
  await expect(inspector.getByText(/^ML earns .* less than the simplest approach\.$/)).toBeVisible();
  await expect(inspector.locator('.verdict')).toContainText('Rules');

  await right.nth(1).fill('ninety');
  await expect(inspector.getByRole('alert').filter({ hasText: 'This is not a percentage' })).toBeVisible();
});

test('answers the risk questions with Y, N and Backspace', async ({ page }) => {
  await startWorkshop(page);
  await showList(page);
  await addUseCases(page, ['Credit scoring']);
  await page.getByRole('rowheader', { name: 'Credit scoring' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Risk' }).click();
  const question = (number: number) =>
    inspector
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .nth(number - 1);
  await question(1).getByRole('radio').first().focus();
  for (const key of ['n', 'n', 'n', 'n', 'y', 'n', 'n', 'n']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await expect(question(5).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(inspector.locator('.tier-verdict')).toContainText('High');
  await expect(inspector.getByText('Ethics board review')).toBeVisible();
  await question(5).getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Backspace');
  await expect(question(5).getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  await expect(inspector.locator('.tier-verdict')).toContainText('at least');
});

test('renames, duplicates, filters, chooses and deletes in the list', async ({ page }) => {
  await startWorkshop(page);
  await showList(page);
  await addUseCases(page, ['Alpha', 'Beta', 'Gamma']);
  const grid = page.getByRole('grid', { name: 'Use cases' });
  await page.getByRole('rowheader', { name: 'Beta' }).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Delta');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Delta' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('rowheader', { name: 'Beta' })).toBeVisible();

  await page.getByRole('button', { name: 'Use case', exact: true }).click();
  await page.getByRole('button', { name: 'Use case', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Use case' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[role="row"][aria-rowindex="2"]')).toContainText('Gamma');

  await page.getByLabel('Filter the list').fill('alp');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('button', { name: 'Show all' }).click();

  await page.getByRole('rowheader', { name: 'Gamma' }).click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await page.keyboard.press('Control+z');
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
});
