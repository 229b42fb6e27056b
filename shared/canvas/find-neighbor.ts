import { cardHeight, cardWidth, type Place } from '#shared/workspace/place.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Readonly<Record<Direction, { readonly along: 0 | 1; readonly sign: 1 | -1 }>> = {
  left: { along: 0, sign: -1 },
  right: { along: 0, sign: 1 },
  up: { along: 1, sign: -1 },
  down: { along: 1, sign: 1 },
};

const extent: readonly [number, number] = [cardWidth, cardHeight];

/**
 * The entry to which focus goes from `from` in `direction`: the nearest one that lies that way, where one that is
 * level with it counts nearer than one to the side. Undefined when nothing lies that way.
 */
export function findNeighbor<Entry extends { readonly at: Place }>(
  entries: readonly Entry[],
  from: Place,
  direction: Direction,
): Entry | undefined {
  const { along, sign } = axes[direction];
  const across = along === 0 ? 1 : 0;
  let best: Entry | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const ahead = (entry.at[along] - from[along]) * sign;
    const aside = Math.abs(entry.at[across] - from[across]);
    if (ahead <= 0 || (aside >= extent[across] && ahead < extent[along] / 4)) continue;
    const distance = ahead + (aside < extent[across] / 2 ? aside / 2 : aside * 3);
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}
