import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const steps = ['Frame', 'Collect', 'Score', 'Value', 'Govern', 'Mature', 'Decide', 'Deck'] as const;
const lenses = ['Rules ↔ ML', 'Risk', 'Maturity', 'Value × feasibility', 'Roadmap', 'Free'] as const;

type Look = { readonly name: string; readonly command: string | null; readonly scale: number };
/** Every look takes twenty minutes: the others run where they are asked for, and each run without them names them. */
const light: Look = { name: 'light', command: 'Light theme', scale: 0 };
const others: readonly Look[] = [
  { name: 'dark', command: 'Dark theme', scale: 0 },
  { name: 'room mode', command: 'Room mode', scale: 0 },
  { name: 'light at 200 %', command: 'Light theme', scale: 10 },
];
const looks = process.env.SEXTANT_EVERY_LOOK === '1' ? [light, ...others] : [light];

// Each state is scanned as a whole, which takes its time on a busy machine.
test.setTimeout(300_000);

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-query input')).toBeFocused();
  await page.keyboard.type(command);
  await expect(page.locator('.palette-row').first()).toContainText(command);
  await page.keyboard.press('Enter');
  await expect(page.locator('.palette-query input')).toHaveCount(0);
}

/** What axe finds in what is shown, in words: the state, the rule and the element. */
function createScan(page: Page, found: string[]) {
  return async (state: string) => {
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    for (const { id, nodes } of violations) {
      for (const { html } of nodes.slice(0, 3)) found.push(`${state}: ${id}: ${html.slice(0, 160)}`);
    }
  };
}

async function wear(page: Page, { command, scale }: Look): Promise<void> {
  if (command !== null) await run(page, command);
  for (let step = 0; step < scale; step += 1) await run(page, 'Larger interface');
}

async function openSample(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: /Insurer/ }).click();
  await expect(page.getByRole('button', { name: /^Collect\b/ })).toBeVisible();
  await wear(page, look);
}

for (const look of looks) {
  test(`has no accessibility violations in any step: ${look.name}`, async ({ page }) => {
    const found: string[] = [];
    const scan = createScan(page, found);
    await openSample(page, look);
    for (const step of steps) {
      await run(page, `Go to ${step}`);
      await expect(page.getByRole('main', { name: step })).toBeVisible();
      await scan(step);
    }
    expect(found).toEqual([]);
  });

  test(`has no accessibility violations in any lens, list and tab: ${look.name}`, async ({ page }) => {
    const found: string[] = [];
    const scan = createScan(page, found);
    await openSample(page, look);
    await run(page, 'Go to Collect');
    for (const lens of lenses) {
      await page.getByRole('navigation', { name: 'Lens' }).getByRole('button', { name: lens, exact: true }).click();
      await scan(`lens ${lens}`);
    }
    await run(page, 'Show as list');
    await scan('list');
    await run(page, 'Show as canvas');
    await run(page, 'Fit all');
    await page.locator('[data-card]').first().focus();
    await page.keyboard.press('Space');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    if (!(await inspector.isVisible())) await run(page, 'Inspector');
    for (const tab of await inspector.getByRole('tab').all()) {
      await tab.click();
      await scan(`tab ${await tab.innerText()}`);
    }
    expect(found).toEqual([]);
  });
}
