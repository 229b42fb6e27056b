import type { Chart, ChartMark, ChartRole, ChartSize, ChartTextRole } from '#shared/charts/chart.ts';
import { keepClear, toTextBox } from '#shared/charts/keep-clear.ts';
import type { Measure } from '../measure.ts';
import type { Paint } from '../placed-page.ts';
import { toPrintableText } from '../printable-text.ts';
import type { Sheet } from '../sheet.ts';
import { drawTierSign } from '../signs.ts';
import type { DeckTheme } from '../theme.ts';
import { type StyleName, typeStyles } from '../type-styles.ts';

/** Height of the letters in a chart of the deck: its smallest type. */
export const chartLetters = typeStyles.note.size;

const styles: Readonly<Record<ChartTextRole, StyleName>> = {
  figure: 'noteStrong',
  label: 'note',
  detail: 'note',
  tick: 'note',
};

function toOneLine(text: string, measure: Measure): string {
  return toPrintableText(text.replace(/\s+/gu, ' '), measure).trim();
}

/** How a chart of this width is built so that each text has the room that it takes on paper, in its boldest face. */
export function toChartSize(width: number, measure: Measure, height?: number): ChartSize {
  const { face, size } = typeStyles.noteStrong;
  const textRoom = (text: string) => measure.width(toOneLine(text, measure), face, size);
  return { width, letters: chartLetters, textRoom, ...(height === undefined ? {} : { height }) };
}

function toFill(role: ChartRole, theme: DeckTheme): Paint & { readonly fill: string } {
  const outline = { stroke: theme.ruleStrong, lineWidth: 0.5 };
  switch (role) {
    case 'strong':
      return { fill: theme.accent };
    case 'middle':
      return { fill: theme.ruleStrong };
    case 'weak':
      return { fill: theme.rule, ...(theme.isDark ? outline : {}) };
    case 'hollow':
      return { fill: theme.paper, ...outline, lineWidth: 0.75 };
    case 'likely':
      return { fill: theme.ink };
    default:
      return { fill: theme.wash };
  }
}

function toTextColor(role: ChartTextRole, over: ChartRole | undefined, sheet: Sheet): string {
  const { theme } = sheet;
  if (over !== undefined) return sheet.on(toFill(over, theme).fill);
  return { figure: theme.ink, label: theme.ink, detail: theme.ink2, tick: theme.ink3 }[role];
}

type Line = Extract<ChartMark, { readonly type: 'line' }>;
type Pen = { readonly stroke: string; readonly width: number; readonly dash?: number };

function toPen(role: ChartRole, theme: DeckTheme): Pen {
  switch (role) {
    case 'likely':
      return { stroke: theme.ink, width: 1.5 };
    case 'threshold':
      return { stroke: theme.ink2, width: 0.75, dash: 2 };
    case 'strong':
      return { stroke: theme.accent, width: 1.25 };
    case 'axis':
      return { stroke: theme.rule, width: 0.5 };
    default:
      return { stroke: theme.ruleStrong, width: 0.75 };
  }
}

function drawLine(sheet: Sheet, mark: Line, x: number, y: number): void {
  const { stroke, width, dash } = toPen(mark.role, sheet.theme);
  sheet.line(x + mark.x1, y + mark.y1, x + mark.x2, y + mark.y2, stroke, width, dash);
}

type Text = Extract<ChartMark, { readonly type: 'text' }>;

/** Paper under a text that would cross a hairline, and that stands on no fill. */
function drawMask(sheet: Sheet, mark: Text, marks: readonly ChartMark[], x: number, y: number, size: ChartSize): void {
  if (mark.over !== undefined || size.textRoom === undefined) return;
  const box = toTextBox(mark, size.letters, size.textRoom);
  const crosses = (one: ChartMark) =>
    one.type === 'line' &&
    Math.min(one.x1, one.x2) < box.right &&
    Math.max(one.x1, one.x2) > box.left &&
    Math.min(one.y1, one.y2) < box.bottom &&
    Math.max(one.y1, one.y2) > box.top;
  const covers = (one: ChartMark) =>
    (one.type === 'rectangle' &&
      one.x < box.right &&
      one.x + one.width > box.left &&
      one.y < box.bottom &&
      one.y + one.height > box.top) ||
    (one.type === 'circle' &&
      Math.hypot(Math.max(box.left - one.x, 0, one.x - box.right), Math.max(box.top - one.y, 0, one.y - box.bottom)) <
        one.radius);
  if (!marks.some(crosses) || marks.some(covers)) return;
  const pad = 1.5;
  sheet.rectangle(x + box.left - pad, y + box.top, box.right - box.left + 2 * pad, box.bottom - box.top, {
    fill: sheet.theme.paper,
  });
}

function drawCircle(sheet: Sheet, mark: Extract<ChartMark, { readonly type: 'circle' }>, x: number, y: number): void {
  const { theme } = sheet;
  const tone = mark.tone === 'none' ? theme.ink3 : theme.tiers[mark.tone];
  const tint = mark.tone === 'none' ? theme.rule : theme.tierTints[mark.tone];
  sheet.circle(x + mark.x, y + mark.y, mark.radius, {
    fill: mark.isFilled ? tint : theme.paper,
    stroke: tone,
    lineWidth: mark.isFilled ? 2 : 0.9,
  });
}

/** A chart with its top left at (x, y), in the colors of the paper; no text lies on another. Built by `toChartSize`. */
export function drawChart(sheet: Sheet, chart: Chart, x: number, y: number): void {
  const size = toChartSize(chart.width, sheet.measure);
  const { marks } = size.textRoom === undefined ? chart : keepClear(chart, size.letters, size.textRoom);
  for (const [index, mark] of marks.entries()) {
    if (mark.type === 'rectangle')
      sheet.rectangle(x + mark.x, y + mark.y, mark.width, mark.height, toFill(mark.role, sheet.theme));
    else if (mark.type === 'line') drawLine(sheet, mark, x, y);
    else if (mark.type === 'circle') drawCircle(sheet, mark, x, y);
    else if (mark.type === 'sign') drawTierSign(sheet, x + mark.x, y + mark.y, mark.tier, mark.radius);
    else {
      drawMask(sheet, mark, marks.slice(0, index), x, y, size);
      const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[mark.anchor];
      const color = toTextColor(mark.role, mark.over, sheet);
      sheet.text(x + mark.x, y + mark.baseline, toOneLine(mark.text, sheet.measure), styles[mark.role], {
        align,
        color,
        maxLines: 1,
      });
    }
  }
}
