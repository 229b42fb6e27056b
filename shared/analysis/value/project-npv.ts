import { npv } from './npv.ts';
import { paybackYears } from './payback-years.ts';

export type ProjectInput = {
  readonly build: number;
  readonly oneOff: number;
  /** Lifetime upkeep as a multiple of the build cost, spread evenly over the years. */
  readonly upkeepMultiple: number;
  readonly years: number;
  readonly annualBenefit: number;
  readonly rate: number;
  /** Share of the benefit in the first year. */
  readonly firstYearShare: number;
};

export type Project = {
  readonly upkeepPerYear: number;
  /** Build, one-off costs and upkeep over the years, not discounted. */
  readonly totalCost: number;
  readonly cashflows: readonly number[];
  readonly npv: number;
  readonly paybackYears: number | null;
  readonly discountedPaybackYears: number | null;
  /** Benefits less costs over costs, not discounted; null without costs. */
  readonly returnOnInvestment: number | null;
};

/** The money side of one project from year 0 through its years (method 3.3). */
export function projectNpv(input: ProjectInput): Project {
  const { build, oneOff, years, annualBenefit, rate, firstYearShare } = input;
  const upkeepPerYear = years > 0 ? (input.upkeepMultiple * build) / years : 0;
  const benefits = Array.from({ length: years }, (_, index) => annualBenefit * (index === 0 ? firstYearShare : 1));
  const cashflows = [-build - oneOff, ...benefits.map((benefit) => benefit - upkeepPerYear)];
  const totalCost = build + oneOff + upkeepPerYear * years;
  const totalBenefit = benefits.reduce((sum, benefit) => sum + benefit, 0);
  return {
    upkeepPerYear,
    totalCost,
    cashflows,
    npv: npv(rate, cashflows),
    paybackYears: paybackYears(cashflows),
    discountedPaybackYears: paybackYears(cashflows.map((flow, year) => flow / (1 + rate) ** year)),
    returnOnInvestment: totalCost > 0 ? (totalBenefit - totalCost) / totalCost : null,
  };
}
