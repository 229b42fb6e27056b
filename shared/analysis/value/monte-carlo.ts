import { mulberry32, type Random } from '../random/mulberry32.ts';
import { type Simulation, summarizeDraws } from './summarize-draws.ts';

/** What `draws` draws of `draw` with this seed look like (method 3.4); at least one draw is made. The same seed gives the same result. */
export function monteCarlo(draw: (random: Random) => number, draws: number, seed: number): Simulation {
  const random = mulberry32(seed);
  return summarizeDraws(Float64Array.from({ length: Math.max(1, Math.floor(draws)) }, () => draw(random)));
}
