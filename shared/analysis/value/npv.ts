/** Net present value of cash flows from year 0 on; year 0 is not discounted (method 3.3). */
export function npv(rate: number, cashflows: readonly number[]): number {
  return cashflows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
}
