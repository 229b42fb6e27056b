import * as z from 'zod';
import { budgetByYear } from '#shared/analysis/portfolio/budget-by-year.ts';
import { greedySelection, knapsack } from '#shared/analysis/portfolio/knapsack.ts';
import { quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import { schedule } from '#shared/analysis/portfolio/schedule.ts';
import { staffing } from '#shared/analysis/portfolio/staffing.ts';
import { type Adapter, adapter } from './adapter.ts';
import { toUpperWord } from './strategy-modules.ts';

const perRole = z.record(z.string(), z.number());

const knapsackModule = adapter(
  z.object({
    cost: z.array(z.number()),
    value: z.array(z.number()),
    budget: z.number(),
    requires: z.record(z.string(), z.array(z.int())).default({}),
  }),
  ({ cost, value, budget, requires }) => {
    const items = cost.map((amount, index) => ({
      cost: amount,
      value: value[index] ?? 0,
      requires: requires[String(index)] ?? [],
    }));
    const best = knapsack(items, budget);
    const greedy = greedySelection(items, budget);
    return {
      value: best?.value ?? null,
      chosen: best?.chosen ?? null,
      method: best?.method ?? null,
      greedyValue: greedy?.value ?? null,
      greedyChosen: greedy?.chosen ?? null,
    };
  },
);

const scheduleModule = adapter(
  z.object({
    items: z.array(
      z.object({
        id: z.string(),
        priority: z.number(),
        duration: z.int().positive(),
        effort: perRole,
        requires: z.array(z.string()).default([]),
      }),
    ),
    capacityPerQuarter: z.union([perRole, z.array(perRole)]),
    horizonQuarters: z.int().positive(),
  }),
  ({ items, capacityPerQuarter, horizonQuarters }) => {
    const capacity = Array.isArray(capacityPerQuarter) ? capacityPerQuarter : [capacityPerQuarter];
    const result = schedule(items, capacity, horizonQuarters);
    return result.type === 'cycle' ? { cycle: result.ids } : { startQuarter: result.starts };
  },
);

/** The portfolio: what to choose, when, with whom, for how much. */
export const portfolioModules: Readonly<Record<string, Adapter>> = {
  'portfolio.knapsack': knapsackModule,
  'portfolio.schedule': scheduleModule,
  'portfolio.quadrant': adapter(z.object({ value: z.number(), feasibility: z.number() }), ({ value, feasibility }) =>
    toUpperWord(quadrant(value, feasibility)),
  ),
  'portfolio.staffing': adapter(
    z.object({ dataScientists: z.number(), mlEngineers: z.number() }),
    ({ dataScientists, mlEngineers }) => {
      const result = staffing(dataScientists, mlEngineers);
      return {
        mlePerDs: result.engineersPerScientist,
        band: result.band,
        hireForParity: result.hiresForParity,
        hireForTwoToOne: result.hiresForTwoToOne,
      };
    },
  ),
  'portfolio.budget': adapter(
    z.object({
      items: z.array(z.object({ year: z.int().min(0), build: z.number(), maint: z.number() })),
      years: z.int().positive(),
    }),
    ({ items, years }) => ({
      spend: budgetByYear(
        items.map(({ year, build, maint }) => ({ year, build, upkeepPerYear: maint })),
        years,
      ).spend,
    }),
  ),
};
