import { expect, type Page } from '@playwright/test';

/** What a facilitator does, in a facilitator's verbs, whatever hosts the view. */
export function createFacilitator(page: Page) {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const card = (title: string) => page.getByRole('button', { name: new RegExp(`^${title}, number`) });
  const goTo = async (step: string) => {
    await page.getByRole('button', { name: new RegExp(`^${step}\\b`) }).click();
  };
  const openTab = async (tab: string) => {
    await inspector.getByRole('tab', { name: tab }).click();
  };
  return {
    page,
    inspector,
    card,
    goTo,

    async startWorkshop(title: string, organization: string) {
      await page.getByRole('button', { name: 'New workshop' }).click();
      await page.getByLabel('Name of the workshop').fill(title);
      await page.getByLabel('Organization').fill(organization);
      await page.getByRole('button', { name: 'Create' }).click();
      await goTo('Collect');
    },

    async writeCards(titles: readonly string[]) {
      await page.getByRole('region', { name: 'Canvas' }).focus();
      await page.keyboard.press('u');
      for (const title of titles) {
        await page.keyboard.type(title);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Escape');
      for (const title of titles) await expect(card(title)).toBeVisible();
    },

    async choose(title: string) {
      await card(title).click();
      await expect(inspector.getByLabel('Title')).toHaveValue(title);
    },

    async dragCard(title: string, dx: number, dy: number) {
      const box = await card(title).boundingBox();
      if (box === null) throw new Error(`${title} is not in view`);
      await page.mouse.move(box.x + 50, box.y + 50);
      await page.mouse.down();
      await page.mouse.move(box.x + 50 + dx / 2, box.y + 50 + dy / 2, { steps: 4 });
      await page.mouse.move(box.x + 50 + dx, box.y + 50 + dy, { steps: 4 });
      await page.mouse.up();
    },

    async score(digits: readonly string[]) {
      await openTab('Scores');
      await inspector.getByRole('spinbutton', { name: 'Pattern complexity' }).focus();
      for (const digit of digits) {
        await page.keyboard.press(digit);
        await page.keyboard.press('ArrowDown');
      }
    },

    async answerRisk(answers: readonly ('y' | 'n')[]) {
      await openTab('Risk');
      await inspector
        .getByRole('group')
        .filter({ has: page.getByRole('radio') })
        .first()
        .getByRole('radio')
        .first()
        .focus();
      for (const answer of answers) {
        await page.keyboard.press(answer);
        await page.keyboard.press('Enter');
      }
    },

    async setTarget(level: number, reason: string) {
      await openTab('Maturity');
      await inspector.getByRole('button', { name: 'Set the target by hand' }).click();
      await inspector.getByLabel('target', { exact: true }).selectOption(String(level));
      await inspector.getByLabel('Why this level').fill(reason);
      await inspector.getByRole('button', { name: /^Set the target(?! by)/ }).click();
    },

    async showEvidence(area: string, what: string) {
      await goTo('Mature');
      const region = page.getByRole('region', { name: area });
      await region.getByRole('radio', { name: 'Evidenced' }).first().click();
      await region.getByRole('textbox').first().fill(what);
      await region.getByRole('textbox').first().blur();
    },

    async recordDecision(text: string, dissent: string) {
      await goTo('Decide');
      await page.getByRole('button', { name: 'Record decision', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Decision', { exact: true }).fill(text);
      await dialog.getByRole('button', { name: 'Add dissent' }).click();
      await dialog.getByLabel('What was said against it').fill(dissent);
      await dialog.getByRole('button', { name: 'Keep' }).click();
    },
  };
}

export type Facilitator = ReturnType<typeof createFacilitator>;
