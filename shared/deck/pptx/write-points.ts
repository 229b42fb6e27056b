import type { PointData, PointSeries } from '#shared/charts/chart-data.ts';
import { toXmlText } from '#shared/to-xml-text.ts';
import { writeNumbers, writeTexts } from './chart-cells.ts';
import type { SlideContext } from './slide-context.ts';
import { type AxisLook, acrossId, upId, writeLetters, writeValueAxis } from './write-axes.ts';
import type { ChartPart } from './write-bars.ts';
import type { SheetCell } from './write-workbook.ts';

function writeMarker({ sign }: PointSeries, color: string, context: SlideContext): string {
  const own = context.toColor(color);
  const paint = `<a:solidFill>${own}</a:solidFill>`;
  const tag = own.slice(1, own.indexOf(' '));
  const tint = `<a:solidFill>${own.replace('/>', `><a:alpha val="45000"/></${tag}>`)}</a:solidFill>`;
  const inside = sign === 'full' ? paint : sign === 'tinted' ? tint : '<a:noFill/>';
  const dash = sign === 'dotted' ? '<a:prstDash val="sysDot"/>' : '';
  const symbol = sign === 'crossed' ? 'x' : 'square';
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="8"/><c:spPr>${inside}<a:ln w="12700">${paint}${dash}</a:ln></c:spPr></c:marker>`;
}

const places = { left: 'l', right: 'r', above: 't', below: 'b' } as const;

const shown =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

function writeLabels(series: PointSeries, color: string, context: SlideContext): string {
  const labels = series.points.map(({ label, side }, index) => {
    if (label === '') return `<c:dLbl><c:idx val="${String(index)}"/><c:delete val="1"/></c:dLbl>`;
    const run = `<a:r><a:rPr lang="${toXmlText(context.language)}" sz="900"><a:solidFill>${context.toColor(color)}</a:solidFill></a:rPr><a:t>${toXmlText(label)}</a:t></a:r>`;
    return `<c:dLbl><c:idx val="${String(index)}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:dLblPos val="${places[side]}"/>${shown}</c:dLbl>`;
  });
  return `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${writeLetters(9, color, context)}<c:dLblPos val="r"/>${shown}</c:dLbls>`;
}

/** Points with the sheet behind them: a row for each point with its label and its two amounts, series after series. */
export function writePoints(
  data: PointData,
  colors: readonly string[],
  look: AxisLook,
  context: SlideContext,
): ChartPart {
  const rows: SheetCell[][] = [[context.names.category, data.across.title, data.up.title, context.names.figure]];
  const series = data.series.map((one, index) => {
    const row = rows.length;
    rows.push(...one.points.map(({ name, x, y }): SheetCell[] => [name, x, y, one.name]));
    const color = colors[index] ?? look.ink;
    const name =
      one.points.length === 0 ? `<c:v>${toXmlText(one.name)}</c:v>` : writeTexts({ column: 3, row, cells: [one.name] });
    return [
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx>${name}</c:tx>`,
      '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>',
      writeMarker(one, color, context),
      writeLabels(one, look.ink, context),
      `<c:xVal>${writeNumbers({ column: 1, row, cells: one.points.map(({ x }) => x) })}</c:xVal>`,
      `<c:yVal>${writeNumbers({ column: 2, row, cells: one.points.map(({ y }) => y) })}</c:yVal>`,
      '<c:smooth val="0"/></c:ser>',
    ].join('');
  });
  const across = { id: acrossId, crossesId: upId, side: 'b', scale: data.across, hasGrid: false } as const;
  const up = { id: upId, crossesId: acrossId, side: 'l', scale: data.up, hasGrid: true } as const;
  const plot = [
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}`,
    `<c:axId val="${acrossId}"/><c:axId val="${upId}"/></c:scatterChart>`,
    writeValueAxis({ ...across, crossBetween: 'midCat', crossesAt: 'min' }, look, context),
    writeValueAxis({ ...up, crossBetween: 'midCat', crossesAt: 'min' }, look, context),
  ].join('');
  return { plot, rows };
}
