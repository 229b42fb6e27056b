import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { RoadmapEntry, UnscheduledReason } from '#shared/analysis/portfolio/roadmap-types.ts';
import { type Arrangement, createOrderedArrangement, type PlacedCard } from '../arrangement.ts';
import { allotColumns, type ColumnNeed } from './allot-columns.ts';
import { crowdZoom, fitLens, type LensView, type Measure } from './fit-lens.ts';
import type { OpenLane, QuarterLane, TargetChip } from './scene.ts';
import { countAcross, lanePadding, stackInRows, toStackHeight } from './stack.ts';

const headPx = { usual: 74, crowd: 74 } as const;
/** The heading of what is not scheduled, at its left, with a line or two for each reason. */
const openHeadPx = { width: 190, name: 44, reason: 34 } as const;
const captionPx = 24;
const leastWidthPx = { usual: 118, crowd: 78, empty: 46 } as const;
const chipPx = { height: 19, gap: 4 } as const;
/** Between these zooms a card would be too small to be read, and a chip reads better. */
const illegible = { from: crowdZoom, below: 0.6 } as const;

type Entry = { readonly useCase: UseCaseAnalysis; readonly entry: RoadmapEntry };
type Column = {
  readonly quarter: number;
  readonly starting: readonly Entry[];
  readonly going: readonly Entry[];
};
type Columns = { readonly quarters: readonly Column[]; readonly open: readonly Entry[] };
type Plan = {
  readonly widths: readonly number[];
  readonly head: number;
  /** Of the quarters, headings included. */
  readonly above: number;
  readonly openHead: number;
  readonly across: number;
  readonly open: number;
  readonly height: number;
};

function toColumns(analysis: Analysis): Columns {
  const { roadmap, useCases } = analysis;
  const entries = useCases.flatMap((useCase) => {
    const entry = roadmap.byId[useCase.id];
    return entry === undefined ? [] : [{ useCase, entry }];
  });
  const quarters = roadmap.quarters.map(
    (_quarter, quarter): Column => ({
      quarter,
      starting: entries.filter(({ entry }) => entry.start === quarter),
      going: entries.filter(({ entry: { start, duration } }) => {
        return start !== null && quarter > start && quarter < start + (duration ?? 1);
      }),
    }),
  );
  return { quarters, open: entries.filter(({ entry }) => entry.start === null) };
}

function toParts({ starting, going }: Column, width: number, { unit }: Measure): readonly [number, number] {
  const cards =
    starting.length === 0 ? 0 : toStackHeight(starting.length, Math.max(1, countAcross(width))) + lanePadding;
  const chips = going.length === 0 ? 0 : captionPx * unit + going.length * (chipPx.height + chipPx.gap) * unit;
  return [cards, chips];
}

/** In a crowd a quarter in which nothing happens is as narrow as its name. */
function toLeastWidth({ starting, going }: Column, size: 'usual' | 'crowd'): number {
  return size === 'crowd' && starting.length + going.length === 0 ? leastWidthPx.empty : leastWidthPx[size];
}

function toPlan({ quarters, open }: Columns, measure: Measure): Plan | null {
  const { zoom, unit, width } = measure;
  if (zoom >= illegible.from && zoom < illegible.below) return null;
  const size = zoom < crowdZoom ? 'crowd' : 'usual';
  const needs = quarters.map(
    (column): ColumnNeed => ({
      cards: column.starting.length,
      minWidth: toLeastWidth(column, size) * unit,
      step: leastWidthPx[size] * unit,
      heightAt: (at) => toParts(column, at, measure).reduce((sum, part) => sum + part, 0),
    }),
  );
  const widths = allotColumns(needs, width);
  const openHead = Math.min(openHeadPx.width * unit, width * 0.4);
  const across = countAcross(width - openHead);
  if (widths === null || across === 0) return null;
  const highest = Math.max(0, ...needs.map(({ heightAt }, index) => heightAt(widths[index] ?? 0)));
  const head = headPx[size] * unit;
  const above = head + 2 * lanePadding + highest;
  const said = (openHeadPx.name + new Set(open.map(({ entry }) => entry.reason)).size * openHeadPx.reason) * unit;
  const below = open.length === 0 ? 0 : Math.max(said, toStackHeight(open.length, across) + 2 * lanePadding);
  return { widths, head, above, openHead, across, open: below, height: above + below };
}

function toReasons(open: readonly Entry[]): OpenLane['reasons'] {
  const byReason = new Map<UnscheduledReason, number[]>();
  for (const { useCase, entry } of open) {
    if (entry.reason !== null) byReason.set(entry.reason, [...(byReason.get(entry.reason) ?? []), useCase.number]);
  }
  return [...byReason].map(([reason, numbers]) => ({ reason, numbers: numbers.toSorted((a, b) => a - b) }));
}

/**
 * The Roadmap lens: a column for each quarter with how much of the people it takes, each card where it starts and a chip
 * where it goes on; what is not scheduled stands in a column of its own with the reasons.
 */
export function arrangeByRoadmap(analysis: Analysis, view: LensView): Arrangement {
  const columns = toColumns(analysis);
  const fit = fitLens(view, (measure) => toPlan(columns, measure));
  if (fit === null || analysis.useCases.length === 0) return createOrderedArrangement([], null);
  const { plan, measure } = fit;
  const { unit } = measure;
  // What is not scheduled lies at the foot of the view.
  const above = plan.above + Math.max(0, measure.height - plan.height);
  const cards: PlacedCard[] = [];
  let x = 0;
  const lanes = columns.quarters.map((column, index): QuarterLane => {
    const width = plan.widths[index] ?? 0;
    const left = x;
    x += width;
    const top = plan.head + lanePadding;
    const useCases = column.starting.map(({ useCase }) => useCase.id);
    cards.push(...stackInRows(useCases, [left + lanePadding, top], Math.max(1, countAcross(width))));
    const [cardsHeight] = toParts(column, width, measure);
    const chipsTop = top + cardsHeight + captionPx * unit;
    const chips = column.going.map(({ useCase: { id, number, title, maturity } }, row): TargetChip => {
      const y = chipsTop + row * (chipPx.height + chipPx.gap) * unit;
      const inner = Math.max(24 * unit, width - 2 * lanePadding);
      return { id, number, title, from: maturity.level, at: [left + lanePadding, y, inner, chipPx.height * unit] };
    });
    return {
      key: column.quarter,
      head: [left, 0, width, plan.head],
      body: [left, plan.head, width, above - plan.head],
      useCases,
      chips,
      chipsY: chips.length === 0 ? null : top + cardsHeight,
      load: analysis.roadmap.quarters[column.quarter] ?? null,
    };
  });
  const open = columns.open.map(({ useCase }) => useCase.id);
  cards.push(...stackInRows(open, [plan.openHead + lanePadding, above + lanePadding], plan.across));
  const openLane: OpenLane = {
    key: 'open',
    head: [0, above, plan.openHead, plan.open],
    body: [plan.openHead, above, measure.width - plan.openHead, plan.open],
    useCases: open,
    reasons: toReasons(columns.open),
  };
  return createOrderedArrangement(cards, [0, 0, measure.width, above + plan.open + measure.foot], {
    type: 'roadmap',
    unit,
    lanes,
    open: open.length === 0 ? null : openLane,
  });
}
