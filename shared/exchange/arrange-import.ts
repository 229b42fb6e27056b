import type { NewUseCase } from '#shared/workspace/create-use-case.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  type Place,
  type Rectangle,
  toBounds,
  toCardRectangle,
} from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { PreparedUseCase } from './build-import.ts';

/** What the command `use-case.import` takes: use cases with their places on the free canvas, and zones around them. */
export type ArrangedImport = {
  readonly useCases: readonly {
    readonly fields: NewUseCase;
    readonly place: Place;
    readonly number: number | null;
  }[];
  readonly zones: readonly { readonly title: string; readonly rectangle: Rectangle }[];
};

const zonePadding = 16;
const zoneHead = 48;
const zoneGapX = 48;
const zoneGapY = 32;
/** Width over height of the canvas between rail and inspector, roughly. */
const screenShape = 1.3;
const mostColumns = 24;

type Group = { readonly department: string; readonly members: readonly PreparedUseCase[] };
type Block = { readonly group: Group; readonly x: number; readonly y: number };
type Arrangement = {
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
};

/** By department, the largest first; those without one last. */
function groupByDepartment(useCases: readonly PreparedUseCase[]): readonly Group[] {
  const groups = new Map<string, PreparedUseCase[]>();
  for (const useCase of useCases) {
    const members = groups.get(useCase.department);
    if (members === undefined) groups.set(useCase.department, [useCase]);
    else members.push(useCase);
  }
  return [...groups]
    .map(([department, members]) => ({ department, members }))
    .sort((a, b) => Number(a.department === '') - Number(b.department === '') || b.members.length - a.members.length);
}

function measureBlock(group: Group, columns: number): { readonly width: number; readonly height: number } {
  const rows = Math.ceil(group.members.length / columns);
  const width = columns * (cardWidth + cardGap) - cardGap + 2 * zonePadding;
  return { width, height: zoneHead + rows * (cardHeight + cardGap) - cardGap + zonePadding };
}

/** Blocks of one width in `lanes` lanes, each put under the shortest. */
function stack(groups: readonly Group[], columns: number, lanes: number): Arrangement {
  const ends = Array.from({ length: lanes }, () => 0);
  const width = measureBlock({ department: '', members: [] }, columns).width;
  const blocks = groups.map((group) => {
    const lane = ends.indexOf(Math.min(...ends));
    const y = ends[lane] ?? 0;
    ends[lane] = y + measureBlock(group, columns).height + zoneGapY;
    return { group, x: lane * (width + zoneGapX), y };
  });
  return { columns, blocks, width: lanes * (width + zoneGapX) - zoneGapX, height: Math.max(...ends) - zoneGapY };
}

/** The arrangement that can be shown largest on a screen: of equals the one with fewer columns. */
function chooseArrangement(groups: readonly Group[]): Arrangement {
  const largest = Math.max(1, ...groups.map((group) => group.members.length));
  let best = stack(groups, 1, 1);
  const size = (arrangement: Arrangement) => Math.max(arrangement.width / screenShape, arrangement.height);
  for (let columns = 1; columns <= Math.min(mostColumns, largest); columns += 1) {
    for (let lanes = 1; lanes <= Math.min(mostColumns, groups.length); lanes += 1) {
      const arrangement = stack(groups, columns, lanes);
      if (size(arrangement) < size(best)) best = arrangement;
    }
  }
  return best;
}

/** The upper left corner of free room: the canvas's origin, or under everything that lies on it. */
export function findFreeCorner(layout: Workspace['layout']): Place {
  const bounds = toBounds([
    ...Object.values(layout.cards).map(toCardRectangle),
    ...Object.values(layout.zones),
    ...Object.values(layout.notes),
  ]);
  return bounds === null ? [0, 0] : [bounds[0], bounds[1] + bounds[3] + zoneGapX];
}

/**
 * Places for imported cards from `corner` on: a tidy grid, in zones by department where any is given, with as many
 * columns as make the whole fit a screen best. No two cards overlap, and every zone holds its cards and no others.
 * Cards without a department stand in a block of their own without a zone.
 */
export function arrangeImport(useCases: readonly PreparedUseCase[], corner: Place): ArrangedImport {
  if (useCases.length === 0) return { useCases: [], zones: [] };
  const { columns, blocks } = chooseArrangement(groupByDepartment(useCases));
  const hasZones = blocks.some(({ group }) => group.department !== '');
  const inset: Place = hasZones ? [zonePadding, zoneHead] : [0, 0];
  const places = new Map<PreparedUseCase, Place>();
  for (const { group, x, y } of blocks) {
    for (const [index, useCase] of group.members.entries()) {
      const column = index % columns;
      const row = Math.floor(index / columns);
      places.set(useCase, [
        corner[0] + x + inset[0] + column * (cardWidth + cardGap),
        corner[1] + y + inset[1] + row * (cardHeight + cardGap),
      ]);
    }
  }
  return {
    useCases: useCases.map((useCase) => {
      const { row: _row, duplicate: _duplicate, number, ...fields } = useCase;
      return { fields, place: places.get(useCase) ?? corner, number };
    }),
    zones: blocks
      .filter(({ group }) => group.department !== '')
      .map(({ group, x, y }) => {
        const { width, height } = measureBlock(group, columns);
        return { title: group.department, rectangle: [corner[0] + x, corner[1] + y, width, height] };
      }),
  };
}
