import * as z from 'zod';
import { eventsPerVariable } from '#shared/analysis/data/events-per-variable.ts';
import { errorAt, examplesFor, learningCurve } from '#shared/analysis/data/learning-curve.ts';
import { populationStability } from '#shared/analysis/data/population-stability.ts';
import { rileySampleSize } from '#shared/analysis/data/riley-sample-size.ts';
import { capacity } from '#shared/analysis/operations/capacity.ts';
import { availabilityInParallel, availabilityInSeries } from '#shared/analysis/operations/combined-availability.ts';
import { downtime } from '#shared/analysis/operations/downtime.ts';
import { tailProbability } from '#shared/analysis/operations/tail-probability.ts';
import { type Adapter, adapter } from './adapter.ts';

const numbers = z.array(z.number());

const rileyModule = adapter(
  z.object({ parameters: z.number(), r2cs: z.number().nullable().default(null), prevalence: z.number() }),
  ({ parameters, r2cs, prevalence }) => {
    const result = rileySampleSize(parameters, r2cs, prevalence);
    if (result === null) return null;
    return {
      n1: result.forShrinkage,
      n2: result.forFit,
      n3: result.forRisk,
      n: result.needed,
      maxR2cs: result.maxR2,
      epp: result.eventsPerParameter,
    };
  },
);

const curveModule = adapter(
  z.object({ n: numbers, error: numbers, targetError: z.number(), c: z.number().default(0) }),
  ({ n, error, targetError, c }) => {
    const points = n.map((examples, index) => ({ examples, error: error[index] ?? Number.NaN }));
    const curve = learningCurve(points, c);
    if (curve === null) return null;
    return { a: curve.a, b: curve.b, nForTarget: examplesFor(curve, targetError), errorAt5000: errorAt(curve, 5000) };
  },
);

const capacityModule = adapter(
  z.object({
    decisionsPerDay: z.number(),
    peakFactor: z.number().default(3),
    busiestHourShare: z.number().nullable().default(null),
    burst: z.number().default(1.5),
    latencyMs: z.number().nullable().default(null),
    utilisation: z.number().default(0.7),
    concurrencyPerReplica: z.number().default(1),
  }),
  ({ utilisation, ...input }) => {
    const result = capacity({ ...input, utilization: utilisation });
    return {
      qpsAvg: result.averagePerSecond,
      qpsPeak: result.peakPerSecond,
      concurrency: result.concurrency,
      replicas: result.replicas,
      replicasNplus1: result.replicasWithSpare,
    };
  },
);

/** Data, operations and drift. */
export const operationModules: Readonly<Record<string, Adapter>> = {
  'data.rileySampleSize': rileyModule,
  'data.epv': adapter(
    z.object({ rows: z.number(), minorityShare: z.number(), parameters: z.number() }),
    ({ rows, minorityShare, parameters }) => {
      const result = eventsPerVariable(rows, minorityShare, parameters);
      return result === null ? null : { events: result.events, epv: result.ratio, band: result.band };
    },
  ),
  'data.learningCurve': curveModule,
  'monitoring.psi': adapter(z.object({ baseline: numbers, current: numbers }), ({ baseline, current }) => {
    const result = populationStability(baseline, current);
    return result === null ? null : { psi: result.index, band: result.band };
  }),
  'ops.downtime': adapter(z.object({ availability: z.number() }), ({ availability }) => downtime(availability)),
  'ops.composite': adapter(
    z.object({ series: numbers.optional(), parallel: numbers.optional() }),
    ({ series, parallel }) => ({
      availability:
        parallel === undefined
          ? availabilityInSeries(series ?? [])
          : availabilityInSeries([...(series ?? []), availabilityInParallel(parallel)]),
    }),
  ),
  'ops.tail': adapter(z.object({ p: z.number(), n: z.number() }), ({ p, n }) => tailProbability(p, n)),
  'ops.capacity': capacityModule,
};
