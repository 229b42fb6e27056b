import { type Place, type Rectangle, toBounds } from '#shared/workspace/place.ts';
import type { Proposal } from '#shared/workspace/proposal.ts';
import { isPointIn } from '../rectangles.ts';
import type { Lane, Scene } from './scene.ts';

/** The part of a lens that a card is held over: what a drop there says, null where nothing can be dropped. */
export type Drop = { readonly at: Rectangle; readonly proposal: Proposal | null };

function findLane<Key>(lanes: readonly Lane<Key>[], point: Place): { key: Key; at: Rectangle } | null {
  for (const { key, head, body } of lanes) {
    const at = toBounds([head, body]);
    if (at !== null && isPointIn(point, at)) return { key, at };
  }
  return null;
}

/** What dropping a card with its middle at `point` says in this lens; null outside of every part of it. */
export function findDrop(scene: Scene, point: Place): Drop | null {
  switch (scene.type) {
    case 'free':
      return null;
    case 'risk': {
      const lane = findLane(scene.lanes, point);
      if (lane === null) return null;
      const { key, at } = lane;
      return { at, proposal: key === 'prohibited' || key === 'none' ? null : { type: 'tier', tier: key } };
    }
    case 'maturity': {
      const lane = findLane(scene.lanes, point);
      return lane === null ? null : { at: lane.at, proposal: { type: 'target', level: lane.key } };
    }
    case 'rules-ml': {
      const lane = findLane(scene.lanes, point) ?? findLane(scene.apart, point);
      if (lane === null) return null;
      const { key, at } = lane;
      return { at, proposal: key === 'none' ? null : { type: 'recommendation', recommendation: key } };
    }
    case 'value': {
      const quadrant = scene.quadrants.find(({ at }) => isPointIn(point, at));
      if (quadrant === undefined) return null;
      const [x, y, width, height] = scene.plane;
      const toPercent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100);
      const feasibility = toPercent((point[0] - x) / width);
      const value = toPercent(1 - (point[1] - y) / height);
      return { at: quadrant.at, proposal: { type: 'standing', value, feasibility } };
    }
    case 'roadmap': {
      const lane = findLane(scene.lanes, point);
      if (lane !== null) return { at: lane.at, proposal: { type: 'quarter', quarter: lane.key } };
      const open = scene.open === null ? null : findLane([scene.open], point);
      return open === null ? null : { at: open.at, proposal: null };
    }
  }
}
