import { finiteOrNull } from '../finite-or-null.ts';
import { internalRate } from './irr.ts';
import { paybackYears } from './payback-years.ts';
import type { CashFlowYear, Returns } from './value-types.ts';

export type Flow = { readonly benefit: number; readonly cost: number };

/** Cash flow, internal rate, payback and return of yearly benefits and costs from year 0 on (method 3.3); null where a sum is no number. */
export function returnsOf(flows: readonly Flow[], rate: number): Returns | null {
  let cumulative = 0;
  const cashFlow = flows.map(({ benefit, cost }, year): CashFlowYear => {
    const net = benefit - cost;
    cumulative += net;
    return { year, benefit, cost, net, cumulative, discounted: net / (1 + rate) ** year };
  });
  if (!cashFlow.every((year) => Number.isFinite(year.cumulative) && Number.isFinite(year.discounted))) return null;
  const nets = cashFlow.map(({ net }) => net);
  const internal = internalRate(nets);
  const benefits = flows.reduce((sum, { benefit }) => sum + benefit, 0);
  const costs = flows.reduce((sum, { cost }) => sum + cost, 0);
  return {
    cashFlow,
    irr: internal.rate,
    irrProblem: internal.problem,
    paybackYears: paybackYears(nets),
    discountedPaybackYears: paybackYears(cashFlow.map(({ discounted }) => discounted)),
    returnOnInvestment: costs > 0 ? finiteOrNull((benefits - costs) / costs) : null,
  };
}
