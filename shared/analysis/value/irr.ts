import { npv } from './npv.ts';

/**
 * The rate at which the cash flows are worth nothing, between -0.99 and 10, found by bisection; null where they never
 * change sign, and where they change it more than once so that the rate would not be the only one (method 3.3).
 */
export function irr(cashflows: readonly number[]): number | null {
  const signs = cashflows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes !== 1) return null;
  let low = -0.99;
  let high = 10;
  const atLow = npv(low, cashflows);
  if (atLow * npv(high, cashflows) > 0) return null;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (npv(middle, cashflows) * atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
