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

/** The value in [0, 1] that a beta variable stays below with probability `share`. */
export function betaQuantile(share: number, alpha: number, beta: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (betaShare(middle, alpha, beta) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
