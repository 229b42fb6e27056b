import type { Format } from '../format.ts';

/** Words of the canvas: cards, tools, empty state. */
export function canvas(_format: Format) {
  return {};
}
