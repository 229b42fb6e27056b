import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Measure } from './measure.ts';
import { assemblePage } from './place/assemble-page.ts';
import { layOutTitle, type TitleLayout } from './place/lay-out-title.ts';
import { type ContentsEntry, countContentsPages, placeContents } from './place/place-contents.ts';
import { placeSlide } from './place/place-slide.ts';
import { createPlacing, type KeptText, type Placing } from './place/placing.ts';
import type { PlacedPage } from './placed-page.ts';
import type { Sheet } from './sheet.ts';
import type { Deck, Slide, TableSlide } from './slide.ts';
import type { DeckTheme } from './theme.ts';

type PlacedSlide = { readonly slide: Slide; readonly title: TitleLayout; readonly bodies: readonly Sheet[] };

/** Where the body of a continuation page begins: its title is one line. */
const nextTop = 96;

function placeBodies(slide: Slide, placing: Placing): PlacedSlide {
  const title = layOutTitle(slide, placing.measure);
  if (!title.isWhole && slide.type !== 'cover') placing.keepInFull(slide.name, title.text);
  return { slide, title, bodies: placeSlide(slide, placing, title.top, nextTop) };
}

function toInFullSlide(kept: readonly KeptText[], messages: WholeMessages): TableSlide {
  const words = messages.deck.inFull;
  return {
    type: 'table',
    id: 'in-full',
    section: 'sources',
    name: words.name,
    head: words.name,
    titles: [words.title(kept.length)],
    isEdited: false,
    subtitle: words.subtitle,
    notes: '',
    columns: [
      { heading: words.where, span: 3 },
      { heading: words.text, span: 9 },
    ],
    rows: kept.map(({ where, text }) => [{ text: where, tone: 'strong' as const }, { text }]),
    density: 'roomy',
    more: '',
  };
}

function toEntries(placed: readonly PlacedSlide[]): readonly ContentsEntry[] {
  let number = 1;
  return placed.map(({ slide, title, bodies }) => {
    const entry = { slide, title: title.text, pageNumber: number };
    number += bodies.length;
    return entry;
  });
}

/** The slide under whose bookmark a slide hangs: the first of its section, where the section has several. */
function findParentId(slide: Slide, slides: readonly Slide[]): string | null {
  const first = slides.find((one) => one.section === slide.section);
  return first === undefined || first.id === slide.id ? null : first.id;
}

function withLivingLinks(page: PlacedPage, ids: ReadonlySet<string>): PlacedPage {
  const items = page.items.map((item) => {
    if (item.type !== 'text' || item.toPage === undefined || ids.has(item.toPage)) return item;
    const { toPage: _toPage, ...text } = item;
    return text;
  });
  return { ...page, items };
}

/**
 * The deck as pages with everything at its place in points: every text inside its page, nothing cut (what a page has
 * to shorten is printed in full at the end), no page empty, each slide on as many pages as it needs.
 */
export function placeDeck(
  deck: Deck,
  theme: DeckTheme,
  measure: Measure,
  messages: WholeMessages,
): readonly PlacedPage[] {
  const { placing, kept } = createPlacing(theme, measure, messages);
  const placed = deck.slides.map((slide) => placeBodies(slide, placing));
  const all = kept.length === 0 ? placed : [...placed, placeBodies(toInFullSlide(kept, messages), placing)];
  const slides = all.map(({ slide }) => slide);
  const counted = all.map((one) =>
    one.slide.type === 'contents'
      ? {
          ...one,
          bodies: Array.from({ length: countContentsPages(slides, one.title.top, nextTop) }, () => placing.newSheet()),
        }
      : one,
  );
  const entries = toEntries(counted);
  const filled = counted.map((one) =>
    one.slide.type === 'contents' ? { ...one, bodies: placeContents(entries, placing, one.title.top, nextTop) } : one,
  );
  const pageCount = filled.reduce((sum, { bodies }) => sum + bodies.length, 0);
  let pageNumber = 0;
  const pages = filled.flatMap(({ slide, title, bodies }) =>
    bodies.map((body, index) => {
      pageNumber += 1;
      const part = { number: index + 1, count: bodies.length };
      const parentId = findParentId(slide, slides);
      return assemblePage({ slide, title, body, part, pageNumber, pageCount, parentId }, deck, placing);
    }),
  );
  const ids = new Set(pages.map((page) => page.id));
  return pages.map((page) => withLivingLinks(page, ids));
}
