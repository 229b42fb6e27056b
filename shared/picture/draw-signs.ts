import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Level } from '#shared/workspace/types.ts';
import type { Pen } from './pen.ts';
import type { ColorName, PictureColors } from './picture-colors.ts';

const box = 16;
const line = 1.75;
const recommendationColors: Readonly<Record<Recommendation, ColorName>> = {
  ml: 'rec-ml',
  hybrid: 'rec-hybrid',
  rules: 'rec-rules',
  'data-first': 'rec-data',
  'do-not-build': 'rec-dont',
};

/** Color of a recommendation's sign and word. */
export function toRecommendationColor(recommendation: Recommendation | null, colors: PictureColors): string {
  return colors[recommendation === null ? 'ink-3' : recommendationColors[recommendation]];
}

/** Color of a tier's sign and word. */
export function toTierColor(tier: TierVerdict | null, colors: PictureColors): string {
  if (tier === null) return colors['ink-2'];
  return tier === 'prohibited' ? colors.ink : colors[`tier-${tier}`];
}

const frame = 'M2.5 2.5H13.5V13.5H2.5Z';

/** The square of a recommendation with its upper left corner at (x, y). */
export function drawRecommendation(
  pen: Pen,
  recommendation: Recommendation | null,
  x: number,
  y: number,
  size: number,
): void {
  const color = toRecommendationColor(recommendation, pen.colors);
  const at = { x, y, scale: size / box };
  const outline = { stroke: color, lineWidth: line };
  switch (recommendation) {
    case 'ml':
      pen.path(frame, { fill: color, ...outline }, at);
      break;
    case 'hybrid':
      pen.path(frame, outline, at);
      pen.path('M2.5 2.5 13.5 13.5H2.5Z', { fill: color }, at);
      break;
    case 'rules':
      pen.path(frame, outline, at);
      break;
    case 'data-first':
      pen.path(frame, { ...outline, dash: [2.2, 2.2] }, at);
      pen.circle(x + size / 2, y + size / 2, 1.6 * at.scale, { fill: color });
      break;
    case 'do-not-build':
      pen.path(`${frame}M3 3 13 13M13 3 3 13`, outline, at);
      break;
    case null:
      pen.path('M5 8H11', outline, at);
      break;
  }
}

/** The shape of a tier with its upper left corner at (x, y). */
export function drawTier(pen: Pen, tier: TierVerdict | null, x: number, y: number, size: number): void {
  const color = toTierColor(tier, pen.colors);
  const at = { x, y, scale: size / box };
  const [middle, radius] = [size / 2, 5.75 * at.scale];
  const outline = { stroke: color, lineWidth: line };
  const round = { stroke: color, lineWidth: line * at.scale };
  switch (tier) {
    case 'low':
      pen.circle(x + middle, y + middle, radius, round);
      break;
    case 'medium':
      pen.path('M8 2.5 14 13H2Z', outline, at);
      break;
    case 'high':
      pen.path('M8 1.5 14.5 8 8 14.5 1.5 8Z', { fill: color, stroke: color, lineWidth: 1 }, at);
      break;
    case 'critical':
      pen.path('M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z', { fill: color, stroke: color, lineWidth: 1 }, at);
      pen.path('M8 4.4v4.4M8 11.2v.8', { stroke: pen.colors.surface, lineWidth: line }, at);
      break;
    case 'prohibited':
      pen.circle(x + middle, y + middle, radius, round);
      pen.path('M4 4 12 12', outline, at);
      break;
    case null:
      pen.circle(x + middle, y + middle, radius, { ...round, dash: [2.4 * at.scale, 2.1 * at.scale] });
      break;
  }
}

const filled: Readonly<Record<TierVerdict | 'none', number>> = {
  none: 0,
  low: 1,
  medium: 2,
  high: 3,
  critical: 4,
  prohibited: 4,
};

/** The four segments of a tier in (x, y, width, height), filled from below. */
export function drawGauge(
  pen: Pen,
  tier: TierVerdict | null,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const gap = 2;
  const step = (height + gap) / 4;
  for (let segment = 0; segment < 4; segment += 1) {
    const fill = segment < filled[tier ?? 'none'] ? toTierColor(tier, pen.colors) : pen.colors.rule;
    pen.rectangle([x, y + height - (segment + 1) * step + gap, width, step - gap], { fill });
  }
}

/** Three rising steps from (x, y): filled is shown, a heavy outline is the way to the target. */
export function drawLevels(pen: Pen, level: Level, target: Level | null, x: number, y: number): void {
  for (const step of [1, 2, 3] as const) {
    const state = step <= level ? 'reached' : step <= (target ?? 0) ? 'aimed' : 'beyond';
    const lineWidth = state === 'aimed' ? 1.5 : 1;
    const height = 2 + step * 3;
    pen.rectangle(
      [x + (step - 1) * 5 + lineWidth / 2, y + 11 - height + lineWidth / 2, 4 - lineWidth, height - lineWidth],
      {
        ...(state === 'reached' ? { fill: pen.colors['mat-2'] } : {}),
        stroke: pen.colors[state === 'beyond' ? 'rule-strong' : 'mat-2'],
        lineWidth,
      },
    );
  }
}
