import { breakLines, type Line, type Rich } from './break-lines.ts';
import { toContrast } from './color.ts';
import type { Measure } from './measure.ts';
import {
  type Paint,
  type PlacedImage,
  type PlacedItem,
  type PlacedShape,
  type PlacedTag,
  pageHeight,
  pageWidth,
} from './placed-page.ts';
import { createTagging, type TagRequest } from './tagging.ts';
import type { DeckTheme } from './theme.ts';
import { type StyleName, typeStyles } from './type-styles.ts';

export type TextOptions = {
  /** Lines are broken at this width; without it there is one line per paragraph. */
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly color?: string;
  /** What does not fit into so many lines is left out and marked with an ellipsis. */
  readonly maxLines?: number;
  readonly toPage?: string;
  readonly href?: string;
};

export type TextBox = {
  readonly lineCount: number;
  /** Width of the widest line. */
  readonly width: number;
  /** Baseline that the next line would have. */
  readonly next: number;
  /** False when an ellipsis stands for the rest. */
  readonly isWhole: boolean;
};

/** One page while it is being drawn: everything lands in `items` in the order of the calls. */
export type Sheet = {
  readonly theme: DeckTheme;
  readonly measure: Measure;
  readonly items: PlacedItem[];
  readonly tags: PlacedTag[];
  /** All that `draw` draws belongs to the tag. Text outside any tag is a paragraph, a shape outside any is decoration. */
  readonly tag: <Drawn>(request: TagRequest, draw: () => Drawn) => Drawn;
  /** What `draw` draws is not read: it is decoration or stands on every page. */
  readonly untagged: (draw: () => void) => void;
  /** Everything of another sheet, after what this one holds. */
  readonly append: (other: Pick<Sheet, 'items' | 'tags'>, from?: number) => void;
  readonly text: (x: number, baseline: number, content: Rich, style: StyleName, options?: TextOptions) => TextBox;
  /** The lines themselves, broken before, from `baseline` down. */
  readonly lines: (
    x: number,
    baseline: number,
    lines: readonly Line[],
    style: StyleName,
    options?: TextOptions,
  ) => number;
  readonly width: (content: string, style: StyleName) => number;
  readonly rectangle: (x: number, y: number, width: number, height: number, paint: Paint) => void;
  readonly line: (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    stroke?: string,
    lineWidth?: number,
    dash?: number,
  ) => void;
  readonly circle: (x: number, y: number, radius: number, paint: Paint) => void;
  readonly polygon: (points: readonly (readonly [number, number])[], paint: Paint) => void;
  readonly image: (x: number, y: number, width: number, height: number, data: string) => void;
  /** Ink or paper, whichever reads better on `fill`. */
  readonly on: (fill: string) => string;
};

const ellipsis = '…';

/** The first `maxLines` lines; where more were needed, the last of them ends in an ellipsis. */
export function shortenLines(
  lines: readonly Line[],
  maxLines: number,
  style: StyleName,
  width: number,
  measure: Measure,
): readonly Line[] {
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.at(-1);
  const { size } = typeStyles[style];
  const run = last?.runs.at(-1);
  if (last === undefined || run === undefined) return kept;
  const before = last.runs.slice(0, -1);
  const room = width - before.reduce((sum, one) => sum + one.width, 0);
  const letters = [...run.text];
  while (letters.length > 0 && measure.width(`${letters.join('').trimEnd()}${ellipsis}`, run.face, size) > room)
    letters.pop();
  const text = `${letters.join('').trimEnd()}${ellipsis}`;
  const shortened = { text, face: run.face, width: measure.width(text, run.face, size) };
  const runs = [...before, shortened];
  return [...kept.slice(0, -1), { runs, width: runs.reduce((sum, one) => sum + one.width, 0) }];
}

function alignX(x: number, width: number, align: TextOptions['align']): number {
  if (align === 'right') return x - width;
  return align === 'center' ? x - width / 2 : x;
}

function placeLines(
  items: PlacedItem[],
  at: { readonly x: number; readonly baseline: number },
  lines: readonly Line[],
  style: StyleName,
  options: TextOptions & { readonly color: string },
  tag: number | null,
): number {
  const { size, leading } = typeStyles[style];
  lines.forEach((line, index) => {
    let x = alignX(at.x, line.width, options.align);
    for (const run of line.runs) {
      items.push({
        type: 'text',
        x,
        baseline: at.baseline + index * leading,
        width: run.width,
        text: run.text,
        face: run.face,
        size,
        color: options.color,
        ...(options.align === undefined || options.align === 'left' ? {} : { align: options.align }),
        ...(options.width === undefined || lines.length === 1 ? {} : { room: options.width }),
        ...(tag === null ? {} : { tag }),
        ...(options.toPage === undefined ? {} : { toPage: options.toPage }),
        ...(options.href === undefined ? {} : { href: options.href }),
      });
      x += run.width;
    }
  });
  return at.baseline + lines.length * leading;
}

/** An empty page on the paper of `theme`. */
export function createSheet(theme: DeckTheme, measure: Measure): Sheet {
  const items: PlacedItem[] = [];
  if (theme.isDark)
    items.push({ type: 'rectangle', x: 0, y: 0, width: pageWidth, height: pageHeight, fill: theme.paper });
  const tagging = createTagging(items);
  const placeTagged = (
    at: { readonly x: number; readonly baseline: number },
    lines: readonly Line[],
    style: StyleName,
    options: TextOptions,
  ) =>
    placeLines(items, at, lines, style, { color: theme.ink, ...options }, lines.length === 0 ? null : tagging.ofText());
  const draw = (shape: PlacedShape | PlacedImage) => {
    const tag = tagging.ofShape();
    items.push(tag === null ? shape : { ...shape, tag });
  };
  return {
    theme,
    measure,
    items,
    tags: tagging.tags,
    tag: tagging.tag,
    untagged: tagging.untagged,
    append: tagging.append,
    text: (x, baseline, content, style, options = {}) => {
      const width = options.width ?? pageWidth * 4;
      const all = breakLines(content, typeStyles[style], width, measure);
      const kept = shortenLines(all, options.maxLines ?? all.length, style, width, measure);
      const next = placeTagged({ x, baseline }, kept, style, options);
      return {
        lineCount: kept.length,
        width: Math.max(0, ...kept.map((line) => line.width)),
        next,
        isWhole: kept.length === all.length,
      };
    },
    lines: (x, baseline, lines, style, options = {}) => placeTagged({ x, baseline }, lines, style, options),
    width: (content, style) => measure.width(content, typeStyles[style].face, typeStyles[style].size),
    rectangle: (x, y, width, height, paint) => draw({ type: 'rectangle', x, y, width, height, ...paint }),
    line: (x1, y1, x2, y2, stroke = theme.rule, lineWidth = 0.75, dash) =>
      draw({ type: 'line', x1, y1, x2, y2, stroke, lineWidth, ...(dash === undefined ? {} : { dash }) }),
    circle: (x, y, radius, paint) => draw({ type: 'ellipse', x, y, radius, ...paint }),
    polygon: (points, paint) => draw({ type: 'polygon', points, ...paint }),
    image: (x, y, width, height, data) => draw({ type: 'image', x, y, width, height, data }),
    on: (fill) => (toContrast(theme.ink, fill) > toContrast(theme.paper, fill) ? theme.ink : theme.paper),
  };
}
