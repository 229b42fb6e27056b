import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLinkLabels } from '#shared/canvas/place-link-labels.ts';
import { growRectangle } from '#shared/canvas/rectangles.ts';
import { routeLink, toPointOnRoute } from '#shared/canvas/route-link.ts';
import { doOverlap, type Place, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';

const size: Place = [90, 18];
const boxAt = ([x, y]: Place): Rectangle => [x - size[0] / 2, y - size[1] / 2, ...size];
const placeOne = (from: Rectangle, to: Rectangle, obstacles: readonly Rectangle[]): Place => {
  const [middle] = placeLinkLabels([{ route: routeLink(from, to), size }], () => obstacles);
  if (middle === undefined) throw new Error('no label');
  return middle;
};
const coversCorner = ([left, top, width, height]: Rectangle, [x, y, across, down]: Rectangle) =>
  [x, x + across].some((edge) => edge > left && edge < left + width) &&
  [y, y + down].some((edge) => edge > top && edge < top + height);

describe('placeLinkLabels', () => {
  it('puts a label halfway', () => {
    const route = routeLink([0, 0, 100, 100], [1000, 0, 100, 100]);
    expect(placeLinkLabels([{ route, size }], () => [])).toEqual([toPointOnRoute(route, 0.5)]);
  });

  it('covers nothing where the route has free room, and the route runs through the label', () => {
    const card = fc.tuple(fc.integer({ min: 400, max: 900 }), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(fc.array(card, { maxLength: 4 }), (places) => {
        const [from, to] = [toCardRectangle([0, 0]), toCardRectangle([1400, 0])];
        const obstacles = [from, to, ...places.map(toCardRectangle)];
        const middle = placeOne(from, to, obstacles);
        // Cards stand between 400 and 1108: before and after them the line is free.
        expect(obstacles.filter((obstacle) => doOverlap(growRectangle(obstacle, -3), boxAt(middle)))).toEqual([]);
        expect(Math.abs(middle[1] - 52)).toBeLessThanOrEqual(size[1] / 2);
      }),
    );
  });

  it('lies on no corner of a tidy board', () => {
    const all = Array.from({ length: 30 }, (_, index) =>
      toCardRectangle([(index % 5) * 224, Math.floor(index / 5) * 120]),
    );
    fc.assert(
      fc.property(fc.nat({ max: 29 }), fc.nat({ max: 29 }), (one, two) => {
        const [from, to] = [all[one], all[two]];
        if (from === undefined || to === undefined || one === two) return;
        const label = boxAt(placeOne(from, to, all));
        expect(all.filter((card) => coversCorner(label, growRectangle(card, -3)))).toEqual([]);
      }),
    );
  });

  it('lays no label on another', () => {
    const [from, to] = [toCardRectangle([0, 0]), toCardRectangle([1200, 0])];
    const each = { route: routeLink(from, to), size };
    const boxes = placeLinkLabels([each, each, each], () => [from, to]).map(boxAt);
    for (const [place, box] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) expect(doOverlap(box, other)).toBe(false);
    }
  });
});
