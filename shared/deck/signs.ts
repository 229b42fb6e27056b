import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Level } from '#shared/workspace/types.ts';
import type { Sheet } from './sheet.ts';

function octagon(x: number, y: number, radius: number): readonly (readonly [number, number])[] {
  return [22.5, 67.5, 112.5, 157.5, 202.5, 247.5, 292.5, 337.5].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** The shape of a tier around its center: circle, triangle, filled diamond, filled octagon, struck circle. */
export function drawTierSign(sheet: Sheet, x: number, y: number, tier: TierVerdict, radius = 4): void {
  const { theme } = sheet;
  const color = theme.tiers[tier];
  const hollow = { stroke: color, lineWidth: 1.25, fill: theme.paper };
  switch (tier) {
    case 'low':
      sheet.circle(x, y, radius - 0.5, hollow);
      return;
    case 'medium':
      sheet.polygon(
        [
          [x, y - radius + 0.2],
          [x + radius, y + radius * 0.78],
          [x - radius, y + radius * 0.78],
        ],
        hollow,
      );
      return;
    case 'high': {
      const reach = radius + 0.6;
      sheet.polygon(
        [
          [x, y - reach],
          [x + reach, y],
          [x, y + reach],
          [x - reach, y],
        ],
        { fill: color },
      );
      return;
    }
    case 'critical':
      sheet.polygon(octagon(x, y, radius + 0.6), { fill: color });
      sheet.line(x, y - radius * 0.55, x, y + radius * 0.15, theme.paper, 1.1);
      sheet.circle(x, y + radius * 0.5, 0.6, { fill: theme.paper });
      return;
    case 'prohibited':
      sheet.circle(x, y, radius - 0.5, hollow);
      sheet.line(x - radius * 0.6, y - radius * 0.6, x + radius * 0.6, y + radius * 0.6, color, 1.25);
      return;
  }
}

/** The square of a recommendation around its center: full, half, empty, dotted, crossed. */
export function drawRecommendationSign(
  sheet: Sheet,
  x: number,
  y: number,
  recommendation: Recommendation,
  size = 7,
): void {
  const color = sheet.theme.recommendations[recommendation];
  const half = size / 2;
  const outline = (lineWidth: number, dash?: number) =>
    sheet.rectangle(x - half + 0.5, y - half + 0.5, size - 1, size - 1, {
      stroke: color,
      lineWidth,
      ...(dash === undefined ? {} : { dash }),
    });
  switch (recommendation) {
    case 'ml':
      sheet.rectangle(x - half, y - half, size, size, { fill: color });
      return;
    case 'hybrid':
      outline(1);
      sheet.polygon(
        [
          [x - half, y - half],
          [x + half, y + half],
          [x - half, y + half],
        ],
        { fill: color },
      );
      return;
    case 'rules':
      outline(1.25);
      return;
    case 'data-first':
      outline(1, 1.5);
      sheet.circle(x, y, 1, { fill: color });
      return;
    case 'do-not-build':
      outline(1);
      sheet.line(x - half + 1, y - half + 1, x + half - 1, y + half - 1, color, 1);
      sheet.line(x - half + 1, y + half - 1, x + half - 1, y - half + 1, color, 1);
      return;
  }
}

/** Three steps for levels 1 to 3 from the top left: filled reached, outlined targeted, a line beyond, struck claimed. */
export function drawLevelSteps(
  sheet: Sheet,
  x: number,
  y: number,
  levels: { readonly now: Level; readonly target: Level | null; readonly claimed?: Level },
  size: { readonly width: number; readonly height: number; readonly gap: number } = { width: 12, height: 7, gap: 2 },
): void {
  const { theme } = sheet;
  for (const step of [1, 2, 3] as const) {
    const at = x + (step - 1) * (size.width + size.gap);
    if (step <= levels.now) {
      sheet.rectangle(at, y, size.width, size.height, { fill: theme.maturity[step] });
    } else if (levels.target !== null && step <= levels.target) {
      sheet.rectangle(at + 0.5, y + 0.5, size.width - 1, size.height - 1, { stroke: theme.accent, lineWidth: 1.25 });
    } else {
      sheet.rectangle(at + 0.25, y + size.height - 0.5, size.width - 0.5, 0.5, { fill: theme.ruleStrong });
    }
    if (step > levels.now && step <= (levels.claimed ?? 0)) {
      sheet.line(at + 2, y + size.height - 2, at + size.width - 2, y + 2, theme.ink3, 0.75);
    }
  }
}
