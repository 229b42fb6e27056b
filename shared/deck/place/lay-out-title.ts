import { breakLines, type Line } from '../break-lines.ts';
import { columnsWidth } from '../grid.ts';
import type { Measure } from '../measure.ts';
import { shortenLines } from '../sheet.ts';
import type { SlideFrame } from '../slide-frame.ts';
import { typeStyles } from '../type-styles.ts';

export type TitleLayout = {
  /** One to three. */
  readonly lines: readonly Line[];
  /** The title as it is said, before any shortening. */
  readonly text: string;
  readonly isWhole: boolean;
  /** Where the body may begin. */
  readonly top: number;
};

const width = columnsWidth(11);

/** The narrowest width that keeps the number of lines, so that they end up about equally long. */
function balance(title: string, lines: readonly Line[], measure: Measure): readonly Line[] {
  if (lines.length < 2) return lines;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (breakLines(title, typeStyles.title, middle, measure).length <= lines.length) wide = middle;
    else narrow = middle;
  }
  return breakLines(title, typeStyles.title, wide + 1, measure);
}

function toTop(lineCount: number, hasSubtitle: boolean): number {
  if (lineCount <= 1) return hasSubtitle ? 108 : 96;
  return (hasSubtitle ? 134 : 118) + 28 * (lineCount - 2);
}

/** The first of the slide's titles that takes at most two lines, else three, else the last one shortened to three. */
export function layOutTitle(frame: SlideFrame, measure: Measure): TitleLayout {
  const choices = frame.titles.map((text) => ({ text, lines: breakLines(text, typeStyles.title, width, measure) }));
  const fitting = choices.find(({ lines }) => lines.length <= 2) ?? choices.find(({ lines }) => lines.length === 3);
  const hasSubtitle = frame.subtitle !== '';
  if (fitting !== undefined) {
    const lines = balance(fitting.text, fitting.lines, measure);
    return { lines, text: fitting.text, isWhole: true, top: toTop(lines.length, hasSubtitle) };
  }
  const last = choices.at(-1);
  const lines = shortenLines(last?.lines ?? [], 3, 'title', width, measure);
  return { lines, text: last?.text ?? '', isWhole: false, top: toTop(3, hasSubtitle) };
}
