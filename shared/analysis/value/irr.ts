import { npv } from './npv.ts';

export type InternalRate =
  | { readonly rate: number; readonly problem: null }
  /** `not-unique`: the flows change sign more than once; `above`: it is more than 10; `none`: they never change it, or it is below -0.99. */
  | { readonly rate: null; readonly problem: 'not-unique' | 'above' | 'none' };

/** The one rate between -0.99 and 10 at which the cash flows are worth nothing, found by bisection, or why there is none (method 3.3). */
export function internalRate(cashflows: readonly number[]): InternalRate {
  const signs = cashflows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
  if (changes !== 1) return { rate: null, problem: changes > 1 ? 'not-unique' : 'none' };
  let low = -0.99;
  let high = 10;
  const atLow = npv(low, cashflows);
  const atHigh = npv(high, cashflows);
  if (!(atLow * atHigh <= 0)) return { rate: null, problem: atHigh > 0 && signs[0] === -1 ? 'above' : 'none' };
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (npv(middle, cashflows) * atLow > 0) low = middle;
    else high = middle;
  }
  return { rate: (low + high) / 2, problem: null };
}

/** `internalRate` as a number alone; null where there is none or more than one. */
export function irr(cashflows: readonly number[]): number | null {
  return internalRate(cashflows).rate;
}
