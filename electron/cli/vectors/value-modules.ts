import * as z from 'zod';
import type { Random } from '#shared/analysis/random/mulberry32.ts';
import { breakEven } from '#shared/analysis/value/break-even.ts';
import { expectedValue, isCountedTwice } from '#shared/analysis/value/expected-value.ts';
import { irr } from '#shared/analysis/value/irr.ts';
import { monteCarlo } from '#shared/analysis/value/monte-carlo.ts';
import { npv } from '#shared/analysis/value/npv.ts';
import { paybackYears } from '#shared/analysis/value/payback-years.ts';
import { pertQuantile, pertShape } from '#shared/analysis/value/pert.ts';
import { projectNpv } from '#shared/analysis/value/project-npv.ts';
import { tornado } from '#shared/analysis/value/tornado.ts';
import { triangularMoments, triangularQuantile } from '#shared/analysis/value/triangular.ts';
import { type Adapter, adapter } from './adapter.ts';

const flows = z.object({ cashflows: z.array(z.number()) });
const points = z.object({ a: z.number(), m: z.number(), b: z.number() });
const inputs = z.record(z.string(), z.number());
const cells = z.object({
  TP: z.number().default(0),
  FP: z.number().default(0),
  FN: z.number().default(0),
  TN: z.number().default(0),
});

function toCells({ TP, FP, FN, TN }: z.output<typeof cells>) {
  return { truePositive: TP, falsePositive: FP, falseNegative: FN, trueNegative: TN };
}

/** Net value of one year with the build cost spread over five. */
function yearlyNet(input: Readonly<Record<string, number>>): number {
  const of = (name: string) => input[name] ?? 0;
  return of('N') * of('dacc') * of('V') - of('build') / 5 - of('maint');
}

const breakEvenModule = adapter(
  z.object({
    costMl: z.number(),
    costBase: z.number(),
    accMl: z.number().nullable().default(null),
    accBase: z.number(),
    decisions: z.number().nullable().default(null),
    valuePerError: z.number().nullable().default(null),
  }),
  (input) => {
    const result = breakEven({
      costMl: input.costMl,
      costBase: input.costBase,
      accuracyMl: input.accMl,
      accuracyBase: input.accBase,
      decisions: input.decisions,
      valuePerCorrect: input.valuePerError,
    });
    const money = result.decisionValue;
    return {
      incrementalCost: result.extraCost,
      accuracyGain: result.accuracyGain,
      costRatio: result.costRatio,
      costPerPoint: result.costPerPoint,
      breakEvenDecisionValue: money,
      breakEvenDecisionsAt50: money === null ? null : money / 50,
      breakEvenValuePerErrorAt1MDecisions: money === null ? null : money / 1_000_000,
      breakEvenAccuracy: result.accuracy,
      breakEvenDecisions: result.decisions,
      breakEvenValuePerError: result.valuePerCorrect,
    };
  },
);

const projectModule = adapter(
  z.object({
    build: z.number(),
    maintenanceMultiple: z.number(),
    years: z.int().positive(),
    annualBenefit: z.number(),
    rate: z.number(),
    oneOff: z.number().default(0),
    firstYearShare: z.number().default(1),
  }),
  ({ maintenanceMultiple, ...input }) => {
    const result = projectNpv({ ...input, upkeepMultiple: maintenanceMultiple });
    return {
      annualMaintenance: result.upkeepPerYear,
      tco: result.totalCost,
      cashflows: result.cashflows,
      npv: result.npv,
      paybackYears: result.paybackYears,
      discountedPaybackYears: result.discountedPaybackYears,
      roi: result.returnOnInvestment,
    };
  },
);

const monteCarloModule = adapter(
  z.object({
    terms: z.array(z.tuple([z.number(), z.number(), z.number()])),
    N: z.int().positive(),
    seed: z.number().default(42),
  }),
  ({ terms, N, seed }) => {
    const draw = (random: Random) =>
      terms.reduce((sum, [low, likely, high]) => sum + triangularQuantile({ low, likely, high }, random()), 0);
    const { mean, standardDeviation, p10, p50, p90 } = monteCarlo(draw, N, seed);
    return { mean, sd: standardDeviation, p10, p50, p90 };
  },
);

const triangularModule = adapter(points, ({ a, m, b }) => {
  const given = { low: a, likely: m, high: b };
  const at = (share: number) => triangularQuantile(given, share);
  return { ...triangularMoments(given), p10: at(0.1), p50: at(0.5), p90: at(0.9) };
});

const pertModule = adapter(points, ({ a, m, b }) => {
  const given = { low: a, likely: m, high: b };
  const at = (share: number) => pertQuantile(given, share);
  return { ...pertShape(given), sdClassic: (b - a) / 6, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
});

/** Money: present values, break-even, uncertainty. */
export const valueModules: Readonly<Record<string, Adapter>> = {
  'value.npv': adapter(flows.extend({ rate: z.number() }), ({ rate, cashflows }) => npv(rate, cashflows)),
  'value.irr': adapter(flows, ({ cashflows }) => irr(cashflows)),
  'value.payback': adapter(flows, ({ cashflows }) => paybackYears(cashflows)),
  'value.expectedValue': adapter(z.object({ confusion: cells, values: cells }), ({ confusion, values }) =>
    expectedValue(toCells(confusion), toCells(values)),
  ),
  'value.expectedValue.lint': adapter(z.object({ values: cells }), ({ values }) => ({
    warn: isCountedTwice(toCells(values)),
    improvement: values.TP - values.FN,
  })),
  'value.breakEven': breakEvenModule,
  'value.projectNpv': projectModule,
  'value.triangular': triangularModule,
  'value.pert': pertModule,
  'value.monteCarlo': monteCarloModule,
  'value.tornado': adapter(z.object({ base: inputs, low: inputs, high: inputs }), ({ base, low, high }) => {
    const { baseValue, bars } = tornado(yearlyNet, base, low, high);
    return { baseValue, bars: bars.map(({ input, atLow, atHigh, width }) => [input, atLow, atHigh, width]) };
  }),
};
