import { logGamma } from '../log-gamma.ts';

function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let h = d;
  for (let m = 1; m < 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

/** Probability that a beta variable with these shapes is below `x` in [0, 1]. */
export function betaShare(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log(1 - x),
  );
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * continuedFraction(alpha, beta, x)) / alpha
    : 1 - (front * continuedFraction(beta, alpha, 1 - x)) / beta;
}

/**
 * The value in [0, 1] that a beta variable stays below with probability `share`: Newton's steps on the share, each kept
 * inside the bracket that halving would give, until they no longer move.
 */
export function betaQuantile(share: number, alpha: number, beta: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const scale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  let low = 0;
  let high = 1;
  let at = alpha / (alpha + beta);
  for (let step = 0; step < 100; step += 1) {
    const off = betaShare(at, alpha, beta) - share;
    if (off < 0) low = at;
    else high = at;
    const density = Math.exp(scale + (alpha - 1) * Math.log(at) + (beta - 1) * Math.log(1 - at));
    const next = at - off / density;
    const kept = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(kept - at) <= 1e-15 * at || kept === low || kept === high) return kept;
    at = kept;
  }
  return at;
}
