import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openUseCase(page: Parameters<typeof openApp>[0], title: RegExp) {
  await openApp(page);
  await page
    .getByRole('button', { name: /insurer/i })
    .first()
    .click();
  await page.getByRole('radio', { name: 'List' }).click();
  await page.getByRole('rowheader', { name: title }).first().click();
  return page.getByRole('complementary', { name: 'Inspector' });
}

async function expectNoViolations(page: Parameters<typeof openApp>[0]): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('shows how sure a value is, what moves it, and what each year brings', async ({ page }) => {
  const inspector = await openUseCase(page, /fraud/i);
  await inspector.getByRole('tab', { name: 'Value' }).click();
  await expect(inspector.getByText('10,000 draws')).toBeVisible();
  await expect(
    inspector.getByRole('img', { name: /^Simplest: from .* ML: from .* ML − simplest: from / }),
  ).toBeVisible();
  await expect(
    inspector.getByText(/^Machine learning is worth more than it costs in .* of the draws\.$/),
  ).toBeVisible();
  await inspector
    .getByRole('radiogroup', { name: 'Show the draws of' })
    .getByRole('radio', { name: 'ML − simplest' })
    .click();
  await expect(inspector.getByText(/^Choosing ML over the simplest approach pays in .* of the draws\.$/)).toBeVisible();
  await expect(inspector.getByRole('img', { name: /Right decisions of ML: at / })).toBeVisible();
  await expect(inspector.getByRole('row', { name: /^0 .*\$420 K/ })).toBeVisible();
  await expectNoViolations(page);
});

test('answers a range at once, and says what one input more does', async ({ page }) => {
  const inspector = await openUseCase(page, /claims routing/i);
  await inspector.getByRole('tab', { name: 'Value' }).click();
  await expect(inspector.getByText(/^Each point of accuracy that ML adds costs \$990,000\.$/)).toBeVisible();
  await expect(inspector.getByText(/decisions worth \$99,000,000 must be taken/)).toBeVisible();
  await inspector.getByRole('button', { name: 'Give a range : Cost to build' }).last().click();
  const build = inspector.getByRole('group', { name: 'Cost to build' });
  await build.getByLabel('high').fill('9m');
  await inspector
    .getByRole('radiogroup', { name: 'Show the draws of' })
    .getByRole('radio', { name: 'ML', exact: true })
    .click();
  await expect(inspector.getByRole('img', { name: /Cost to build ML: at / })).toBeAttached();
});

test('says what the data and the load amount to, and what contradicts itself', async ({ page }) => {
  const inspector = await openUseCase(page, /fraud/i);
  await inspector.getByRole('tab', { name: 'Data & operations' }).click();
  await expect(inspector.getByText('Sufficient', { exact: true })).toBeVisible();
  await inspector.getByLabel('Labels that are wrong').fill('8%');
  await expect(inspector.getByText('8 % of the labels are wrong: too many, the limit is 5 %.')).toBeVisible();
  await expect(inspector.getByText(/^D3 {2}Agreement and errors.*: too many labels are wrong\.$/)).toBeVisible();
  await expect(inspector.getByText(/allows 43\.8 hours of failure a year/)).toBeVisible();
  await inspector.getByText('More about operations').click();
  await inspector.getByLabel('Availability of each source').fill('99; 99');
  await expect(inspector.getByText(/its 2 sources together are up only 98\.01\s%/)).toBeVisible();
  await inspector.getByLabel('Of it the network').fill('400');
  await expect(inspector.getByText(/no time is left for a model/)).toBeVisible();
  await expectNoViolations(page);
});
