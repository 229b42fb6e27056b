import type { TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import type { Tokens } from './read-tokens.ts';

const recommendationTokens: Readonly<Record<Recommendation, string>> = {
  ml: 'rec-ml',
  hybrid: 'rec-hybrid',
  rules: 'rec-rules',
  'data-first': 'rec-data',
  'do-not-build': 'rec-dont',
};

/** Color of a recommendation's sign. */
export function colorOfRecommendation(recommendation: Recommendation | null, tokens: Tokens): string {
  return tokens(recommendation === null ? 'ink-3' : recommendationTokens[recommendation]);
}

/** Color of a tier's sign. */
export function colorOfTier(tier: TierVerdict | null, tokens: Tokens): string {
  return tokens(tier === null ? 'ink-3' : tier === 'prohibited' ? 'ink' : `tier-${tier}`);
}

/** Draws the square of a recommendation, `size` pixels wide. */
export function drawRecommendation(
  context: CanvasRenderingContext2D,
  recommendation: Recommendation | null,
  [x, y]: readonly [number, number],
  size: number,
  tokens: Tokens,
): void {
  const color = colorOfRecommendation(recommendation, tokens);
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 1.5;
  const inner = size - 1.5;
  const [left, top] = [x + 0.75, y + 0.75];
  if (recommendation === null) {
    context.fillRect(x + size / 4, y + size / 2 - 0.75, size / 2, 1.5);
    return;
  }
  if (recommendation === 'ml') context.fillRect(x, y, size, size);
  if (recommendation === 'data-first') context.setLineDash([size / 6, size / 6]);
  if (recommendation !== 'ml') context.strokeRect(left, top, inner, inner);
  context.setLineDash([]);
  if (recommendation === 'data-first') context.fillRect(x + size / 2 - 1.25, y + size / 2 - 1.25, 2.5, 2.5);
  context.beginPath();
  if (recommendation === 'hybrid') {
    context.moveTo(left, top);
    context.lineTo(left + inner, top + inner);
    context.lineTo(left, top + inner);
    context.fill();
  } else if (recommendation === 'do-not-build') {
    context.moveTo(left, top);
    context.lineTo(left + inner, top + inner);
    context.moveTo(left + inner, top);
    context.lineTo(left, top + inner);
    context.stroke();
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

/** Draws the four segments of a tier, filled from below. */
export function drawGauge(
  context: CanvasRenderingContext2D,
  tier: TierVerdict | null,
  [x, y, width, height]: readonly [number, number, number, number],
  tokens: Tokens,
): void {
  const step = (height + 1) / 4;
  const count = filled[tier ?? 'none'];
  context.fillStyle = tokens('rule');
  for (let segment = count; segment < 4; segment += 1) {
    context.fillRect(x, y + height - (segment + 1) * step + 1, width, step - 1);
  }
  context.fillStyle = colorOfTier(tier, tokens);
  for (let segment = 0; segment < count; segment += 1) {
    context.fillRect(x, y + height - (segment + 1) * step + 1, width, step - 1);
  }
}
