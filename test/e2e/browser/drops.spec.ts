import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const card = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });
const canvas = (page: Page) => page.getByRole('region', { name: 'Canvas' });

async function openLens(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await page.getByRole('button', { name: /^Score/ }).click();
  await page.getByRole('navigation', { name: 'Lens' }).getByRole('button', { name, exact: true }).click();
  await expect(canvas(page)).not.toHaveAttribute('data-gliding');
}

/** The kept copy of the document, byte for byte, without what changes with every look. */
async function boxOf(page: Page, title: string) {
  const box = await card(page, title).boundingBox();
  if (box === null) throw new Error(`${title} is not in view`);
  return { x: Math.round(box.x), y: Math.round(box.y), width: box.width, height: box.height };
}

/** Drags a card onto the lane whose heading is `lane`, a little beside its upper left. */
async function dropInto(page: Page, title: string, lane: string): Promise<void> {
  const from = await boxOf(page, title);
  const head = await page.getByRole('heading', { name: lane }).first().boundingBox();
  if (head === null) throw new Error(`${lane} is not in view`);
  await page.mouse.move(from.x + 30, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(head.x + 60, head.y + 20, { steps: 4 });
  await page.mouse.move(head.x + 64, head.y + 24);
  await page.mouse.up();
}

test('asks why a dropped card has a lower tier, with a name, and takes it back with one undo', async ({ page }) => {
  await openLens(page, 'Risk');
  const title = 'Motor fraud screening';
  const before = await boxOf(page, title);
  await dropInto(page, title, 'Low');
  const question = page.getByRole('dialog', { name: /Motor fraud screening: High to Low/ });
  await expect(question).toBeVisible();
  await expect(question.getByText('The answers give High:')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await expect(question.getByRole('button', { name: 'Place in Low' })).toBeDisabled();
  await page.keyboard.type('A handler reads every flagged claim');
  await page.keyboard.press('Enter');
  await expect(question).toBeVisible();
  await question.getByLabel(/Who says so/).fill('M. Osei');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(card(page, title)).toBeFocused();
  await expect(card(page, title)).toHaveAttribute('aria-label', /tier low/);
  await expect(card(page, title).locator('.by-room')).toBeVisible();
  expect((await boxOf(page, title)).y).toBeGreaterThan(before.y);
  await expect(page.getByRole('button', { name: 'Undo place use case' })).toBeVisible();

  await dropInto(page, title, 'High');
  await expect(card(page, title)).toHaveAttribute('aria-label', /tier high/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  expect(await boxOf(page, title)).toEqual(before);
});

test('takes a drop back with Escape and does nothing where the card stands already', async ({ page }) => {
  await openLens(page, 'Rules ↔ ML');
  const title = 'Motor fraud screening';
  const before = await boxOf(page, title);
  await dropInto(page, title, 'Use ML');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dropInto(page, title, 'Rules');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await boxOf(page, title)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('moves a card to another target by keyboard alone', async ({ page }) => {
  await openLens(page, 'Maturity');
  const title = 'Document intake and sorting';
  await card(page, title).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move the use case to' });
  await dialog.getByLabel('Where').selectOption({ label: 'target 3' });
  await dialog.getByLabel(/^Why does the room/).fill('The regulator wants it by autumn');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card(page, title)).toHaveAttribute('aria-label', /target 3|to 3|→ 3/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('places a use case in another quadrant against its figures, shown beside them', async ({ page }) => {
  await openLens(page, 'Value × feasibility');
  const title = 'Renewal churn prediction';
  const before = await boxOf(page, title);
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  const bets = await page.getByRole('heading', { name: /Strategic bets/ }).boundingBox();
  if (bets === null) throw new Error('no quadrant');
  await page.mouse.move(bets.x + 60, bets.y + 120, { steps: 5 });
  await page.mouse.up();
  const question = page.getByRole('dialog', { name: /Renewal churn prediction: Fill-ins to Strategic bets/ });
  await expect(question.getByText(/The figures give Fill-ins \(value/)).toBeVisible();
  await page.keyboard.type('The regulator asks for it');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(card(page, title)).toBeFocused();
  await expect(page.locator('.value-computed')).toHaveCount(1);
  const after = await boxOf(page, title);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Value' }).click();
  await expect(inspector.getByText(/The room placed it in Strategic bets: The regulator asks for it/)).toBeVisible();
  expect(after.y).toBeLessThan(before.y);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  // The draws come in meanwhile and move it by a hair.
  const back = await boxOf(page, title);
  expect(Math.abs(back.x - before.x) + Math.abs(back.y - before.y)).toBeLessThanOrEqual(6);
});

test('moves a use case to another quarter by keyboard and takes it back', async ({ page }) => {
  await openLens(page, 'Roadmap');
  await expect(page.getByRole('heading', { name: 'Q1 2027 2' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Q1 2028 2' })).toBeVisible();
  const first = page.locator('[data-card]').first();
  const title = (await first.getAttribute('aria-label'))?.split(', number')[0] ?? '';
  const before = await boxOf(page, title);
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Move the use case to' });
  await dialog.getByLabel('Where').selectOption({ label: 'Q4 2028' });
  await expect(dialog.getByText('The schedule gives Q1 2027.')).toBeVisible();
  await dialog.getByLabel(/^Why does the room/).fill('It can wait');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect((await boxOf(page, title)).x).toBeGreaterThan(before.x + 300);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  expect(await boxOf(page, title)).toEqual(before);
});
