import { breakLines, type Rich } from '../break-lines.ts';
import type { Measure } from '../measure.ts';
import { type StyleName, typeStyles } from '../type-styles.ts';
import type { Atom } from './flow-columns.ts';

/** Distance of the first baseline below the top of a line. */
export function baselineOf(style: StyleName): number {
  const { size, leading } = typeStyles[style];
  return Math.round(leading / 2 + size * 0.36);
}

/** The lines of a paragraph as atoms, then `after` points of room. */
export function toParagraph(
  content: Rich,
  style: StyleName,
  color: string,
  width: number,
  measure: Measure,
  after = 0,
): readonly Atom[] {
  const lines = breakLines(content, typeStyles[style], width, measure);
  const { leading } = typeStyles[style];
  const key = {};
  return lines.map((line, index) => ({
    height: leading + (index === lines.length - 1 ? after : 0),
    draw: (sheet, x, top) => {
      sheet.tag({ type: 'P', key }, () => sheet.lines(x, top + baselineOf(style), [line], style, { color }));
    },
  }));
}
