import type { Analysis } from '#shared/analysis/analysis.ts';
import { type Arrangement, createOrderedArrangement, type PlacedCard } from '../arrangement.ts';
import { allotColumns, type ColumnNeed } from './allot-columns.ts';
import {
  buildRuler,
  createRulerMeasure,
  type RulerHeights,
  type RulerRoom,
  toRulerStart,
  toRulerX,
} from './build-ruler.ts';
import { crowdZoom, fitLens, type LensView, type Measure } from './fit-lens.ts';
import type { Lane, ScoreException, ScoreLane } from './scene.ts';
import { type ApartKey, apartKeys, type Classes, listExceptions, scoreClasses, toClasses } from './score-classes.ts';
import { countAcross, lanePadding, stackInColumns, stackInRows, toStackHeight } from './stack.ts';

const headPx = { usual: 66, crowd: 42 } as const;
const exceptionPx = 54;
const apartHeadPx = { usual: 64, crowd: 38 } as const;
const apartLeastPx = 196;

type Given = {
  readonly classes: Classes;
  /** Lowest score on the ruler. */
  readonly start: number;
  readonly measureRuler: (room: RulerRoom) => RulerHeights;
  readonly apart: readonly ApartKey[];
  readonly exceptions: readonly (readonly ScoreException[])[];
};
type Plan = {
  readonly widths: readonly [number, number, number];
  readonly heads: readonly number[];
  /** From the top to where the cards end: the highest of the classes, each heading over its own cards. */
  readonly above: number;
  readonly labels: number;
  readonly ruler: number;
  readonly apartWidths: readonly number[];
  readonly apartHead: number;
  readonly apart: number;
  readonly height: number;
};

function toRoom({ width, unit, zoom }: Measure): RulerRoom {
  return { width, unit, isCrowded: zoom < crowdZoom };
}

function toWidths({ gates }: Classes, start: number, { width, unit }: Measure): readonly [number, number, number] {
  const [rules, ml] = gates.map((gate) => toRulerX(gate, start, width, unit));
  return [rules ?? 0, (ml ?? 0) - (rules ?? 0), width - (ml ?? 0)];
}

function toApartNeed(count: number, { unit }: Measure): ColumnNeed {
  const heightAt = (width: number) => toStackHeight(count, countAcross(width));
  return { cards: count, minWidth: apartLeastPx * unit, step: 0, heightAt };
}

function toPlan({ classes, start, measureRuler, apart, exceptions }: Given, measure: Measure): Plan | null {
  const { unit, width, zoom } = measure;
  const widths = toWidths(classes, start, measure);
  const counts = scoreClasses.map((key) => classes.scored[key].length);
  if (counts.some((count, index) => count > 0 && countAcross(widths[index] ?? 0) === 0)) return null;
  const needs = apart.map((key) => toApartNeed(classes.apart[key].length, measure));
  const apartWidths = allotColumns(needs, width);
  if (apartWidths === null) return null;
  const apartCards = Math.max(0, ...needs.map(({ heightAt }, index) => heightAt(apartWidths[index] ?? 0)));
  const size = zoom < crowdZoom ? 'crowd' : 'usual';
  const heads = exceptions.map(({ length }) => {
    return (headPx[size] + (size === 'crowd' ? 0 : Math.min(2, length) * exceptionPx)) * unit;
  });
  const above = Math.max(
    ...counts.map((count, index) => {
      return (heads[index] ?? 0) + lanePadding + toStackHeight(count, countAcross(widths[index] ?? 0));
    }),
  );
  const apartHead = apartHeadPx[size] * unit;
  const { labels, total: ruler } = measureRuler(toRoom(measure));
  const under = apart.length === 0 ? 0 : apartHead + apartCards + lanePadding;
  const height = above + lanePadding + ruler + under;
  return { widths, heads, above, labels, ruler, apartWidths, apartHead, apart: under, height };
}

function placeScored({ classes, exceptions }: Given, plan: Plan, bottom: number) {
  const cards: PlacedCard[] = [];
  let x = 0;
  const lanes = scoreClasses.map((key, index): ScoreLane => {
    const left = x;
    const width = plan.widths[index] ?? 0;
    x += width;
    const useCases = classes.scored[key].map(({ useCase }) => useCase.id);
    const across = Math.max(1, countAcross(width));
    // Each class stands on the ruler, so that a class with few cards is not left hanging above it.
    const rows = Math.ceil(useCases.length / across);
    const y = bottom - toStackHeight(rows, 1);
    cards.push(...stackInColumns(useCases, [left + lanePadding, y], across));
    return {
      key,
      head: [left, 0, width, plan.heads[index] ?? 0],
      body: [left, 0, width, bottom + lanePadding + plan.labels],
      useCases,
      exceptions: exceptions[index] ?? [],
    };
  });
  return { cards, lanes };
}

function placeApart({ classes, apart }: Given, plan: Plan, top: number) {
  const cards: PlacedCard[] = [];
  const head = plan.apartHead;
  let x = 0;
  const lanes = apart.map((key, index): Lane<ApartKey> => {
    const left = x;
    const width = plan.apartWidths[index] ?? 0;
    x += width;
    const useCases = classes.apart[key].map(({ id }) => id);
    cards.push(...stackInRows(useCases, [left + lanePadding, top + head], Math.max(1, countAcross(width))));
    return { key, head: [left, top, width, head], body: [left, top, width, plan.apart], useCases };
  });
  return { cards, lanes };
}

/**
 * The Rules and ML lens: cards in the class of their suitability, in order of score from the left and from the top, on
 * a ruler that marks each score; what a veto, a prohibition or missing scores keep off the ruler lies under it.
 */
export function arrangeByScore(analysis: Analysis, view: LensView): Arrangement {
  const classes = toClasses(analysis);
  const given: Given = {
    classes,
    start: toRulerStart(classes),
    measureRuler: createRulerMeasure(classes),
    apart: apartKeys.filter((key) => classes.apart[key].length > 0),
    exceptions: scoreClasses.map((key) => listExceptions(classes, key)),
  };
  const fit = fitLens(view, (measure) => toPlan(given, measure));
  if (fit === null || analysis.useCases.length === 0) return createOrderedArrangement([], null);
  const { plan, measure } = fit;
  const { unit, width } = measure;
  const spare = Math.max(0, measure.height - plan.height);
  const bottom = plan.above + spare;
  const scored = placeScored(given, plan, bottom);
  const bandY = bottom + lanePadding + plan.labels;
  const apartTop = bottom + lanePadding + plan.ruler;
  const apart = placeApart(given, plan, apartTop);
  return createOrderedArrangement(
    [...scored.cards, ...apart.cards],
    [0, 0, width, Math.max(plan.height, measure.height) + measure.foot],
    {
      type: 'rules-ml',
      isCrowded: measure.zoom < crowdZoom,
      unit,
      lanes: scored.lanes,
      ruler: buildRuler(classes, toRoom(measure), bandY),
      apart: apart.lanes,
    },
  );
}
