import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createFacilitator } from '../facilitator.ts';
import { readPdf } from '../read-pdf.ts';
import { openApp } from './app.ts';

// A picker of the system cannot be answered from here; without it, files go to the downloads.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  }),
);

const ideas = [
  'Fraud detection',
  'Demand forecasting',
  'Customer churn prediction',
  'Credit scoring',
  'Claims routing',
  'Document extraction',
  'Predictive maintenance',
  'Price optimization',
  'Product recommendations',
  'Call volume forecasting',
  'Invoice processing',
  'Anti-money laundering',
  'Visual quality inspection',
  'Route optimization',
  'Customer segmentation',
  'Inventory optimization',
  'Resume screening',
  'Chatbot for customer service',
  'Office plants watering rota',
  'Summer party planning',
];

test('turns twenty pasted ideas into a draft strategy and its deck', async ({ page }, info) => {
  test.setTimeout(120_000);
  await openApp(page);
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Ideas', 'Northlight');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Paste');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill(ideas.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: /20/ }).click();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Review typical');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ideas that look familiar' });
  await expect(dialog.getByRole('row', { name: /Fraud detection/ })).toBeVisible();
  await expect(dialog.getByText('Office plants watering rota')).toHaveCount(0);
  await expect(dialog.getByText('Summer party planning')).toHaveCount(0);
  const count = await dialog.getByRole('checkbox').count();
  expect(count).toBeGreaterThanOrEqual(15);
  await dialog.getByRole('button', { name: `Confirm ${count} use cases` }).click();

  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('row', { name: /Claims routing/ })).toContainText('Rules');
  const exporting = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  const deck = info.outputPath('ideas.pdf');
  await (await exporting).saveAs(deck);
  const { pages } = await readPdf(readFileSync(deck));
  const draft = `Draft: ${count} of 20 use cases rest on typical values that nobody in the room has scored.`;
  expect(pages[0]?.replace(/\s+/g, ' ')).toContain(draft);
  expect(pages.slice(1).every((text) => text.includes('Draft · Revision'))).toBe(true);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Claims routing/ })).not.toContainText('Rules');
});

test('suggests for one idea, counts nothing until somebody confirms, and takes no for an answer', async ({ page }) => {
  await openApp(page);
  const facilitator = createFacilitator(page);
  await facilitator.startWorkshop('Ideas', 'Northlight');
  await facilitator.writeCards(['Fraud detection', 'Credit scoring']);
  await facilitator.choose('Fraud detection');
  const { inspector } = facilitator;
  await expect(inspector.getByText('Looks like')).toBeVisible();
  await expect(inspector.getByText('Not scored yet').first()).toBeVisible();
  await inspector.getByRole('button', { name: 'Confirm all' }).click();
  await expect(inspector.getByText('Looks like')).toBeHidden();
  await expect(inspector.getByText('How well it holds')).toBeVisible();

  await facilitator.choose('Credit scoring');
  await inspector.getByRole('button', { name: 'It is something else' }).click();
  await expect(inspector.getByText('Looks like')).toBeHidden();
  await expect(inspector.getByText('Not scored yet').first()).toBeVisible();
});
