import type { Analysis, UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { Place } from '#shared/workspace/place.ts';
import type { Level } from '#shared/workspace/types.ts';
import { type Arrangement, createOrderedArrangement, type PlacedCard } from '../arrangement.ts';
import { allotColumns, type ColumnNeed } from './allot-columns.ts';
import { crowdZoom, fitLens, type LensView, type Measure } from './fit-lens.ts';
import type { MaturityLane, TargetChip } from './scene.ts';
import { countAcross, lanePadding, stackInRows, toStackHeight } from './stack.ts';

const levels = [0, 1, 2, 3] as const satisfies readonly Level[];
/** Heading of narrow columns, in which every text takes more lines, and of wide ones. */
const headPx = { narrow: 126, wide: 104, crowd: 58 } as const;
const wideColumnPx = 200;
/** Narrowest column: as usual, and in a crowd, where the heading is a name alone. */
const leastWidthPx = { usual: 152, crowd: 122 } as const;
const captionPx = 26;
const chips = { title: [158, 24], number: [30, 19] } as const;
const chipGapPx = 4;

type Column = {
  readonly level: Level;
  readonly here: readonly UseCaseAnalysis[];
  readonly aiming: readonly UseCaseAnalysis[];
};
type Plan = { readonly widths: readonly number[]; readonly head: number; readonly height: number };

function toColumns({ useCases }: Analysis): readonly Column[] {
  return levels.map((level) => ({
    level,
    here: useCases.filter(({ maturity }) => maturity.level === level),
    aiming: useCases.filter(({ maturity }) => maturity.target === level && maturity.level < level),
  }));
}

function toChip({ unit, zoom }: Measure): { readonly width: number; readonly height: number; readonly gap: number } {
  const [width, height] = zoom >= crowdZoom ? chips.title : chips.number;
  return { width: width * unit, height: height * unit, gap: chipGapPx * unit };
}

function countChipsAcross(width: number, measure: Measure): number {
  const chip = toChip(measure);
  return Math.max(1, Math.floor((width - 2 * lanePadding + chip.gap) / (chip.width + chip.gap)));
}

/** Heights of the two parts of a column under its heading, captions included. */
function toParts({ here, aiming }: Column, width: number, measure: Measure): readonly [number, number] {
  const caption = captionPx * measure.unit;
  const chip = toChip(measure);
  const cards = here.length === 0 ? 0 : caption + toStackHeight(here.length, countAcross(width)) + lanePadding;
  const lines = Math.ceil(aiming.length / countChipsAcross(width, measure));
  return [cards, aiming.length === 0 ? 0 : caption + lines * (chip.height + chip.gap) + lanePadding];
}

function toHead(widths: readonly number[], { unit, zoom }: Measure): number {
  if (zoom < crowdZoom) return headPx.crowd * unit;
  const isNarrow = widths.some((each) => each < wideColumnPx * unit);
  return (isNarrow ? headPx.narrow : headPx.wide) * unit;
}

function toPlan(columns: readonly Column[], measure: Measure): Plan | null {
  const { unit, width, zoom } = measure;
  const needs = columns.map((column): ColumnNeed => {
    const heightAt = (at: number) => toParts(column, at, measure).reduce((sum, part) => sum + part, 0);
    const { width: chipWidth, gap } = toChip(measure);
    return {
      cards: column.here.length,
      minWidth: leastWidthPx[zoom < crowdZoom ? 'crowd' : 'usual'] * unit,
      step: chipWidth + gap,
      heightAt,
    };
  });
  const widths = allotColumns(needs, width);
  if (widths === null) return null;
  const highest = Math.max(...needs.map(({ heightAt }, index) => heightAt(widths[index] ?? 0)));
  const head = toHead(widths, measure);
  return { widths, head, height: head + lanePadding + highest };
}

function placeChips({ aiming }: Column, [x, y]: Place, width: number, measure: Measure): readonly TargetChip[] {
  const chip = toChip(measure);
  const across = countChipsAcross(width, measure);
  const inner = width - 2 * lanePadding;
  return aiming.map(({ id, number, title, maturity }, index) => {
    const left = x + (index % across) * (chip.width + chip.gap);
    const top = y + Math.floor(index / across) * (chip.height + chip.gap);
    return { id, number, title, from: maturity.level, at: [left, top, Math.min(chip.width, inner), chip.height] };
  });
}

/**
 * The Maturity lens: a column for each level, cards in the column of the level they have shown, in the document's
 * order, and under them a chip for each card that aims there from below.
 */
export function arrangeByMaturity(analysis: Analysis, view: LensView): Arrangement {
  const columns = toColumns(analysis);
  const fit = fitLens(view, (measure) => toPlan(columns, measure));
  if (fit === null || analysis.useCases.length === 0) return createOrderedArrangement([], null);
  const { plan, measure } = fit;
  const { unit } = measure;
  const height = Math.max(plan.height, measure.height) + measure.foot;
  const { head } = plan;
  const caption = captionPx * unit;
  const cards: PlacedCard[] = [];
  let x = 0;
  const lanes = columns.map((column, index): MaturityLane => {
    const width = plan.widths[index] ?? 0;
    const left = x;
    x += width;
    const top = head + lanePadding;
    const [cardsHeight] = toParts(column, width, measure);
    const useCases = column.here.map(({ id }) => id);
    cards.push(...stackInRows(useCases, [left + lanePadding, top + caption], Math.max(1, countAcross(width))));
    const targetY = top + cardsHeight;
    return {
      key: column.level,
      head: [left, 0, width, head],
      body: [left, head, width, height - head],
      useCases,
      hereY: useCases.length === 0 ? null : top,
      targetY: column.aiming.length === 0 ? null : targetY,
      chips: placeChips(column, [left + lanePadding, targetY + caption], width, measure),
    };
  });
  const scene = { type: 'maturity', unit, lanes, isCrowded: measure.zoom < crowdZoom } as const;
  return createOrderedArrangement(cards, [0, 0, measure.width, height], scene);
}
