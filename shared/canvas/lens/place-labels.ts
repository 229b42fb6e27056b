import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';

/** Where a label stands; `number`: below, and without its words. */
export type LabelSide = 'below' | 'above' | 'right' | 'left' | 'number';

/** A round mark that wants a label of this size. */
export type Marked = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: Extent;
  /** What is left of the label where there is no room for its words. */
  readonly short: Extent;
};

type Extent = { readonly width: number; readonly height: number };

const gap = 2;

function toBoxAt({ x, y, radius, label, short }: Marked, side: LabelSide): Rectangle {
  const { width, height } = side === 'number' ? short : label;
  switch (side) {
    case 'below':
    case 'number':
      return [x - width / 2, y + radius + gap, width, height];
    case 'above':
      return [x - width / 2, y - radius - gap - height, width, height];
    case 'right':
      return [x + radius + gap * 2, y - height / 2, width, height];
    case 'left':
      return [x - radius - gap * 2 - width, y - height / 2, width, height];
  }
}

function isWithin([x, y, width, height]: Rectangle, area: Rectangle): boolean {
  return x >= area[0] && y >= area[1] && x + width <= area[0] + area[2] && y + height <= area[1] + area[3];
}

/**
 * On which side of its mark each label stands so that it covers no mark, no other label and none of `taken`, and lies
 * in `area`; null where there is no such side. Marks that come first choose first; what finds no
 * room for its words may still find it for its number.
 */
export function placeLabels(
  marks: readonly Marked[],
  area: Rectangle,
  taken: readonly Rectangle[],
): readonly (LabelSide | null)[] {
  const blocked = [
    ...taken,
    ...marks.map(({ x, y, radius }): Rectangle => [x - radius, y - radius, 2 * radius, 2 * radius]),
  ];
  const place = (mark: Marked, sides: readonly LabelSide[]) => {
    for (const side of sides) {
      const box = toBoxAt(mark, side);
      if (!isWithin(box, area) || blocked.some((other) => doOverlap(other, box))) continue;
      blocked.push(box);
      return side;
    }
    return null;
  };
  const whole = marks.map((mark) => place(mark, ['below', 'above', 'right', 'left']));
  return whole.map((side, index) => {
    const mark = marks[index];
    return side ?? (mark === undefined ? null : place(mark, ['number']));
  });
}
