import { columnsWidth, columnX, left, right } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { ComponentSlide, PracticeRow, SummaryPoint } from '../slide.ts';
import { type Atom, type Block, flowColumns } from './flow-columns.ts';
import { toParagraph } from './paragraph.ts';
import type { Placing } from './placing.ts';

const headerHeight = 18;
const strip = { x: columnX(4) - 10, width: 196 } as const;
const evidenceX = columnX(7) + 24;
const evidenceWidth = right - evidenceX;
const mostEvidenceLines = 4;

function stripX(score: number): number {
  return strip.x + (score / 3) * strip.width;
}

function drawStrip(sheet: Sheet, row: PracticeRow, y: number, notAnswered: string): void {
  const { theme } = sheet;
  sheet.line(strip.x, y, strip.x + strip.width, y, theme.rule, 2);
  for (const score of [0, 1, 2, 3]) sheet.rectangle(stripX(score) - 0.5, y - 4, 1, 8, { fill: theme.ruleStrong });
  const { score, target } = row;
  if (score === null) {
    const label = sheet.width(notAnswered, 'note') + 8;
    const middle = strip.x + strip.width / 2;
    sheet.rectangle(middle - label / 2, y - 7, label, 14, { fill: theme.paper });
    sheet.text(middle, y + 3, notAnswered, 'note', { align: 'center', color: theme.ink3 });
    return;
  }
  if (target !== null && target > score) {
    sheet.line(stripX(score), y, stripX(target) - 6, y, theme.accent, 2);
    sheet.polygon(
      [
        [stripX(target) - 8, y - 4.5],
        [stripX(target), y],
        [stripX(target) - 8, y + 4.5],
      ],
      { fill: theme.accent },
    );
  }
  sheet.circle(stripX(score), y, 4.5, { fill: theme.ink });
}

function drawPractices(sheet: Sheet, slide: ComponentSlide, placing: Placing, top: number): number {
  const { theme } = placing;
  const words = placing.messages.deck.component;
  let y = top + headerHeight;
  words.scale.forEach((word, score) => {
    const align = score === 0 ? 'left' : score === 3 ? 'right' : 'center';
    sheet.text(stripX(score), y - 8, word, 'note', { align, color: theme.ink3 });
  });
  sheet.text(evidenceX, y - 8, words.evidence, 'note', { color: theme.ink3 });
  slide.practices.forEach((row, index) => {
    const evidence = row.evidence === '' ? words.noEvidence : row.evidence;
    const options = {
      width: evidenceWidth,
      maxLines: mostEvidenceLines,
      color: row.evidence === '' ? theme.ink3 : theme.ink2,
    };
    const { lineCount, isWhole } = placing.newSheet().text(0, 0, evidence, 'label', options);
    if (!isWhole) placing.keepInFull(row.name, row.evidence);
    const height = Math.max(42, lineCount * 12 + 18);
    const middle = y + height / 2;
    sheet.line(left, y, right, y, index === 0 ? theme.ink : theme.rule, index === 0 ? 0.75 : 0.5);
    sheet.text(left, middle + 4, row.id, 'body', { color: theme.ink3 });
    const name = placing.newSheet().text(0, 0, row.name, 'bodyStrong', { width: strip.x - left - 44 });
    sheet.text(left + 30, middle + 4 - (name.lineCount - 1) * 7.5, row.name, 'bodyStrong', {
      width: strip.x - left - 44,
      maxLines: 2,
    });
    drawStrip(sheet, row, middle, words.notRated);
    sheet.text(evidenceX, middle + 3.5 - (lineCount - 1) * 6, evidence, 'label', options);
    y += height;
  });
  sheet.line(left, y, right, y, theme.rule, 0.5);
  return y;
}

function toActionAtoms(action: SummaryPoint, placing: Placing, width: number): readonly Atom[] {
  return [
    ...toParagraph(action.text, 'body', placing.theme.ink, width, placing.measure, action.detail === '' ? 4 : 0),
    ...toParagraph(action.detail, 'label', placing.theme.ink3, width, placing.measure, 4),
  ];
}

function toFoot(slide: ComponentSlide, placing: Placing): readonly (readonly Block[])[] {
  const width = columnsWidth(4);
  const words = placing.messages.deck.component;
  const { theme, measure, messages } = placing;
  const texts = (lines: readonly string[]) =>
    lines.flatMap((line) => toParagraph(line, 'body', theme.ink2, width, measure, 2));
  const { score } = slide;
  const figure: readonly Atom[] =
    score === null
      ? []
      : [
          {
            height: 30,
            draw: (sheet, x, top) => {
              const shown = sheet.text(x, top + 22, messages.format.number(score), 'figure');
              sheet.text(x + shown.width + 8, top + 22, words.ofPoints, 'body', { color: theme.ink2 });
            },
          },
        ];
  const none = toParagraph(words.noActions, 'body', theme.ink3, width, measure);
  const actions =
    slide.actions.length === 0 ? none : slide.actions.flatMap((action) => toActionAtoms(action, placing, width));
  return [
    [{ heading: words.state, atoms: [...figure, ...texts(slide.state)] }],
    [{ heading: words.gap, atoms: texts(slide.gap) }],
    [{ heading: words.actions, atoms: actions }],
  ];
}

/** One component: its practices from absent to standard everywhere, then state, gap and actions. */
export function placeComponent(
  slide: ComponentSlide,
  placing: Placing,
  top: number,
  nextTop: number,
): readonly Sheet[] {
  const practices = placing.newSheet();
  const end = drawPractices(practices, slide, placing, top);
  const [first, ...rest] = flowColumns(toFoot(slide, placing), placing, end + 18, nextTop);
  if (first === undefined) return [practices];
  practices.items.push(...(placing.theme.isDark ? first.items.slice(1) : first.items));
  return [practices, ...rest];
}
