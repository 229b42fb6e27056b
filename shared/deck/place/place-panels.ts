import { bottom, columnsWidth } from '../grid.ts';
import type { Panel, PanelPart, PanelRow, PanelsSlide } from '../panels-slide.ts';
import type { Sheet } from '../sheet.ts';
import { typeStyles } from '../type-styles.ts';
import { buildSlideChart } from './build-slide-chart.ts';
import { drawChart, toChartSize } from './draw-chart.ts';
import { type Atom, type Block, flowColumns } from './flow-columns.ts';
import { toParagraph } from './paragraph.ts';
import type { Placing } from './placing.ts';
import { toNativeChart } from './to-native-chart.ts';

/** What the roomiest spacing of columns takes: a heading, and the gap between two blocks. */
const roomiest = { heading: 24, gap: 13 } as const;
const after = { text: 4, chart: 8, table: 6 } as const;
const rowHeight = 15;

type Chart = Extract<PanelPart, { readonly type: 'chart' }>;
type Table = Extract<PanelPart, { readonly type: 'table' }>;
type Text = Extract<PanelPart, { readonly type: 'text' }>;

function toText(part: Text, width: number, placing: Placing): readonly Atom[] {
  const { theme, measure } = placing;
  const color = { plain: theme.ink, secondary: theme.ink2, quiet: theme.ink3 }[part.tone];
  const style = part.isFigure === true ? 'figure' : part.tone === 'plain' ? 'body' : 'label';
  return toParagraph(part.text, style, color, width, measure, after.text);
}

function toChart(part: Chart, width: number, extra: number, placing: Placing): readonly Atom[] {
  const { measure, messages } = placing;
  const least = buildSlideChart(part.chart, toChartSize(width, measure, part.height), messages);
  const isLarger = part.grows && extra > 0 && least.marks.length > 0;
  const chart = isLarger
    ? buildSlideChart(part.chart, toChartSize(width, measure, least.height + extra), messages)
    : least;
  if (chart.marks.length === 0) return [];
  return [
    {
      height: chart.height + after.chart,
      draw: (sheet, x, top) => {
        const native = toNativeChart(part.chart, chart, [x, top], sheet.theme, messages);
        const figures = native === null ? {} : { chart: native };
        sheet.tag({ type: 'Figure', alternative: part.alternative, ...figures }, () => drawChart(sheet, chart, x, top));
      },
    },
  ];
}

/** Share of a table's width that its labels take at most, and its first column of figures begins behind. */
const labelShare = 0.36;
/** And what is left to them where the figures need the room. */
const leastLabelShare = 0.15;
const figureGap = 5;

function toTable(part: Table, width: number, placing: Placing): readonly Atom[] {
  const { theme, measure } = placing;
  const key = {};
  const wanted = width * (part.columns.length > 4 ? labelShare * 0.75 : labelShare);
  const { face, size } = typeStyles.labelStrong;
  // Amounts are longer in some languages than in others; a label that is cut says more than an amount that is.
  const figures = part.rows.flatMap(({ values }) => values.map((text) => measure.width(text, face, size)));
  const room = width - part.columns.length * (Math.max(0, ...figures) + figureGap + 1);
  const label = Math.max(width * leastLabelShare, Math.min(wanted, room));
  const step = (width - label) / Math.max(1, part.columns.length);
  const at = (x: number, index: number) => x + label + (index + 1) * step;
  const drawCells = (sheet: Sheet, x: number, baseline: number, row: PanelRow, type: 'TH' | 'TD') => {
    const isStrong = row.isTotal;
    const style = type === 'TH' ? 'note' : isStrong ? 'labelStrong' : 'label';
    const color = type === 'TH' ? theme.ink3 : theme.ink;
    sheet.tag({ type: 'Table', key }, () =>
      sheet.tag({ type: 'TR' }, () => {
        sheet.tag({ type: 'TH' }, () =>
          sheet.text(x, baseline, row.label, style, {
            color: type === 'TH' ? theme.ink3 : isStrong ? theme.ink : theme.ink2,
            width: label - 6,
            maxLines: 1,
          }),
        );
        row.values.forEach((text, index) => {
          sheet.tag({ type }, () =>
            sheet.text(at(x, index), baseline, text, style, {
              align: 'right',
              color,
              width: step - figureGap,
              maxLines: 1,
            }),
          );
        });
      }),
    );
  };
  const head: Atom = {
    height: 14,
    draw: (sheet, x, top) => drawCells(sheet, x, top + 9, { label: '', values: part.columns, isTotal: false }, 'TH'),
  };
  const rows = part.rows.map((row, index): Atom => {
    const isLast = index === part.rows.length - 1;
    return {
      height: rowHeight + (isLast ? after.table : 0),
      draw: (sheet, x, top) => {
        const isRuled = row.isTotal || index === 0;
        sheet.line(x, top, x + width, top, isRuled ? theme.ink : theme.rule, isRuled ? 0.75 : 0.5);
        drawCells(sheet, x, top + 11, row, 'TD');
      },
    };
  });
  return rows.length === 0 ? [] : [head, ...rows];
}

function toAtoms(part: PanelPart, width: number, extra: number, placing: Placing): readonly Atom[] {
  switch (part.type) {
    case 'text':
      return toText(part, width, placing);
    case 'chart':
      return toChart(part, width, extra, placing);
    case 'table':
      return toTable(part, width, placing);
  }
}

function toBlocks(panels: readonly Panel[], width: number, extra: number, placing: Placing): readonly Block[] {
  return panels.flatMap((panel): readonly Block[] => {
    const atoms = panel.parts.flatMap((part) => toAtoms(part, width, extra, placing));
    if (atoms.length === 0) return [];
    const aside = panel.aside === '' ? {} : { aside: panel.aside };
    return [{ heading: panel.heading, atoms, isPlain: panel.heading === '', ...aside }];
  });
}

function heightOf(blocks: readonly Block[]): number {
  const gaps = Math.max(0, blocks.length - 1) * roomiest.gap;
  return blocks.reduce((sum, { atoms, isPlain }) => {
    const head = isPlain === true ? 0 : roomiest.heading;
    return sum + head + atoms.reduce((rows, { height }) => rows + height, 0);
  }, gaps);
}

/** Columns of panels: charts that grow share what their column leaves free; longer columns go on on the next page. */
export function placePanels(slide: PanelsSlide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  const spans = slide.columns.map(({ span }) => span);
  const columns = slide.columns.map(({ span, panels }) => {
    const width = columnsWidth(span);
    const least = toBlocks(panels, width, 0, placing);
    const spare = bottom - top - heightOf(least);
    const growing = panels.flatMap(({ parts }) => parts.filter((part) => part.type === 'chart' && part.grows)).length;
    return spare <= 0 || growing === 0 ? least : toBlocks(panels, width, spare / growing, placing);
  });
  return flowColumns(columns, placing, top, nextTop, spans);
}
