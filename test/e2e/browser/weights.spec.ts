import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

async function openWeights(page: Page) {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Frame \d/ }).click();
  await page.getByRole('button', { name: 'Work out the weights' }).click();
  await expect(page.getByRole('heading', { name: 'What each criterion counts' })).toBeVisible();
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('ranks the criteria by keyboard, sees what would change, takes it and takes it back', async ({ page }) => {
  await openWeights(page);
  const changes = page.getByRole('region', { name: 'What would change' });
  await expect(changes.getByText(/These are the weights in use/)).toBeVisible();
  await page.getByRole('radio', { name: 'Find the weights by: Ranking, centroid' }).check();
  const list = page.getByRole('list', { name: 'Criteria, the most important first' });
  await list.getByRole('button', { name: /^Decision volume, place 5 of 5/ }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('button', { name: /^Decision volume, place 1 of 5/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('t');
  await expect(list.getByRole('button', { name: /, shares place 1/ })).toHaveCount(2);
  await page.keyboard.press('t');
  await expect(changes.getByText(/use cases would change place|would be recommended otherwise/).first()).toBeVisible();
  await expect(changes.getByRole('row', { name: /Decision volume/ })).toContainText('45.7');
  await expectNoViolations(page);

  await changes.getByRole('button', { name: 'Use these weights' }).click();
  await expect(changes.getByText(/These are the weights in use/)).toBeVisible();
  const inUse = page.getByRole('row', { name: /Ranking, centroid/ });
  await expect(inUse.getByText('in use')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inUse.getByText('in use')).toHaveCount(0);
  await expect(changes.getByRole('button', { name: 'Use these weights' })).toBeVisible();
  await changes.getByRole('button', { name: 'Leave them as they are' }).click();
  await expect(changes.getByText(/These are the weights in use/)).toBeVisible();
});

test('compares in pairs, reads the worst judgement and mends it', async ({ page }) => {
  await openWeights(page);
  await page.getByRole('radio', { name: 'Find the weights by: Pairwise comparison' }).check();
  const cell = (pair: string) => page.getByRole('button', { name: new RegExp(`^${pair}`) });
  const grid = page.getByRole('table', { name: /Pairs of criteria/ });
  const cells = grid.getByRole('button');
  await expect(cells).toHaveCount(10);
  await cells.first().focus();
  for (const digits of ['1111', '111', '11', '1']) {
    for (const [place, digit] of [...digits].entries()) {
      if (place > 0) await page.keyboard.press('ArrowRight');
      await page.keyboard.press(digit);
    }
    await page.keyboard.press('ArrowDown');
    for (let back = 2; back < digits.length; back += 1) await page.keyboard.press('ArrowLeft');
  }
  await expect(page.getByText(/They do: consistency ratio 0/)).toBeVisible();
  await cells.first().focus();
  await page.keyboard.press('9');
  await expect(page.getByText(/They clash: consistency ratio/)).toBeVisible();
  await expect(page.getByText(/Worst is Pattern complexity against Data availability: it says 9/)).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Set it to/ }).click();
  await expect(page.getByText(/They do: consistency ratio/)).toBeVisible();
  await expect(cell('Pattern complexity against Data availability: ')).not.toHaveAccessibleName(/: 9$/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/They clash/)).toBeVisible();
});

test('says of a card and of the ranking how far they can be trusted', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Score \d/ }).click();
  await page.getByRole('button', { name: /^Home underwriting risk score, number/ }).click();
  const part = page.getByRole('region', { name: 'What other weights would change' });
  await expect(part.getByText(/It stands right at a limit: any less weight on/)).toBeVisible();
  await expect(part.getByRole('img', { name: /Pattern complexity: 20 % – 100 %/ })).toBeVisible();

  await page.getByRole('button', { name: /^Decide \d/ }).click();
  await page.getByRole('tab', { name: 'How firm' }).click();
  await expect(page.getByText(/share the first place, so there is no best to hold/)).toBeVisible();
  await expect(page.getByText(/The first to change places are/)).toBeVisible();
  await expect(
    page.getByText(/Pair by pair, Agent emotion scoring in calls comes on place 14 instead of 11/),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Renewal churn prediction/ }).first()).toContainText('nowhere worse');
});
