import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

/** Creates a workshop with these use cases, shown as a list; answers with the inspector. */
async function start(page: Page, titles: readonly [string, ...string[]]): Promise<Locator> {
  await openApp(page);
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Name of the workshop').fill('Inputs');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('radio', { name: 'List' }).click();
  for (const title of titles) {
    await page.getByLabel('Title of the new use case').fill(title);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('rowheader', { name: titles[0] }).click();
  return page.getByRole('complementary', { name: 'Inspector' });
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('values a use case by hits and false alarms once all four outcomes have a worth', async ({ page }) => {
  const inspector = await start(page, ['Fraud']);
  await inspector.getByRole('tab', { name: 'Value' }).click();
  await inspector.getByLabel('Counted by').selectOption('hits and false alarms');
  await inspector.getByLabel('Decisions', { exact: true }).fill('100k');
  await inspector.getByLabel('Cases that are positive').fill('1%');
  for (const [outcome, worth] of [
    ['A hit', '1,000'],
    ['A miss', '-1,000'],
    ['A false alarm', '-10'],
  ] as const) {
    await inspector.getByLabel(outcome, { exact: true }).fill(worth);
  }
  await expect(inspector.getByText('They are kept once all four are there.')).toBeVisible();
  await inspector.getByLabel('A right no').fill('0');
  await expect(inspector.getByText('They are kept once all four are there.')).toBeHidden();
  for (const [at, hits, alarms, build] of [
    [0, '50%', '1%', '20k'],
    [1, '90%', '1%', '200k'],
  ] as const) {
    await inspector.getByLabel('Hits among positive cases', { exact: true }).nth(at).fill(hits);
    await inspector.getByLabel('False alarms among the others', { exact: true }).nth(at).fill(alarms);
    await inspector.getByLabel('Cost to build').nth(at).fill(build);
  }
  const benefits = inspector.getByRole('row', { name: /^Benefit a year/ });
  await expect(benefits).toContainText('$990 K');
  await expect(benefits).toContainText('$1.8 M');
  await expectNoViolations(page);
});

test('keeps what is rarely filled in folded, and says how much of it is given', async ({ page }) => {
  const inspector = await start(page, ['Claims', 'Photos']);
  await inspector.getByRole('tab', { name: 'Data & operations' }).click();
  const more = inspector.getByText('More about the data');
  await more.click();
  await inspector.getByLabel('Error to reach').fill('5%');
  for (const [at, examples, error] of [
    [0, '100', '40%'],
    [1, '1k', '20%'],
    [2, '10k', '10%'],
  ] as const) {
    await inspector.getByRole('button', { name: 'Add a pilot point' }).click();
    await inspector.getByLabel('Examples', { exact: true }).nth(at).fill(examples);
    await inspector.getByLabel('Error', { exact: true }).nth(at).fill(error);
  }
  await expect(
    inspector.getByText('On the learning curve about 100,000 examples reach the error to reach.'),
  ).toBeVisible();
  await inspector.getByLabel('Cases per bin, before').fill('50 30 20');
  await inspector.getByLabel('Cases per bin, now').fill('20; 30; 50');
  await expect(inspector.getByText(/The data has shifted .*: act\.$/)).toBeVisible();
  await expectNoViolations(page);
  await more.click();
  await expect(inspector.getByText('4 given')).toBeVisible();
  await expect(inspector.getByLabel('Error to reach')).toBeHidden();

  await inspector.getByRole('tab', { name: 'Value' }).click();
  await inspector.getByText('Plan', { exact: true }).click();
  await inspector.getByLabel('Takes').fill('0');
  await expect(inspector.getByRole('alert').filter({ hasText: 'The smallest possible value is 1.' })).toBeVisible();
  await inspector.getByLabel('Takes').fill('2');
  await inspector.getByLabel('Add what it needs').selectOption('02 Photos');
  await inspector.getByRole('button', { name: 'No longer needs 02 Photos' }).click();
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('button', { name: 'No longer needs 02 Photos' })).toBeVisible();
  await expectNoViolations(page);
});

test('finds the class under the EU AI Act and screens groups for fairness', async ({ page }) => {
  const inspector = await start(page, ['Hiring']);
  await inspector.getByRole('tab', { name: 'Risk' }).click();
  await inspector.getByText('EU AI Act', { exact: true }).click();
  await inspector.getByLabel('Use under Annex III').selectOption('4 Work and management of workers');
  await expect(inspector.getByText('High risk: use under Annex III.')).toBeVisible();
  await inspector.getByText('Fairness by group').click();
  for (const [at, name, applied, chosen] of [
    [0, 'A', '100', '50'],
    [1, 'B', '100', '30'],
  ] as const) {
    await inspector.getByRole('button', { name: 'Add a group' }).click();
    await inspector.getByLabel('Group', { exact: true }).nth(at).fill(name);
    await inspector.getByLabel('Applied').nth(at).fill(applied);
    await inspector.getByLabel('Chosen').nth(at).fill(chosen);
  }
  await expect(inspector.getByText('60 % of the highest rate, below four fifths')).toBeVisible();
  await expectNoViolations(page);
});

test('sets the owner of several use cases in one step', async ({ page }) => {
  const inspector = await start(page, ['First', 'Second', 'Third']);
  await page.getByRole('rowheader', { name: 'Third' }).click({ modifiers: ['Shift'] });
  await inspector.getByLabel('Owner').fill('Lin');
  await inspector.getByLabel('Owner').blur();
  await page.getByRole('button', { name: 'Undo change 3 use cases' }).click();
  await page.getByRole('rowheader', { name: 'Second' }).click();
  await inspector.getByRole('tab', { name: 'Model card' }).click();
  await expect(inspector.getByLabel('Owner')).toHaveValue('');
});
