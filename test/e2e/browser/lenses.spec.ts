import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });
const canvas = (page: Page) => page.getByRole('region', { name: 'Canvas' });
const lensButton = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lens' }).getByRole('button', { name, exact: true });

async function openSample(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Score/ }).click();
  await expect(canvas(page)).toBeVisible();
}

async function chooseLens(page: Page, name: string, id: string): Promise<void> {
  await lensButton(page, name).click();
  await expect(lensButton(page, name)).toHaveAttribute('aria-current', 'true');
  await expect(canvas(page)).toHaveAttribute('data-lens', id);
  // The glide is over and the view is drawn as it stays.
  await expect(canvas(page)).not.toHaveAttribute('data-gliding');
}

type Place = { readonly x: number; readonly y: number };

async function placeOf(locator: Locator): Promise<Place> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the card is not in view');
  return { x: Math.round(box.x), y: Math.round(box.y) };
}

/** Where every card is on screen, by its id. */
async function placesOf(page: Page): Promise<Readonly<Record<string, Place>>> {
  return page.locator('[data-card]').evaluateAll((cards) =>
    Object.fromEntries(
      cards.map((node) => {
        const { x, y } = node.getBoundingClientRect();
        return [node.getAttribute('data-card') ?? '', { x: Math.round(x), y: Math.round(y) }];
      }),
    ),
  );
}

test('arranges the same cards by each lens, keeps what is chosen, and finds the free places again', async ({
  page,
}) => {
  await openSample(page);
  await page.keyboard.press('Shift+Digit1');
  const title = 'Motor fraud screening';
  await card(page, title).click();
  const free = await placesOf(page);
  const seen = [JSON.stringify(free)];
  for (const [name, id] of [
    ['Rules ↔ ML', 'rules-ml'],
    ['Risk', 'risk'],
    ['Maturity', 'maturity'],
  ] as const) {
    await chooseLens(page, name, id);
    const places = await placesOf(page);
    expect(Object.keys(places).toSorted()).toEqual(Object.keys(free).toSorted());
    expect(seen).not.toContain(JSON.stringify(places));
    seen.push(JSON.stringify(places));
    await expect(card(page, title)).toHaveAttribute('aria-pressed', 'true');
    await expect(card(page, title)).toBeInViewport({ ratio: 0.99 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await chooseLens(page, 'Free', 'free');
  expect(await placesOf(page)).toEqual(free);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('moves a card to another class when its scores change in the inspector', async ({ page }) => {
  await openSample(page);
  await chooseLens(page, 'Rules ↔ ML', 'rules-ml');
  const lapse = card(page, 'Lapse reminder timing');
  await lapse.click();
  const before = await placeOf(lapse);
  const gate = await placeOf(card(page, 'Damage estimate from photos'));
  expect(before.x).toBeLessThan(gate.x);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  for (const criterion of ['Pattern complexity', 'Prediction value', 'Environment dynamics', 'Decision volume']) {
    await inspector.getByRole('spinbutton', { name: criterion }).focus();
    await page.keyboard.press('5');
  }
  await expect.poll(async () => (await placeOf(lapse)).x).toBeGreaterThanOrEqual(gate.x);
  await expect(lapse).toHaveAttribute('aria-pressed', 'true');
});

test('goes from card to card by arrows, and to the free lens to write', async ({ page }) => {
  await openSample(page);
  await chooseLens(page, 'Risk', 'risk');
  const claims = card(page, 'Claims routing');
  await claims.click();
  const before = await placeOf(claims);

  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-card]:focus')).not.toHaveAttribute('aria-label', /^Claims routing/);
  expect(await placeOf(claims)).toEqual(before);

  await canvas(page).focus();
  await page.keyboard.press('u');
  await expect(canvas(page)).toHaveAttribute('data-lens', 'free');
  await page.keyboard.type('One more');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'One more')).toBeVisible();
});

test('chooses a lens by name in the palette, from any step', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: /^Decide/ }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Maturity lens');
  await page.keyboard.press('Enter');
  await expect(canvas(page)).toHaveAttribute('data-lens', 'maturity');
  await expect(page.getByRole('heading', { name: /Autonomous ML/ })).toBeVisible();
});
