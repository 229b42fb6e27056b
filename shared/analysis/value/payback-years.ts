/** Years until the cash flows from year 0 on have paid back, counted evenly inside a year; null if they never do (method 3.3). */
export function paybackYears(cashflows: readonly number[]): number | null {
  let sum = 0;
  for (const [year, flow] of cashflows.entries()) {
    const before = sum;
    sum += flow;
    if (sum >= -1e-9) return year === 0 || flow <= 0 ? year : year - 1 + -before / flow;
  }
  return null;
}
