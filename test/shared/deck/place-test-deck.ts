import { analyze } from '#shared/analysis/analyze.ts';
import type { Measure } from '#shared/deck/measure.ts';
import { outline } from '#shared/deck/outline.ts';
import { placeDeck } from '#shared/deck/place-deck.ts';
import type { PlacedPage, PlacedText } from '#shared/deck/placed-page.ts';
import { createTheme } from '#shared/deck/theme.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { wholeEnglish } from '#shared/messages/whole-english.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';

type Audience = Content['deck']['audience'];

export function placeTestDeck(workspace: Workspace, measure: Measure, audience: Audience = 'board') {
  const messages = createWholeMessages('en-US', 'USD');
  const analysis = analyze(workspace, defaultPack);
  const deck = outline(
    { workspace, analysis, pack: defaultPack, messages, catalogue: wholeEnglish, generatedOn: '2026-11-23', audience },
    measure,
  );
  return { deck, pages: placeDeck(deck, createTheme(deck.paper, deck.accent), measure, messages) };
}

export function textsOf(page: PlacedPage): readonly PlacedText[] {
  return page.items.filter((item) => item.type === 'text');
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The part of a line that holds ink: lower-case letters with a little of what rises above and falls below. */
function inkOf(text: PlacedText): Box {
  return {
    left: text.x,
    right: text.x + text.width,
    top: text.baseline - text.size * 0.55,
    bottom: text.baseline + text.size * 0.1,
  };
}

/** What is wrong with the texts of a page: outside its margins, or on top of one another. */
export function findFaults(page: PlacedPage): readonly string[] {
  const texts = textsOf(page).filter(({ text }) => text.trim() !== '');
  const boxes = texts.map(inkOf);
  const outside = texts.flatMap((text, index) => {
    const box = boxes[index];
    const isInside = box !== undefined && box.left >= 36 && box.right <= 924 && box.top >= 20 && box.bottom <= 532;
    return isInside
      ? []
      : [`${page.id}: outside: ${text.text.slice(0, 40)} at ${text.x.toFixed(0)}, ${text.baseline.toFixed(0)}`];
  });
  const overlaps = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((two, offset) => {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (across <= 0.6 || down <= 0.6) return [];
      return [`${page.id}: “${texts[index]?.text.slice(0, 30)}” on “${texts[index + 1 + offset]?.text.slice(0, 30)}”`];
    }),
  );
  return [...outside, ...overlaps];
}

/** Texts between the head and the notes. */
export function bodyTexts(page: PlacedPage): readonly PlacedText[] {
  return textsOf(page).filter(({ baseline, text }) => baseline > 74 && baseline < 490 && text.trim() !== '');
}
