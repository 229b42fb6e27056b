import type { Operations } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import type { OperationsResult, ServingMode } from './operations-types.ts';

/** A way of serving does whatever the slower ones do. */
const speed: Readonly<Record<ServingMode, number>> = { batch: 0, stream: 1, online: 2, embedded: 3 };

function latencyProblems({ latencyP50Ms, latencyP95Ms, latencyP99Ms }: Operations): readonly Reason[] {
  const known = [latencyP50Ms, latencyP95Ms, latencyP99Ms].filter((each) => each !== null);
  const isOrdered = known.every((each, index) => index === 0 || each >= (known[index - 1] ?? 0));
  return isOrdered ? [] : [{ id: 'operations.latencies-unordered', values: {} }];
}

/** What cannot be kept or contradicts itself in the operational facts of a use case, as reasons; none where all is sound or unknown. */
export function operationsProblems(
  operations: Operations,
  found: Pick<OperationsResult, 'sources' | 'latencyBudget' | 'serving' | 'freshness' | 'load'>,
): readonly Reason[] {
  const { sources, latencyBudget, serving, freshness, load } = found;
  const reasons: Reason[] = [];
  if (sources?.isBelowTarget && operations.availability !== null) {
    reasons.push({
      id: 'operations.sources-below-target',
      values: { target: operations.availability, sources: sources.availability, count: sources.count },
    });
  }
  if (latencyBudget?.isSpent) {
    reasons.push({
      id: 'operations.no-time-left',
      values: { target: latencyBudget.target, spent: latencyBudget.target - latencyBudget.model },
    });
  }
  if (freshness.isTooOld && freshness.needed !== null && freshness.tolerated !== null) {
    reasons.push({
      id: 'operations.too-old',
      values: { allowed: freshness.needed, tolerated: freshness.tolerated },
    });
  }
  const { chosen, asked, because } = serving;
  if (chosen !== null && asked !== null && because !== null && speed[chosen] < speed[asked]) {
    reasons.push({ id: 'operations.serving-too-slow', values: { chosen, asked, because } });
  }
  if (operations.availability === 1) reasons.push({ id: 'operations.always-up', values: {} });
  if (load !== null && load.peakFrom === 'given' && load.peakPerSecond < load.averagePerSecond - 1e-9) {
    const { peakPerSecond: peak, averagePerSecond: average } = load;
    reasons.push({ id: 'operations.peak-below-average', values: { peak, average } });
  }
  return [...reasons, ...latencyProblems(operations)];
}
