import { bottom, columnsWidth, columnX, left, right } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { Slide } from '../slide.ts';
import type { Placing } from './placing.ts';

export type ContentsEntry = { readonly slide: Slide; readonly title: string; readonly pageNumber: number };

const widestRow = 22;
const narrowestRow = 17.5;
/** With more use cases than this, they share one line. */
const mostLines = 20;

function isListed(slide: Slide): boolean {
  return slide.type !== 'cover' && slide.type !== 'contents';
}

/** Pages of one kind that share a line once the list grows too long. */
function groupOf({ type, section }: Slide): 'use-cases' | 'use-case-values' | null {
  if (type === 'use-case') return 'use-cases';
  return section === 'use-case-values' ? section : null;
}

/** The lines of the contents: a slide each, but one line for all of a group once the list grows too long. */
function toLines<Entry extends { readonly slide: Slide }>(entries: readonly Entry[]): readonly Entry[] {
  const listed = entries.filter(({ slide }) => isListed(slide));
  if (listed.length <= mostLines) return listed;
  const seen = new Set<string>();
  return listed.filter(({ slide }) => {
    const group = groupOf(slide);
    const isFirst = group === null || !seen.has(group);
    if (group !== null) seen.add(group);
    return isFirst;
  });
}

function rowsOn(top: number): number {
  return Math.floor((bottom - top) / narrowestRow);
}

/** Pages that the contents of these slides take. */
export function countContentsPages(slides: readonly Slide[], top: number, nextTop: number): number {
  const count = toLines(slides.map((slide) => ({ slide }))).length;
  return 1 + Math.max(0, Math.ceil((count - rowsOn(top)) / rowsOn(nextTop)));
}

/** The conclusions page by page, each a link; they read as the argument. */
export function placeContents(
  entries: readonly ContentsEntry[],
  placing: Placing,
  top: number,
  nextTop: number,
): readonly Sheet[] {
  const words = placing.messages.deck.contents;
  const { theme } = placing;
  const lines = toLines(entries);
  const toGroup = (slide: Slide) => {
    const group = groupOf(slide);
    const count = (among: readonly ContentsEntry[]) => among.filter((entry) => groupOf(entry.slide) === group).length;
    if (group === null || count(lines) !== 1 || count(entries) < 2) return null;
    return group === 'use-cases'
      ? { name: words.useCases, text: words.pagesOfUseCases(count(entries)) }
      : { name: words.useCaseValues, text: words.pagesOfValues(count(entries)) };
  };
  const pageCount = countContentsPages(
    entries.map(({ slide }) => slide),
    top,
    nextTop,
  );
  let from = 0;
  return Array.from({ length: pageCount }, (_, index) => {
    const sheet = placing.newSheet();
    const start = index === 0 ? top : nextTop;
    const shown = lines.slice(from, from + rowsOn(start));
    from += shown.length;
    const height = Math.min(widestRow, (bottom - start) / Math.max(1, shown.length));
    shown.forEach((entry, row) => {
      const baseline = start + 12 + row * height;
      const group = toGroup(entry.slide);
      const link = { toPage: entry.slide.id };
      const isQuiet = entry.slide.section === 'not-discussed';
      if (row > 0) sheet.line(left, baseline - height + 6.5, right, baseline - height + 6.5, theme.rule, 0.5);
      sheet.text(left, baseline, group?.name ?? entry.slide.name, 'labelStrong', {
        color: isQuiet ? theme.ink3 : theme.accent,
        width: columnsWidth(3) + 2,
        maxLines: 1,
        ...link,
      });
      sheet.text(columnX(4) + 4, baseline, group?.text ?? entry.title, 'body', {
        color: isQuiet ? theme.ink3 : theme.ink,
        width: columnsWidth(8) + 28,
        maxLines: 1,
        ...link,
      });
      sheet.text(right, baseline, placing.messages.format.number(entry.pageNumber), 'body', {
        align: 'right',
        color: theme.ink2,
        ...link,
      });
    });
    return sheet;
  });
}
