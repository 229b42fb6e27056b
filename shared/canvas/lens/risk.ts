import type { Analysis } from '#shared/analysis/analysis.ts';
import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { type Arrangement, createOrderedArrangement } from '../arrangement.ts';
import { crowdZoom, fitLens, type LensView, type Measure } from './fit-lens.ts';
import type { RiskLane } from './scene.ts';
import { countAcross, lanePadding, stackInRows, toStackHeight } from './stack.ts';

type Key = TierVerdict | 'none';

const keys = ['prohibited', 'critical', 'high', 'medium', 'low', 'none'] as const satisfies readonly Key[];
const smallestHeadPx = 190;
const largestHeadPx = 300;
const headShare = 0.27;
const leastHeadPx: Readonly<Record<Key, number>> = {
  prohibited: 74,
  critical: 138,
  high: 138,
  medium: 106,
  low: 92,
  none: 74,
};
const shortHeadPx = 74;
/** In a wide heading the duties take fewer lines. */
const wideHeadPx = 250;
const widerByPx = 16;

type Row = { readonly key: Key; readonly useCases: readonly UseCaseId[] };
type Plan = {
  readonly headWidth: number;
  readonly across: number;
  readonly rows: readonly number[];
  /** Least heights at which the duties can be read. */
  readonly fullHeads: readonly number[];
  readonly height: number;
};

function toRows({ useCases }: Analysis): readonly Row[] {
  return keys.flatMap((key): readonly Row[] => {
    const ids = useCases.filter(({ risk }) => (risk.tier ?? 'none') === key).map(({ id }) => id);
    const isOptional = key === 'prohibited' || key === 'none';
    return isOptional && ids.length === 0 ? [] : [{ key, useCases: ids }];
  });
}

const isLong = (key: Key) => key === 'critical' || key === 'high';

function toPlan(rows: readonly Row[], { width, unit, zoom }: Measure): Plan | null {
  const widthPx = Math.min(largestHeadPx, Math.max(smallestHeadPx, width * zoom * headShare));
  const headWidth = Math.min(widthPx * unit, width * 0.4);
  const across = countAcross(width - headWidth);
  if (across === 0) return null;
  const saved = headWidth >= wideHeadPx * unit ? widerByPx : 0;
  const fullHeads = rows.map(({ key }) => (leastHeadPx[key] - (isLong(key) ? saved : 0)) * unit);
  const heights = rows.map(({ useCases }, index) => {
    const head = zoom < crowdZoom ? shortHeadPx * unit : (fullHeads[index] ?? 0);
    return Math.max(head, toStackHeight(useCases.length, across) + 2 * lanePadding);
  });
  return { headWidth, across, rows: heights, fullHeads, height: heights.reduce((sum, each) => sum + each, 0) };
}

/**
 * The Risk lens: a row for each tier, the most severe on top, duties at its left; rows for prohibited practices and for
 * cards without answers only when there are such cards. Within a row the document's order.
 */
export function arrangeByRisk(analysis: Analysis, view: LensView): Arrangement {
  const rows = toRows(analysis);
  const fit = fitLens(view, (measure) => toPlan(rows, measure));
  if (fit === null || analysis.useCases.length === 0) return createOrderedArrangement([], null);
  const { plan, measure } = fit;
  const spare = Math.max(0, measure.height - plan.height) / rows.length;
  let y = 0;
  const lanes = rows.map(({ key, useCases }, index): RiskLane => {
    const height = (plan.rows[index] ?? 0) + spare;
    const top = y;
    y += height;
    return {
      key,
      head: [0, top, plan.headWidth, height],
      body: [plan.headWidth, top, measure.width - plan.headWidth, height],
      useCases,
      hasDuties: height >= (plan.fullHeads[index] ?? 0),
    };
  });
  const cards = lanes.flatMap(({ body: [x, top], useCases }) =>
    stackInRows(useCases, [x + lanePadding, top + lanePadding], plan.across),
  );
  const bounds = [0, 0, measure.width, y + measure.foot] as const;
  return createOrderedArrangement(cards, bounds, { type: 'risk', unit: measure.unit, lanes });
}
