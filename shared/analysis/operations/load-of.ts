import type { Operations, UseCaseValue } from '#shared/workspace/types.ts';
import { capacity } from './capacity.ts';
import type { Load } from './operations-types.ts';

/** Peak over average where the busiest hour is not known, and peak over mean inside that hour (method 5). */
const peakFactor = 3;
const burst = 1.5;
const daysPerYear = 365;
const secondsPerDay = 86_400;

function decisionsOf(
  operations: Operations,
  value: UseCaseValue,
): Pick<Load, 'decisionsPerDay' | 'decisionsFrom'> | null {
  if (operations.decisionsPerDay !== null) {
    return { decisionsPerDay: operations.decisionsPerDay, decisionsFrom: 'given' };
  }
  if (value.decisionsPerYear !== null) {
    return { decisionsPerDay: value.decisionsPerYear.likely / daysPerYear, decisionsFrom: 'per-year' };
  }
  const peak = operations.peakQps;
  return peak === null ? null : { decisionsPerDay: (peak / peakFactor) * secondsPerDay, decisionsFrom: 'peak' };
}

/** What a service must carry on average and at its peak, in answers a second (method 5); null without a number of decisions or a peak. */
export function loadOf(operations: Operations, value: UseCaseValue): Load | null {
  const decisions = decisionsOf(operations, value);
  if (decisions === null) return null;
  const { busiestHourShare, peakQps } = operations;
  const found = capacity({
    decisionsPerDay: decisions.decisionsPerDay,
    peakFactor,
    busiestHourShare,
    burst,
    latencyMs: null,
    concurrencyPerReplica: 1,
    utilization: 1,
  });
  const peakPerSecond = peakQps ?? found.peakPerSecond;
  return {
    ...decisions,
    averagePerSecond: found.averagePerSecond,
    peakPerSecond,
    peakFrom: peakQps !== null ? 'given' : busiestHourShare === null ? 'factor' : 'busiest-hour',
    withHeadroomPerSecond: peakPerSecond + 3 * Math.sqrt(peakPerSecond),
  };
}
