import type { Operations } from '#shared/workspace/types.ts';
import type { Sourced } from '../sourced.ts';
import type { Load, OperationsResult, Service, ServingMode } from './operations-types.ts';

const utilization = 0.7;

function timeOf(
  { serviceTimeMs, latencyP50Ms, latencyP95Ms }: Operations,
  mode: ServingMode | null,
  budget: OperationsResult['latencyBudget'],
): Pick<Service, 'milliseconds' | 'from'> | null {
  if (serviceTimeMs !== null) return { milliseconds: serviceTimeMs, from: 'service-time' };
  // How long a batch may take says nothing of a single answer in it.
  if (mode === 'batch') return null;
  if (latencyP50Ms !== null) return { milliseconds: latencyP50Ms, from: 'p50' };
  if (budget !== null && !budget.isSpent && budget.model < budget.target) {
    return { milliseconds: budget.model, from: 'model-budget' };
  }
  return latencyP95Ms === null ? null : { milliseconds: latencyP95Ms, from: 'p95' };
}

/** Answers under way at once at the peak, and the replicas that carry them, one to spare (Little's law, method 5); null without a load or a time, and for batches without the time of one answer. */
export function serviceOf(
  operations: Operations,
  mode: ServingMode | null,
  load: Load | null,
  budget: OperationsResult['latencyBudget'],
): Service | null {
  const time = timeOf(operations, mode, budget);
  if (load === null || time === null) return null;
  const given = operations.concurrencyPerReplica;
  const perReplica: Sourced<number> =
    given === null || !(given > 0) ? { value: 1, source: 'default' } : { value: given, source: 'given' };
  const concurrency = (load.peakPerSecond * time.milliseconds) / 1000;
  if (!Number.isFinite(concurrency / (perReplica.value * utilization))) return null;
  const replicas = Math.max(1, Math.ceil(concurrency / (perReplica.value * utilization) - 1e-9));
  return {
    ...time,
    concurrency,
    perReplica,
    utilization: { value: utilization, source: 'default' },
    replicas,
    replicasWithSpare: replicas + 1,
  };
}
