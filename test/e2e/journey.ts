import { expect } from '@playwright/test';
import type { Facilitator } from './facilitator.ts';

export const journeyTitles = ['Claims routing', 'Motor fraud screening', 'Call volume forecast', 'Life pricing'];

/** From an empty canvas to a decided workshop: everything before the file is written. */
export async function holdWorkshop(facilitator: Facilitator): Promise<void> {
  const { page, inspector, card } = facilitator;
  await facilitator.startWorkshop('Northlight strategy', 'Northlight Insurance');
  await facilitator.writeCards(journeyTitles);

  await facilitator.dragCard('Call volume forecast', 0, 180);
  await facilitator.choose('Motor fraud screening');
  await facilitator.score(['5', '4', '5', '5', '4']);
  await expect(inspector.getByRole('img', { name: /Suitability 90 of 100/ })).toBeVisible();
  await facilitator.answerRisk(['n', 'n', 'n', 'n', 'n', 'n', 'n', 'y', 'n', 'y', 'n', 'n', 'n', 'n']);
  await expect(card('Motor fraud screening')).toHaveAccessibleName(/tier high, use ML/i);
  await facilitator.setTarget(2, 'A fraud model that nobody watches pays the wrong people.');

  await facilitator.choose('Claims routing');
  await facilitator.score(['2', '4', '2', '2', '2']);
  await expect(card('Claims routing')).toHaveAccessibleName(/rules/i);
  await facilitator.answerRisk(Array.from({ length: 14 }, () => 'n' as const));
  await expect(card('Claims routing')).toHaveAccessibleName(/tier low/i);

  await facilitator.choose('Life pricing');
  await page.keyboard.press('Delete');
  await expect(card('Life pricing')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card('Life pricing')).toBeVisible();

  await facilitator.showEvidence('Training', 'Run log of 3 November');
  await facilitator.recordDecision('Build the routing rules first', 'The vendor would be faster');
}

/** What must be on screen again after the file was closed and opened. */
export async function expectWorkshopIsBack(facilitator: Facilitator): Promise<void> {
  const { page, card } = facilitator;
  await facilitator.goTo('Collect');
  for (const title of journeyTitles) await expect(card(title)).toBeVisible();
  await expect(card('Motor fraud screening')).toHaveAccessibleName(/tier high, use ML/i);
  await expect(card('Claims routing')).toHaveAccessibleName(/tier low, rules/i);
  await facilitator.goTo('Decide');
  await expect(page.getByText('Build the routing rules first')).toBeVisible();
}
