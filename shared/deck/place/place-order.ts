import { buildStabilityStrips } from '#shared/charts/stability-strips.ts';
import { bottom, columnsWidth, columnX } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { OrderSlide } from '../slide.ts';
import { typeStyles } from '../type-styles.ts';
import { drawChart, toChartSize } from './draw-chart.ts';
import type { Placing } from './placing.ts';

const perPart = 4;
const width = columnsWidth(perPart);

function drawPart(sheet: Sheet, part: OrderSlide['parts'][number], x: number, top: number, placing: Placing): void {
  const { theme } = sheet;
  sheet.line(x, top, x + width, top, theme.ink);
  const head = sheet.tag({ type: 'H2' }, () => sheet.text(x, top + 16, part.heading, 'head', { width, maxLines: 2 }));
  const text = sheet.text(x, head.next + 1, part.text, 'label', { color: theme.ink2, width, maxLines: 4 });
  if (!text.isWhole) placing.keepInFull(part.heading, part.text);
  const { percent, labeled } = placing.messages.format;
  const chart = buildStabilityStrips(part.strips, toChartSize(width, placing.measure), (share) => percent(share));
  if (chart.marks.length === 0) return;
  const alternative = [part.heading, ...part.strips.map((strip) => labeled(strip.label, strip.text))].join('. ');
  sheet.tag({ type: 'Figure', alternative }, () => drawChart(sheet, chart, x, Math.max(text.next, top + 92)));
}

const duelWidths = { pair: columnsWidth(4), lead: 60, turns: columnsWidth(4) - 60 } as const;

/** Each of the first against the next, as a table under the charts; rows that find no room are left out. */
function drawDuels(sheet: Sheet, { duels }: OrderSlide, top: number, placing: Placing): void {
  const { theme } = sheet;
  const words = placing.messages.order.duels;
  const [pairX, leadX, turnsX] = [columnX(1), columnX(5) + duelWidths.lead - 16, columnX(5) + duelWidths.lead];
  const right = columnX(5) + width;
  const row = (y: number, cells: OrderSlide['duels'][number], type: 'TH' | 'TD') => {
    const style = type === 'TH' ? 'noteStrong' : 'label';
    const color = type === 'TH' ? theme.ink2 : theme.ink;
    const draw = (cell: () => void) => sheet.tag({ type }, cell);
    sheet.tag({ type: 'TR' }, () => {
      draw(() => sheet.text(pairX, y, cells.pair, style, { color, width: duelWidths.pair, maxLines: 1 }));
      draw(() => sheet.text(leadX, y, cells.lead, style, { color, align: 'right' }));
      draw(() =>
        sheet.text(turnsX, y, cells.turns, style, { color: theme.ink2, width: duelWidths.turns, maxLines: 1 }),
      );
    });
  };
  sheet.tag({ type: 'H2' }, () => sheet.text(pairX, top + 16, words.title, 'head'));
  sheet.tag({ type: 'Table' }, () => {
    let y = top + 34;
    row(y, { pair: words.heading, lead: words.lead, turns: words.turns }, 'TH');
    for (const duel of duels) {
      if (y + 17 > bottom - 4) break;
      sheet.line(pairX, y + 5, right, y + 5);
      y += 17;
      row(y, duel, 'TD');
    }
  });
}

/** How far the order can be trusted, on one page: two charts of strips, and beside them what other methods say. */
export function placeOrder(slide: OrderSlide, placing: Placing, top: number): readonly Sheet[] {
  const sheet = placing.newSheet();
  const { theme } = sheet;
  for (const [index, part] of slide.parts.entries()) drawPart(sheet, part, columnX(1 + index * perPart), top, placing);
  drawDuels(sheet, slide, top + 206, placing);
  const x = columnX(1 + slide.parts.length * perPart);
  sheet.line(x, top, x + width, top, theme.ink);
  sheet.tag({ type: 'H2' }, () => sheet.text(x, top + 16, placing.messages.order.opinions.title, 'head', { width }));
  let baseline = top + 33;
  for (const text of slide.reading) {
    const room = Math.floor((bottom - baseline) / typeStyles.label.leading) + 1;
    if (room < 1) {
      placing.keepInFull(placing.messages.order.title, text);
      continue;
    }
    const box = sheet.text(x, baseline, text, 'label', { color: theme.ink2, width, maxLines: Math.min(6, room) });
    if (!box.isWhole) placing.keepInFull(placing.messages.order.title, text);
    baseline = box.next + 6;
  }
  return [sheet];
}
