const values = 5;
const cells = values * values;

const known = new WeakMap<readonly number[], Float64Array>();

/** A unit's answers as its share of the coincidences, 25 figures, found once per list; null with fewer than two answers. */
export function toCoincidences(answers: readonly number[]): Float64Array | null {
  if (answers.length < 2) return null;
  const coincidences = known.get(answers) ?? countCoincidences(answers);
  known.set(answers, coincidences);
  return coincidences;
}

function countCoincidences(answers: readonly number[]): Float64Array {
  const counts = new Array<number>(values).fill(0);
  for (const answer of answers) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  const result = new Float64Array(cells);
  for (let i = 0; i < values; i += 1) {
    for (let j = 0; j < values; j += 1) {
      const others = i === j ? (counts[j] ?? 0) - 1 : (counts[j] ?? 0);
      result[i * values + j] = ((counts[i] ?? 0) * others) / (answers.length - 1);
    }
  }
  return result;
}

/**
 * Krippendorff's alpha, ordinal, of the summed coincidences of units whose answers are 1 to 5 (method 2.2): the same as
 * `krippendorffAlpha`, for sums that are drawn a thousand times. Null where nothing varies, or with fewer than two answers.
 */
export function alphaOfCoincidences(sum: Float64Array): number | null {
  const totals = new Float64Array(values);
  let n = 0;
  for (let at = 0; at < cells; at += 1) {
    const count = sum[at] ?? 0;
    const row = Math.floor(at / values);
    totals[row] = (totals[row] ?? 0) + count;
    n += count;
  }
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < values; i += 1) {
    let between = (totals[i] ?? 0) / 2;
    for (let j = i + 1; j < values; j += 1) {
      const total = totals[j] ?? 0;
      const difference = (between + total / 2) ** 2;
      observed += (sum[i * values + j] ?? 0) * difference;
      expected += (totals[i] ?? 0) * total * difference;
      between += total;
    }
  }
  return n < 2 || !(expected > 0) ? null : 1 - ((n - 1) * observed) / expected;
}

/** The sum of the coincidences of units. */
export function sumCoincidences(units: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(cells);
  for (const unit of units) {
    for (let at = 0; at < cells; at += 1) sum[at] = (sum[at] ?? 0) + (unit[at] ?? 0);
  }
  return sum;
}
