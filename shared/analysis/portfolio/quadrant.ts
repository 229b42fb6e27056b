import { isAtLeast } from '../close.ts';

export type Quadrant = 'quick-win' | 'strategic-bet' | 'fill-in' | 'park';

/** Where a use case stands by value and feasibility, each 0 to 100 and high from 50 on (method 8). */
export function quadrant(value: number, feasibility: number): Quadrant {
  if (isAtLeast(value, 50)) return isAtLeast(feasibility, 50) ? 'quick-win' : 'strategic-bet';
  return isAtLeast(feasibility, 50) ? 'fill-in' : 'park';
}
