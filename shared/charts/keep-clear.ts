import type { Chart, ChartMark, ChartTextRole } from './chart.ts';

type TextMark = Extract<ChartMark, { readonly type: 'text' }>;
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** What goes first where two texts want the same place. */
const order: readonly ChartTextRole[] = ['figure', 'label', 'detail', 'tick'];

/** Where a text lies: as high as its capitals, a little below its line. */
export function toTextBox(
  { x, baseline, anchor, text }: TextMark,
  letters: number,
  textRoom: (text: string) => number,
): Box {
  const room = textRoom(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
  return { left, right: left + room, top: baseline - letters * 0.75, bottom: baseline + letters * 0.2 };
}

function touch(one: Box, two: Box): boolean {
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}

/**
 * The chart without the texts that would stand outside its width or on another text: figures stay before names, names
 * before ticks. A painter with exact widths never prints one text on another.
 */
export function keepClear(chart: Chart, letters: number, textRoom: (text: string) => number): Chart {
  const texts = chart.marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
  const kept: { readonly mark: TextMark; readonly box: Box }[] = [];
  for (const role of order) {
    for (const mark of texts) {
      if (mark.role !== role) continue;
      const box = toTextBox(mark, letters, textRoom);
      const isInside = box.left >= -0.5 && box.right <= chart.width + 0.5;
      if (isInside && !kept.some((other) => touch(box, other.box))) kept.push({ mark, box });
    }
  }
  const clear = new Set<ChartMark>(kept.map(({ mark }) => mark));
  return { ...chart, marks: chart.marks.filter((mark) => mark.type !== 'text' || clear.has(mark)) };
}
