import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Sheet } from '../sheet.ts';
import { drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { MatrixPoint } from '../slide.ts';
import { type PackedLabel, packLabels } from './pack-labels.ts';
import type { Placing } from './placing.ts';
import { type Plot, toPlotX } from './plot.ts';

const rowHeight = 13;
const laneSpace = 10;
const zoneNames = 18;
const signWidth = 11;
const labelGap = 5;
const longestLabel = 160;
const tierOrder = ['prohibited', 'critical', 'high', 'medium', 'low', null] as const;

type Wording = (point: MatrixPoint) => string;
type Lane = {
  readonly tier: TierVerdict | null;
  readonly count: number;
  readonly rows: number;
  readonly placed: readonly PackedLabel<MatrixPoint>[];
  readonly left: number;
};

/** Labels end inside the plot: near its right edge they begin further left, before their sign. */
function toLane(
  tier: TierVerdict | null,
  points: readonly MatrixPoint[],
  plot: Plot,
  sheet: Sheet,
  say: Wording,
  mostRows: number,
): Lane {
  const own = points.filter((point) => point.tier === tier);
  const wanted = own.map((point) => {
    const width = signWidth + Math.min(longestLabel, sheet.width(say(point), 'note')) + labelGap;
    const x = toPlotX(plot, point.suitability);
    return { item: point, x: x + width > plot.right + 16 ? x - width + signWidth : x - 4, width };
  });
  const { placed, rowCount, left } = packLabels(wanted, mostRows);
  return { tier, count: own.length, rows: Math.max(1, rowCount), placed, left: left.length };
}

function layOutLanes(
  sheet: Sheet,
  points: readonly MatrixPoint[],
  plot: Plot,
  say: Wording,
  room: number,
): readonly Lane[] | null {
  const tiers = tierOrder.filter(
    (tier) => (tier !== null && tier !== 'prohibited') || points.some((point) => point.tier === tier),
  );
  const lanes = tiers.map((tier) => toLane(tier, points, plot, sheet, say, 99));
  const height = lanes.reduce((sum, lane) => sum + lane.rows * rowHeight + laneSpace, 0);
  return height <= room ? lanes : null;
}

/** Numbers alone, and in each lane no more rows than its share of the room holds. */
function layOutCrowded(sheet: Sheet, points: readonly MatrixPoint[], plot: Plot, room: number): readonly Lane[] {
  const tiers = tierOrder.filter(
    (tier) => (tier !== null && tier !== 'prohibited') || points.some((point) => point.tier === tier),
  );
  const all = tiers.map((tier) => toLane(tier, points, plot, sheet, ({ number }) => String(number), 99));
  const rows = Math.floor((room - tiers.length * laneSpace) / rowHeight);
  const wanted = all.reduce((sum, lane) => sum + lane.rows, 0);
  return all.map((lane) => {
    const most = Math.max(1, Math.floor((lane.rows / wanted) * rows));
    return toLane(lane.tier, points, plot, sheet, ({ number }) => String(number), most);
  });
}

function drawLabel(sheet: Sheet, label: PackedLabel<MatrixPoint>, say: Wording, plot: Plot, baseline: number): void {
  const { item, x } = label;
  const at = toPlotX(plot, item.suitability);
  const isLeft = x < at - 6;
  if (item.recommendation !== null) drawRecommendationSign(sheet, at, baseline - 3, item.recommendation, 7);
  else sheet.circle(at, baseline - 3, 2, { stroke: sheet.theme.ink3 });
  sheet.text(isLeft ? at - 7 : at + 7, baseline, say(item), 'note', {
    align: isLeft ? 'right' : 'left',
    toPage: item.slideId,
    width: longestLabel + 0.1,
    maxLines: 1,
  });
}

function drawLane(
  sheet: Sheet,
  lane: Lane,
  plot: Plot,
  top: number,
  height: number,
  say: Wording,
  placing: Placing,
): void {
  const { theme } = sheet;
  const { common, deck } = placing.messages;
  const middle = top + height / 2;
  if (lane.tier !== null) drawTierSign(sheet, 53, middle, lane.tier, 4.5);
  const name = lane.tier === null ? deck.matrix.noTier : common.tiers[lane.tier];
  sheet.text(lane.tier === null ? 48 : 64, middle + 4, name, 'labelStrong', {
    color: lane.tier === null ? theme.ink3 : theme.ink,
  });
  const first = middle - (lane.rows * rowHeight) / 2 + 9.5;
  for (const label of lane.placed) drawLabel(sheet, label, say, plot, first + label.row * rowHeight);
  if (lane.left > 0)
    sheet.text(plot.right, top + height - 3, deck.matrix.more(lane.left), 'noteStrong', {
      align: 'right',
      color: theme.ink2,
    });
}

/** Suitability across, one lane per tier, the gravest on top; every use case a square at its score with its name or number. */
export function drawTierLanes(sheet: Sheet, points: readonly MatrixPoint[], plot: Plot, placing: Placing): void {
  const room = plot.bottom - plot.top - zoneNames;
  const named: Wording = ({ number, name }) => `${number} ${name}`;
  const numbered: Wording = ({ number }) => String(number);
  const withNames = layOutLanes(sheet, points, plot, named, room);
  const lanes = withNames ?? layOutCrowded(sheet, points, plot, room);
  const say = withNames === null ? numbered : named;
  const used = lanes.reduce((sum, lane) => sum + lane.rows * rowHeight + laneSpace, 0);
  const spare = Math.max(0, room - used) / lanes.length;
  let y = plot.top + zoneNames;
  lanes.forEach((lane, index) => {
    const height = lane.rows * rowHeight + laneSpace + spare;
    if (index > 0) sheet.line(48, y, plot.right, y, sheet.theme.rule, 0.5);
    drawLane(sheet, lane, plot, y, height, say, placing);
    y += height;
  });
}
