import type { ScoreMark, ScoreRuler } from './scene.ts';
import { type Classes, type Scored, scoreClasses } from './score-classes.ts';

const bandPx = 9;
const lineHeightPx = 15;
const labelPx = { two: 19, more: 26 } as const;
/** Lines of numbers above the ruler; in a crowd the chips need the room. */
const mostLines = { usual: 8, crowd: 3 } as const;
const endMarginPx = 16;
const axisPx = 34;
const markGapPx = 8;

/** Lowest score that the ruler shows: 0, 10 or 20, below every score and gate, so that the classes share the width better. */
export function toRulerStart({ scored, gates: [hybrid] }: Classes): number {
  const lowest = Math.min(hybrid, ...scoreClasses.flatMap((key) => scored[key].map(({ score }) => score)));
  return Math.max(0, Math.min(20, Math.floor((lowest - 5) / 10) * 10));
}

/** The x of `score` on a ruler from `start` to 100 that is `width` wide. */
export function toRulerX(score: number, start: number, width: number, unit: number): number {
  const margin = endMarginPx * unit;
  return margin + ((score - start) / (100 - start)) * (width - 2 * margin);
}

/** Where a ruler is to stand: how wide, how large its type, and how much company it has. */
export type RulerRoom = { readonly width: number; readonly unit: number; readonly isCrowded: boolean };

type Label = { readonly scored: Scored; readonly x: number; readonly line: number | null };

/** Numbers above the ruler, each at its score, stacked where they would touch; what finds no line has none. */
function placeLabels(all: readonly Scored[], start: number, { width, unit, isCrowded }: RulerRoom): readonly Label[] {
  const most = isCrowded ? mostLines.crowd : mostLines.usual;
  const ends: number[] = [];
  return all.map((scored): Label => {
    const x = toRulerX(scored.score, start, width, unit);
    const half = ((scored.useCase.number > 99 ? labelPx.more : labelPx.two) * unit) / 2;
    let line = 0;
    while (line < most && (ends[line] ?? Number.NEGATIVE_INFINITY) > x - half) line += 1;
    if (line === most) return { scored, x, line: null };
    ends[line] = x + half;
    return { scored, x, line };
  });
}

/** How high the numbers above the ruler and the ruler itself are, in canvas pixels. */
export type RulerHeights = { readonly labels: number; readonly total: number };

/** Answers the heights of the ruler in a room. Rooms in which the numbers stack alike are counted once. */
export function createRulerMeasure(classes: Classes): (room: RulerRoom) => RulerHeights {
  const all = scoreClasses.flatMap((key) => classes.scored[key]);
  const start = toRulerStart(classes);
  const known = new Map<string, number>();
  return (room) => {
    const { width, unit, isCrowded } = room;
    const key = `${Math.round(width / unit)} ${isCrowded}`;
    const count = () =>
      placeLabels(all, start, room).reduce((most, { line }) => Math.max(most, line === null ? 0 : line + 1), 0);
    const lines = known.get(key) ?? count();
    known.set(key, lines);
    const labels = (lines * lineHeightPx + markGapPx) * unit;
    return { labels, total: labels + (bandPx + axisPx) * unit };
  };
}

/** The ruler with its band at `y`: the pack's gates marked, every tenth named, every score marked by its number. */
export function buildRuler(classes: Classes, room: RulerRoom, y: number): ScoreRuler {
  const { width, unit } = room;
  const start = toRulerStart(classes);
  const at = (score: number) => toRulerX(score, start, width, unit);
  const edges = [0, ...classes.gates.map(at), width];
  const all = scoreClasses.flatMap((key) => classes.scored[key]);
  const tens = Array.from({ length: (100 - start) / 10 + 1 }, (_, index) => start + index * 10);
  const isGate = (value: number) => classes.gates.some((gate) => gate === value);
  const values = [...new Set([...tens, ...classes.gates])].sort((a, b) => a - b);
  return {
    bands: scoreClasses.map((key, index) => {
      const [left, right] = [edges[index] ?? 0, edges[index + 1] ?? width];
      return { key, x: left, width: right - left };
    }),
    y,
    height: bandPx * unit,
    ticks: values.map((value) => ({ value, x: at(value), isGate: isGate(value) })),
    marks: placeLabels(all, start, room).map(({ scored: { useCase }, x, line }): ScoreMark => {
      const labelY = line === null ? null : y - (markGapPx + line * lineHeightPx) * unit;
      return { id: useCase.id, number: useCase.number, x, labelY };
    }),
  };
}
