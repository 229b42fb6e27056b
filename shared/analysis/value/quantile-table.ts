import { type Spread, spreadQuantile } from './spread.ts';

const cells = 1024;
const bins = 512;

/** Quantiles of the standard beta-PERT distribution with its mode at `mode`, by Simpson's rule over the density. */
function pertQuantiles(mode: number): Float64Array {
  const rise = 4 * mode;
  const fall = 4 - rise;
  const density = (x: number) => x ** rise * (1 - x) ** fall;
  const shares = new Float64Array(bins + 1);
  let left = density(0);
  for (let bin = 1; bin <= bins; bin += 1) {
    const right = density(bin / bins);
    shares[bin] = (shares[bin - 1] ?? 0) + left + 4 * density((bin - 0.5) / bins) + right;
    left = right;
  }
  const total = shares[bins] ?? 1;
  const quantiles = new Float64Array(cells + 1);
  let bin = 0;
  for (let cell = 1; cell < cells; cell += 1) {
    const share = (cell / cells) * total;
    while (bin < bins - 1 && (shares[bin + 1] ?? total) < share) bin += 1;
    const start = shares[bin] ?? 0;
    const inside = (shares[bin + 1] ?? total) - start;
    quantiles[cell] = (bin + (inside > 0 ? (share - start) / inside : 0)) / bins;
  }
  quantiles[cells] = 1;
  return quantiles;
}

/**
 * Values of a spread at equal steps of probability, from its lowest to its highest, ascending: between two of them a
 * straight line is off by less than 0.001 of the range but for the outermost thousandth at either end, which is far below
 * what 10,000 draws can tell apart.
 */
export function quantileTable(spread: Spread): Float64Array {
  const { low, likely, high } = spread.points;
  const width = high - low;
  if (!(width > 0)) return new Float64Array(cells + 1).fill(likely);
  if (spread.shape === 'triangular') {
    return Float64Array.from({ length: cells + 1 }, (_, cell) => spreadQuantile(spread, cell / cells));
  }
  return pertQuantiles((likely - low) / width).map((place) => Math.min(high, low + width * place));
}

/** The value of a table at a share of [0, 1). */
export function valueAt(table: Float64Array, share: number): number {
  const place = share * cells;
  const cell = Math.floor(place);
  const value = table[cell] ?? 0;
  return value + ((table[cell + 1] ?? value) - value) * (place - cell);
}
