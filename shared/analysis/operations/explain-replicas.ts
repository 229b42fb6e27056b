import { because, given, type Why } from '../why/why.ts';
import type { OperationsResult } from './operations-types.ts';

/** Why so many copies of a service are needed (method 5.1): from the decisions a day on; null while it is not known. */
export function explainReplicas({ load, service }: Pick<OperationsResult, 'load' | 'service'>): Why | null {
  if (load === null || service === null) return null;
  const { replicas, concurrency, milliseconds, from, perReplica, utilization } = service;
  const { decisionsPerDay: perDay, peakPerSecond: peak, peakFrom, averagePerSecond: average } = load;
  const decisions = given({ id: 'why.decisions', values: { perDay, from: load.decisionsFrom } });
  const isFactor = peakFrom === 'factor';
  const peakValues = { peak, from: peakFrom, average };
  return because(
    { id: 'why.replicas', values: { replicas, concurrency } },
    because(
      { id: 'why.load', values: { peak, headroom: load.withHeadroomPerSecond } },
      { ...because({ id: 'why.peak', values: peakValues }, decisions), isDefault: isFactor },
    ),
    given({ id: 'why.service-time', values: { milliseconds, from } }),
    given({ id: 'why.per-replica', values: { count: perReplica.value } }, perReplica.source),
    given({ id: 'why.utilization', values: { share: utilization.value } }, utilization.source),
  );
}
