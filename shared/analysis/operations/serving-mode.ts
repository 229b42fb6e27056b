import type { Operations } from '#shared/workspace/types.ts';
import type { OperationsResult } from './operations-types.ts';

/**
 * The way of serving that the needs ask for (method 5): in the device where it works offline or must answer in less than
 * 10 ms, online up to a second, as a stream where facts may be 15 minutes old at most, else in batches. Null while none of
 * the three is known.
 */
export function servingMode(operations: Operations): OperationsResult['serving'] {
  const { servingMode: chosen, worksOffline, freshnessMinutes } = operations;
  const latency = operations.latencyP95Ms ?? operations.latencyP99Ms ?? operations.latencyP50Ms;
  if (worksOffline === true) return { chosen, asked: 'embedded', because: 'offline' };
  if (latency !== null && latency < 10) return { chosen, asked: 'embedded', because: 'very-fast' };
  if (latency !== null && latency <= 1000) return { chosen, asked: 'online', because: 'fast' };
  if (freshnessMinutes !== null && freshnessMinutes <= 15) return { chosen, asked: 'stream', because: 'fresh' };
  if (latency === null && freshnessMinutes === null) return { chosen, asked: null, because: null };
  return { chosen, asked: 'batch', because: 'neither' };
}
