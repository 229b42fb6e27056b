export type Simulation = {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly standardErrorOfMean: number;
  /** P10: a chance of 10 % that the result is at or below it. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the draws above zero. */
  readonly shareAboveZero: number;
  /** Equal bins from the lowest to the highest draw. */
  readonly histogram: { readonly low: number; readonly high: number; readonly counts: readonly number[] };
};

const bins = 40;
const buckets = 1024;

type Counted = { readonly low: number; readonly high: number; readonly counts: Uint32Array };

function bucketOf(value: number, low: number, high: number, count: number): number {
  return high > low ? Math.min(count - 1, Math.floor(((value - low) / (high - low)) * count)) : 0;
}

function countInto(count: number, draws: Float64Array, low: number, high: number): Counted {
  const counts = new Uint32Array(count);
  for (const value of draws) {
    const bucket = bucketOf(value, low, high, count);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return { low, high, counts };
}

/** The draws at these places of their ascending order: only the buckets that hold one are sorted. */
function drawsAt(places: readonly number[], draws: Float64Array, { low, high, counts }: Counted): readonly number[] {
  const starts = new Map<number, number>();
  const wanted = places.map((place) => {
    let bucket = 0;
    let start = 0;
    while (start + (counts[bucket] ?? draws.length) <= place) {
      start += counts[bucket] ?? 0;
      bucket += 1;
    }
    starts.set(bucket, start);
    return { place, bucket };
  });
  const members = new Map([...starts.keys()].map((bucket) => [bucket, [] as number[]]));
  for (const value of draws) members.get(bucketOf(value, low, high, buckets))?.push(value);
  for (const values of members.values()) values.sort((a, b) => a - b);
  return wanted.map(({ place, bucket }) => members.get(bucket)?.[place - (starts.get(bucket) ?? 0)] ?? low);
}

/** Type 7: between the two draws around the place, in proportion. */
function quantilesOf(shares: readonly number[], draws: Float64Array, counted: Counted): readonly number[] {
  const places = shares.map((share) => (draws.length - 1) * share);
  const around = drawsAt(
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
    draws,
    counted,
  );
  return places.map((place, index) => {
    const below = around[2 * index] ?? 0;
    const above = around[2 * index + 1] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  });
}

/**
 * What draws look like (method 3.4): mean with its standard error, the 10th, 50th and 90th percentile (type 7), the
 * share above zero and a histogram of 40 equal bins. At least one draw, each a finite number.
 */
export function summarizeDraws(draws: Float64Array): Simulation {
  const n = draws.length;
  let [low, high, sum, above] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const value of draws) {
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
    if (value > 0) above += 1;
  }
  const mean = sum / n;
  let squares = 0;
  for (const value of draws) squares += (value - mean) * (value - mean);
  const standardDeviation = Math.sqrt(squares / Math.max(1, n - 1));
  const counted = countInto(buckets, draws, low, high);
  const [p10 = mean, p50 = mean, p90 = mean] = quantilesOf([0.1, 0.5, 0.9], draws, counted);
  return {
    n,
    mean,
    standardDeviation,
    standardErrorOfMean: standardDeviation / Math.sqrt(n),
    p10,
    p50,
    p90,
    shareAboveZero: above / n,
    histogram: { low, high, counts: [...countInto(bins, draws, low, high).counts] },
  };
}
