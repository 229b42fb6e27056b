import { columnsWidth, left, right } from '../grid.ts';
import { type PlacedPage, pageWidth } from '../placed-page.ts';
import { createSheet, type Sheet } from '../sheet.ts';
import type { Deck, Slide } from '../slide.ts';
import type { TitleLayout } from './lay-out-title.ts';
import type { Placing } from './placing.ts';

export type Part = { readonly number: number; readonly count: number };

function drawHead(sheet: Sheet, slide: Slide, title: TitleLayout, part: Part, placing: Placing): void {
  const { theme } = placing;
  const words = placing.messages.deck.frame;
  const head = part.count > 1 ? words.headOfPart(slide.head, part.number, part.count) : slide.head;
  sheet.text(left, 36, head, 'label', { color: theme.ink3, width: columnsWidth(12), maxLines: 1 });
  if (part.number > 1) {
    sheet.text(left, 64, words.titleContinued(slide.name), 'title', { width: columnsWidth(11), maxLines: 1 });
    return;
  }
  sheet.tag({ type: 'H1' }, () => sheet.lines(left, 64, title.lines, 'title'));
  if (slide.subtitle === '') return;
  const next = 64 + 28 * title.lines.length;
  sheet.text(left, next - 28 + 22, slide.subtitle, 'body', { color: theme.ink2, width: columnsWidth(12), maxLines: 1 });
}

function drawNotes(sheet: Sheet, slide: Slide): void {
  if (slide.notes === '') return;
  const options = { width: columnsWidth(12), color: sheet.theme.ink3 };
  const measured = createSheet(sheet.theme, sheet.measure).text(left, 0, slide.notes, 'note', options);
  sheet.text(left, measured.lineCount > 1 ? 495 : 501, slide.notes, 'note', { ...options, maxLines: 2 });
}

function drawFooter(sheet: Sheet, deck: Deck, page: string): void {
  const { theme } = sheet;
  sheet.line(left, 510, right, 510, theme.rule, 0.5);
  const owner = [deck.organization, deck.subject].filter((text) => text !== '').join(' · ');
  sheet.text(left, 524, owner, 'note', { color: theme.ink3, width: columnsWidth(5), maxLines: 1 });
  sheet.text(pageWidth / 2, 524, deck.state, 'note', { color: theme.ink3, align: 'center', width: 300, maxLines: 1 });
  sheet.text(right, 524, page, 'note', { color: theme.ink3, align: 'right' });
}

export type PageAssembly = {
  readonly slide: Slide;
  readonly title: TitleLayout;
  readonly body: Sheet;
  readonly part: Part;
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly parentId: string | null;
};

/** A whole page: paper, head and title, body, notes, footer, in the order in which it is read. The cover is bare. */
export function assemblePage(assembly: PageAssembly, deck: Deck, placing: Placing): PlacedPage {
  const { slide, title, body, part } = assembly;
  const words = placing.messages.deck.frame;
  const sheet = placing.newSheet();
  if (slide.type !== 'cover') drawHead(sheet, slide, title, part, placing);
  sheet.append(body, placing.theme.isDark ? 1 : 0);
  if (slide.type !== 'cover') {
    drawNotes(sheet, slide);
    sheet.untagged(() => drawFooter(sheet, deck, words.pageOf(assembly.pageNumber, assembly.pageCount)));
  }
  const isFirst = part.number === 1;
  return {
    id: isFirst ? slide.id : `${slide.id}/${part.number}`,
    slideId: slide.id,
    sectionId: slide.section,
    title: title.text,
    bookmark: {
      text: isFirst ? slide.name : words.bookmarkOfPart(slide.name, part.number, part.count),
      parentId: isFirst ? assembly.parentId : slide.id,
    },
    tags: sheet.tags,
    items: sheet.items,
  };
}
