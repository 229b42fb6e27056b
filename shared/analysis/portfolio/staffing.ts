import { isAtLeast, isAtMost } from '../close.ts';

export type Staffing = {
  /** ML engineers per data scientist; null without data scientists. */
  readonly engineersPerScientist: number | null;
  readonly band: 'production-gap' | 'below-target' | 'target' | 'leader' | null;
  readonly hiresForParity: number;
  readonly hiresForTwoToOne: number;
};

function bandOf(ratio: number): Staffing['band'] {
  if (isAtMost(ratio, 1 / 3)) return 'production-gap';
  if (!isAtLeast(ratio, 1)) return 'below-target';
  return isAtMost(ratio, 2) ? 'target' : 'leader';
}

/** ML engineers against data scientists, and the hires to one and to two for each (method 8). */
export function staffing(dataScientists: number, mlEngineers: number): Staffing {
  const ratio = dataScientists > 0 ? mlEngineers / dataScientists : null;
  return {
    engineersPerScientist: ratio,
    band: ratio === null ? null : bandOf(ratio),
    hiresForParity: Math.max(0, dataScientists - mlEngineers),
    hiresForTwoToOne: Math.max(0, 2 * dataScientists - mlEngineers),
  };
}
