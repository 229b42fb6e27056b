import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';

/** The 0 to 100 ruler of suitability as plain shapes, in the units of `width`; y grows downwards. */
export type SuitabilityRuler = {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly {
    readonly recommendation: Extract<Recommendation, 'rules' | 'hybrid' | 'ml'>;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly ticks: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly value: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** The score: a triangle that points at the bands, and where its figure stands. */
  readonly mark: {
    readonly x: number;
    readonly points: readonly (readonly [number, number])[];
    readonly figure: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  } | null;
  /** From the lowest to the highest score that is still possible. */
  readonly interval: { readonly x1: number; readonly x2: number; readonly y: number } | null;
};

const margin = 8;
const bandY = 16;
const bandHeight = 8;
const gap = 1;

/** Scores at which the recommendation changes: below the first rules, from the second ML (method 1.3). */
type Gates = readonly [hybrid: number, ml: number];

/** The x of suitability `score` (0 to 100) on a ruler that is `width` wide. */
export function toSuitabilityX(score: number, width: number): number {
  return margin + (score / 100) * (width - 2 * margin);
}

function buildBands(gates: Gates, width: number): SuitabilityRuler['bands'] {
  const edges = [0, ...gates, 100];
  return (['rules', 'hybrid', 'ml'] as const).map((recommendation, index) => {
    const x1 = toSuitabilityX(edges[index] ?? 0, width) + (index === 0 ? 0 : gap);
    const x2 = toSuitabilityX(edges[index + 1] ?? 100, width);
    return { recommendation, x: x1, y: bandY, width: Math.max(0, x2 - x1), height: bandHeight };
  });
}

function buildMark(score: number, width: number): SuitabilityRuler['mark'] {
  const x = toSuitabilityX(score, width);
  const toTheLeft = score > 85;
  return {
    x,
    points: [
      [x - 6, 3],
      [x + 6, 3],
      [x, 13],
    ],
    figure: { x: toTheLeft ? x - 10 : x + 10, y: 12, anchor: toTheLeft ? 'end' : 'start' },
  };
}

/** The ruler with the pack's gates, the score (0 to 100) and, while criteria are missing, the interval it can still reach. */
export function buildSuitabilityRuler(
  suitability: {
    readonly score: number | null;
    readonly interval: readonly [number, number] | null;
    readonly gates: Gates;
  },
  width: number,
): SuitabilityRuler {
  const { score, interval, gates } = suitability;
  const tickY = bandY + bandHeight + 2;
  return {
    width,
    height: 46,
    bands: buildBands(gates, width),
    ticks: Array.from({ length: 21 }, (_, index) => ({
      x: toSuitabilityX(index * 5, width),
      y1: tickY,
      y2: tickY + (index % 2 === 0 ? 6 : 3),
    })),
    labels: [...new Set([0, ...gates, 100])].map((value) => ({
      value,
      x: toSuitabilityX(value, width),
      y: 44,
      anchor: value === 0 ? 'start' : value === 100 ? 'end' : 'middle',
    })),
    mark: score === null ? null : buildMark(score, width),
    interval:
      interval === null
        ? null
        : {
            x1: toSuitabilityX(interval[0], width),
            x2: toSuitabilityX(interval[1], width),
            y: bandY + bandHeight / 2,
          },
  };
}
