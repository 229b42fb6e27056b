import type { BarData, BarSeries } from '#shared/charts/chart-data.ts';
import { writeNumbers, writeTexts } from './chart-cells.ts';
import type { SlideContext } from './slide-context.ts';
import { type AxisLook, acrossId, upId, writeCategoryAxis, writeValueAxis } from './write-axes.ts';
import type { SheetCell } from './write-workbook.ts';

export type ChartPart = { readonly plot: string; readonly rows: readonly (readonly SheetCell[])[] };

type Column = { readonly name: string; readonly cells: readonly SheetCell[] };

function reachColumns(series: BarSeries): readonly Column[] {
  const { reaches, name } = series;
  if (reaches === undefined) return [];
  return [
    { name: `${name} −`, cells: reaches.map((reach) => reach?.below ?? null) },
    { name: `${name} +`, cells: reaches.map((reach) => reach?.above ?? null) },
  ];
}

function writeReaches(columns: readonly Column[], at: number, color: string, context: SlideContext): string {
  const [below, above] = columns;
  if (below === undefined || above === undefined) return '';
  const line = `<c:spPr><a:ln w="12700"><a:solidFill>${context.toColor(color)}</a:solidFill></a:ln></c:spPr>`;
  const plus = writeNumbers({ column: at + 1, row: 1, cells: above.cells });
  const minus = writeNumbers({ column: at, row: 1, cells: below.cells });
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${plus}</c:plus><c:minus>${minus}</c:minus>${line}</c:errBars>`;
}

function writeFill(series: BarSeries, color: string, context: SlideContext): string {
  const paint = `<a:solidFill>${context.toColor(color)}</a:solidFill>`;
  return series.isHollow === true
    ? `<c:spPr><a:noFill/><a:ln w="9525">${paint}</a:ln></c:spPr>`
    : `<c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

/** Bars with the sheet behind them: the categories in its first column, then a column for each series and its reaches. */
export function writeBars(
  data: BarData,
  colors: readonly string[],
  look: AxisLook & { readonly reach: string },
  context: SlideContext,
): ChartPart {
  const columns: Column[] = [{ name: context.names.category, cells: data.categories }];
  const categories = `<c:cat>${writeTexts({ column: 0, row: 1, cells: data.categories })}</c:cat>`;
  const written = data.series.map((series, index) => {
    const at = columns.length;
    const reaches = reachColumns(series);
    columns.push({ name: series.name, cells: series.values }, ...reaches);
    const name = writeTexts({ column: at, row: 0, cells: [series.name] });
    return [
      `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx>${name}</c:tx>`,
      `${writeFill(series, colors[index] ?? look.ink, context)}<c:invertIfNegative val="0"/>`,
      writeReaches(reaches, at + 1, look.reach, context),
      `${categories}<c:val>${writeNumbers({ column: at, row: 1, cells: series.values })}</c:val></c:ser>`,
    ].join('');
  });
  const isAcross = data.direction === 'across';
  const axis = {
    id: upId,
    crossesId: acrossId,
    side: isAcross ? ('b' as const) : ('l' as const),
    scale: data.scale,
    hasGrid: data.scale.isShown,
    crossBetween: 'between' as const,
    // Categories run from the top down, so the amounts stand at what is their far end.
    ...(isAcross ? { crossesAt: 'max' as const } : {}),
  };
  const plot = [
    `<c:barChart><c:barDir val="${isAcross ? 'bar' : 'col'}"/><c:grouping val="${data.isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    written.join(''),
    `<c:gapWidth val="${Math.round(Math.min(500, (1 / Math.max(0.01, data.thickness) - 1) * 100))}"/><c:overlap val="100"/>`,
    `<c:axId val="${acrossId}"/><c:axId val="${upId}"/></c:barChart>`,
    writeCategoryAxis(data, look, context),
    writeValueAxis(axis, look, context),
  ].join('');
  const length = data.categories.length;
  const rows = Array.from({ length: length + 1 }, (_, row) =>
    columns.map((column) => (row === 0 ? column.name : (column.cells[row - 1] ?? null))),
  );
  return { plot, rows };
}
