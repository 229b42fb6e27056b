import { isAtMost } from '../close.ts';

export type PopulationStability = {
  readonly index: number;
  readonly band: 'stable' | 'monitor' | 'act';
};

const emptyBin = 1e-4;

function shares(bins: readonly number[]): readonly number[] | null {
  const sum = bins.reduce((total, bin) => total + bin, 0);
  return sum > 0 ? bins.map((bin) => (bin / sum > 0 ? bin / sum : emptyBin)) : null;
}

/** Population stability index between two distributions over the same bins (method 4.1); null where they cannot be compared. */
export function populationStability(
  baseline: readonly number[],
  current: readonly number[],
): PopulationStability | null {
  const before = shares(baseline);
  const after = shares(current);
  if (before === null || after === null || before.length !== after.length) return null;
  const index = after.reduce((sum, share, bin) => {
    const other = before[bin] ?? emptyBin;
    return sum + (share - other) * (Math.log(share) - Math.log(other));
  }, 0);
  return { index, band: index < 0.1 - 1e-9 ? 'stable' : isAtMost(index, 0.25) ? 'monitor' : 'act' };
}
