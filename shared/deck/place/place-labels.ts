export type Mark = { readonly x: number; readonly y: number; readonly radius: number; readonly width: number };
export type LabelBox = {
  readonly x: number;
  readonly y: number /** True where a line should lead to it. */;
  readonly isFar: boolean;
};
type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Heights of horizontal lines that no label may lie on. */
  readonly lines: readonly number[];
};
type Box = { readonly x: number; readonly y: number; readonly width: number };

const height = 12;
/** The first eight lie at the mark itself, the rest need a line. */
const nearPlaces = 8;

function toPlaces({ x, y, radius, width }: Mark): readonly (readonly [number, number])[] {
  const d = radius + 3;
  const near = [
    [x + d, y - 6],
    [x - d - width, y - 6],
    [x - width / 2, y - d - 11],
    [x - width / 2, y + d],
    [x + d * 0.7, y - d * 0.7 - 11],
    [x + d * 0.7, y + d * 0.7],
    [x - d * 0.7 - width, y - d * 0.7 - 11],
    [x - d * 0.7 - width, y + d * 0.7],
  ] as const;
  const far = [14, 28, 42, 56].flatMap(
    (step) =>
      [
        [x + d + 12, y - 6 - step],
        [x + d + 12, y - 6 + step],
        [x - d - 12 - width, y - 6 - step],
        [x - d - 12 - width, y - 6 + step],
      ] as const,
  );
  return [...near, ...far];
}

function overlaps(one: Box, two: Box): boolean {
  return one.x < two.x + two.width && one.x + one.width > two.x && one.y < two.y + height && one.y + height > two.y;
}

function covers(box: Box, mark: Mark): boolean {
  const x = Math.max(box.x, Math.min(mark.x, box.x + box.width));
  const y = Math.max(box.y, Math.min(mark.y, box.y + height));
  return Math.hypot(x - mark.x, y - mark.y) < mark.radius + 1;
}

/**
 * A place for the label of each mark, in the order of the marks: the cheapest of eight places at the mark and sixteen
 * further off, where covering a mark is dearer than being far. Inside the frame, never on its lines
 * and never on another label; null where
 * no such place is left.
 */
export function placeLabels(marks: readonly Mark[], frame: Frame): readonly (LabelBox | null)[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    let best: (LabelBox & { readonly cost: number }) | null = null;
    for (const [index, [x, y]] of toPlaces(mark).entries()) {
      const box = { x, y, width: mark.width };
      if (x < frame.left || x + mark.width > frame.right || y < frame.top || y + height > frame.bottom) continue;
      if (frame.lines.some((line) => line > y - 1 && line < y + height)) continue;
      if (taken.some((other) => overlaps(box, other))) continue;
      const cost = marks.filter((other) => other !== mark && covers(box, other)).length * 30 + index;
      if (best === null || cost < best.cost) best = { x, y, isFar: index >= nearPlaces, cost };
    }
    if (best !== null) taken.push({ x: best.x, y: best.y, width: mark.width });
    return best;
  });
}
