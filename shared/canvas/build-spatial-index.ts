import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';

export type SpatialIndex = {
  /** Places in the list of all rectangles that share more than an edge with `area`, ascending. */
  readonly find: (area: Rectangle) => readonly number[];
};

/** About two cards wide: what is in view lies in a few dozen cells, and a card in one or two. */
const cell = 512;
/** What lies in more cells than that is looked at every time instead. */
const mostCells = 64;

type Cells = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

function toCells([x, y, width, height]: Rectangle): Cells {
  return {
    left: Math.floor(x / cell),
    top: Math.floor(y / cell),
    right: Math.floor((x + width) / cell),
    bottom: Math.floor((y + height) / cell),
  };
}

function countCells({ left, top, right, bottom }: Cells): number {
  return (right - left + 1) * (bottom - top + 1);
}

/** Finds what lies in an area without looking at all `rectangles`: the same ones that `doOverlap` finds one by one. */
export function buildSpatialIndex(rectangles: readonly Rectangle[]): SpatialIndex {
  const columns = new Map<number, Map<number, number[]>>();
  const everywhere: number[] = [];
  for (const [place, rectangle] of rectangles.entries()) {
    const cells = toCells(rectangle);
    if (countCells(cells) > mostCells) {
      everywhere.push(place);
      continue;
    }
    for (let column = cells.left; column <= cells.right; column += 1) {
      const rows = columns.get(column) ?? new Map<number, number[]>();
      columns.set(column, rows);
      for (let row = cells.top; row <= cells.bottom; row += 1) {
        const there = rows.get(row);
        if (there === undefined) rows.set(row, [place]);
        else there.push(place);
      }
    }
  }
  const isFound = (place: number, area: Rectangle) => {
    const rectangle = rectangles[place];
    return rectangle !== undefined && doOverlap(rectangle, area);
  };
  return {
    find: (area) => {
      const cells = toCells(area);
      if (countCells(cells) > rectangles.length) {
        return rectangles.flatMap((rectangle, place) => (doOverlap(rectangle, area) ? [place] : []));
      }
      const found = new Set(everywhere.filter((place) => isFound(place, area)));
      for (let column = cells.left; column <= cells.right; column += 1) {
        const rows = columns.get(column);
        if (rows === undefined) continue;
        for (let row = cells.top; row <= cells.bottom; row += 1) {
          for (const place of rows.get(row) ?? []) if (isFound(place, area)) found.add(place);
        }
      }
      return [...found].sort((one, two) => one - two);
    },
  };
}
