import type { Operations } from '#shared/workspace/types.ts';
import { type OperationalFact, operationalFacts } from './operations-types.ts';

function isKnown(fact: OperationalFact, operations: Operations): boolean {
  switch (fact) {
    case 'servingMode':
      return operations.servingMode !== null;
    case 'latency':
      return operations.latencyP95Ms !== null || operations.latencyP99Ms !== null;
    case 'load':
      return operations.decisionsPerDay !== null || operations.peakQps !== null;
    case 'freshness':
      return operations.freshnessMinutes !== null;
    case 'availability':
      return operations.availability !== null;
    case 'fallback':
      return operations.fallback.trim() !== '';
    case 'costPerThousand':
      return operations.costPerThousand !== null;
  }
}

/** What must still be said before a model can be run, in order (method 5). */
export function missingFacts(operations: Operations): readonly OperationalFact[] {
  return operationalFacts.filter((fact) => !isKnown(fact, operations));
}

/** Share of what must be known to run a model in production that is filled in, 0 to 1 (method 5). */
export function operationalCompleteness(operations: Operations): number {
  return 1 - missingFacts(operations).length / operationalFacts.length;
}
