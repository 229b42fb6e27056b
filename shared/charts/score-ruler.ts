import type { ScoreValue } from '#shared/workspace/types.ts';

/** The 1 to 5 ruler of one criterion as plain shapes, in the units of `width`; y grows downwards. */
export type ScoreRuler = {
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly ticks: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly label: string | null;
  }[];
  readonly labelY: number;
  /** One dot per vote, stacked over its value from the axis upwards, at most `dotsPerRow` side by side. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly median: Mark | null;
  readonly settled: Mark | null;
};

type Mark = { readonly x: number; readonly y1: number; readonly y2: number };

const margin = 18;
const dotsPerRow = 5;
const dotStep = 6;
const dotRadius = 2.4;
const axisRoom = 16;

/** The x of score `value` (1 to 5, halves allowed) on a ruler that is `width` wide. */
export function toScoreX(value: number, width: number): number {
  return margin + ((value - 1) / 4) * (width - 2 * margin);
}

/** The score whose place on a ruler of `width` is nearest to `x`, in steps of `step`, within 1 to 5. */
export function toScoreAt(x: number, width: number, step: 1 | 0.5): number {
  const score = 1 + ((x - margin) / (width - 2 * margin)) * 4;
  return Math.min(5, Math.max(1, Math.round(score / step) * step));
}

function stackDots(votes: readonly ScoreValue[], width: number, axisY: number) {
  return ([1, 2, 3, 4, 5] as const).flatMap((value) => {
    const count = votes.filter((vote) => vote === value).length;
    return Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / dotsPerRow);
      const inRow = Math.min(dotsPerRow, count - row * dotsPerRow);
      return {
        x: toScoreX(value, width) + ((index % dotsPerRow) - (inRow - 1) / 2) * dotStep,
        y: axisY - 7.4 - row * dotStep,
        radius: dotRadius,
      };
    });
  });
}

/**
 * The ruler of one criterion. It is as tall as its highest stack of dots needs, never lower than two rows.
 * `median` and `settled` are scores from 1 to 5 in halves, or null.
 */
export function buildScoreRuler(
  scores: { readonly votes: readonly ScoreValue[]; readonly median: number | null; readonly settled: number | null },
  width: number,
): ScoreRuler {
  const most = Math.max(0, ...[1, 2, 3, 4, 5].map((value) => scores.votes.filter((vote) => vote === value).length));
  const rows = Math.max(2, Math.ceil(most / dotsPerRow));
  const y = 6 + rows * dotStep + 1;
  const mark = (value: number | null, above: number, below: number): Mark | null =>
    value === null ? null : { x: toScoreX(value, width), y1: y - above, y2: y + below };
  return {
    width,
    height: y + axisRoom,
    axis: { x1: toScoreX(1, width), x2: toScoreX(5, width), y },
    ticks: Array.from({ length: 9 }, (_, index) => {
      const whole = index % 2 === 0;
      const reach = whole ? 4 : 2;
      return {
        x: toScoreX(1 + index / 2, width),
        y1: y - reach,
        y2: y + reach,
        label: whole ? String(1 + index / 2) : null,
      };
    }),
    labelY: y + 13,
    dots: stackDots(scores.votes, width, y),
    median: mark(scores.median, 4.5, 4.5),
    settled: mark(scores.settled, 5, 5),
  };
}
