import type { Operations } from '#shared/workspace/types.ts';

/** Share of what must be known to run a model in production that is filled in, 0 to 1 (method 5). */
export function operationalCompleteness(operations: Operations): number {
  const filled = [
    operations.servingMode !== null,
    operations.latencyP95Ms !== null || operations.latencyP99Ms !== null,
    operations.decisionsPerDay !== null || operations.peakQps !== null,
    operations.freshnessMinutes !== null,
    operations.availability !== null,
    operations.fallback.trim() !== '',
    operations.costPerThousand !== null,
  ];
  return filled.filter(Boolean).length / filled.length;
}
