import { expect, test } from 'vitest';
import { findFreeRectangle, toFrame } from '#shared/canvas/find-free-rectangle.ts';
import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';

const size = [208, 104] as const;

test('what is free stays in the middle, on the grid', () => {
  expect(findFreeRectangle(size, [400, 300], [])).toEqual([296, 248, ...size]);
});

test('what is new never lies behind a card, and stays as near as it can', () => {
  const card: Rectangle = [304, 256, 208, 104];
  const found = findFreeRectangle(size, [400, 300], [card]);
  expect(doOverlap(found, card)).toBe(false);
  expect(Math.abs(found[0] - card[0])).toBeLessThanOrEqual(2 * size[0]);
  expect(Math.abs(found[1] - card[1])).toBeLessThanOrEqual(2 * size[1]);
});

test('a board without gaps leads to its edge', () => {
  const cards = Array.from({ length: 100 }, (_, index): Rectangle => {
    return [(index % 10) * 224, Math.floor(index / 10) * 120, 208, 104];
  });
  const found = findFreeRectangle(size, [1100, 600], cards);
  expect(cards.some((card) => doOverlap(found, card))).toBe(false);
});

test('nothing new lies across the edge or over the title of a zone', () => {
  const zone: Rectangle = [396, 0, 600, 600];
  const [x] = findFreeRectangle(size, [400, 300], toFrame(zone, 40));
  expect(x + size[0] <= zone[0] || x >= zone[0] + 1).toBe(true);
  expect(findFreeRectangle(size, [700, 40], toFrame(zone, 40))[1]).toBeGreaterThanOrEqual(40);
});
