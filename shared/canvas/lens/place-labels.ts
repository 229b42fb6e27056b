import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';

export type LabelSide = 'below' | 'above' | 'right' | 'left';

/** A round mark that wants a label of this size. */
export type Marked = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
};

const gap = 2;

function toBoxAt({ x, y, radius, label: { width, height } }: Marked, side: LabelSide): Rectangle {
  switch (side) {
    case 'below':
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
 * in `area`; null where there is no such side. Marks that come first choose first.
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
  return marks.map((mark) => {
    for (const side of ['below', 'above', 'right', 'left'] as const) {
      const box = toBoxAt(mark, side);
      if (!isWithin(box, area) || blocked.some((other) => doOverlap(other, box))) continue;
      blocked.push(box);
      return side;
    }
    return null;
  });
}
