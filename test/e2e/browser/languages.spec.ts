import { expect, type Page, test } from '@playwright/test';
import { languageNames, languages } from '../../../shared/messages/languages.ts';
import { openApp } from './app.ts';

/** Texts that run out of what hides them, where neither dots nor a title say so. The canvas is a window, and cuts by design. */
function findCutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isHiding = overflowX === 'hidden' || overflowX === 'clip';
      const isSaid = textOverflow === 'ellipsis' || element.title !== '' || element.closest('.canvas-view') !== null;
      // What is a point wide is there for screen readers alone.
      const isCut = element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1;
      const text = element.textContent?.trim() ?? '';
      return isHiding && !isSaid && isCut && text !== '' ? [`${element.className}: ${text.slice(0, 60)}`] : [];
    }),
  );
}

for (const language of languages.filter((each) => each !== 'en')) {
  test(`${languageNames[language]} is there at once, stays over a reload, and is cut nowhere`, async ({ page }) => {
    await openApp(page);
    await page.locator('.home-language select').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('button', { name: 'New workshop' })).toHaveCount(0);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const cut = [...(await findCutTexts(page))];
    await page.locator('.home-main button').filter({ hasText: '18' }).first().click();
    const steps = page.locator('.rail-step');
    for (let at = 0; at < (await steps.count()); at += 1) {
      await steps.nth(at).click();
      await expect(steps.nth(at)).toHaveAttribute('aria-current', 'step');
      cut.push(...(await findCutTexts(page)));
    }
    expect(cut).toEqual([]);
  });
}
