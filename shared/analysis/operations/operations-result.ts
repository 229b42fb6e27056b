import type { Operations, UseCase } from '#shared/workspace/types.ts';
import { finiteOrNull } from '../finite-or-null.ts';
import { availabilityInSeries } from './combined-availability.ts';
import { downtime } from './downtime.ts';
import { loadOf } from './load-of.ts';
import { missingFacts, operationalCompleteness } from './operational-completeness.ts';
import { operationsProblems } from './operations-problems.ts';
import type { OperationsResult } from './operations-types.ts';
import { retrainingCadence } from './retraining-cadence.ts';
import { serviceOf } from './service-of.ts';
import { servingMode } from './serving-mode.ts';
import { tailProbability } from './tail-probability.ts';

const slowShare = 0.01;
const daysPerYear = 365;

function budgetOf(operations: Operations): OperationsResult['latencyBudget'] {
  const target = operations.latencyP95Ms ?? operations.latencyP99Ms;
  const { networkMs, featureFetchMs, rulesMs } = operations;
  if (target === null || (networkMs === null && featureFetchMs === null && rulesMs === null)) return null;
  const [network, features, rules] = [networkMs ?? 0, featureFetchMs ?? 0, rulesMs ?? 0];
  const model = target - network - features - rules;
  return { target, network, features, rules, model, isSpent: model <= 1e-9 };
}

function sourcesOf({ featureAvailabilities, availability }: Operations): OperationsResult['sources'] {
  if (featureAvailabilities.length === 0) return null;
  const product = availabilityInSeries(featureAvailabilities);
  return {
    count: featureAvailabilities.length,
    availability: product,
    isBelowTarget: availability !== null && availability > product + 1e-12,
  };
}

/**
 * What running a use case demands (method 5): load and peak, replicas, downtime, what its sources allow, the tail, the
 * time left for the model, the way of serving, how old facts may be, how often to train again and what answers cost.
 * `dynamics` is the score of the environment's dynamics, null while open.
 */
export function operationsResult(useCase: UseCase, dynamics: number | null): OperationsResult {
  const { operations, value } = useCase;
  const latencyBudget = budgetOf(operations);
  const load = loadOf(operations, value);
  const serving = servingMode(operations);
  const { availability, featureLookups, changeMinutes, freshnessMinutes, costPerThousand } = operations;
  const tolerated = changeMinutes === null ? null : changeMinutes / 2;
  const result = {
    completeness: operationalCompleteness(operations),
    missing: missingFacts(operations),
    load,
    service: serviceOf(operations, serving.chosen ?? serving.asked, load, latencyBudget),
    availability: availability === null ? null : { target: availability, downtime: downtime(availability) },
    sources: sourcesOf(operations),
    tail:
      featureLookups === null
        ? null
        : {
            lookups: featureLookups,
            slowShare: { value: slowShare, source: 'default' as const },
            probability: tailProbability(slowShare, featureLookups),
          },
    latencyBudget,
    serving,
    freshness: {
      needed: freshnessMinutes,
      tolerated,
      isTooOld: tolerated !== null && freshnessMinutes !== null && freshnessMinutes > tolerated + 1e-9,
    },
    retraining: retrainingCadence(dynamics),
    costPerYear:
      costPerThousand === null || load === null || load.decisionsFrom === 'peak'
        ? null
        : finiteOrNull((costPerThousand * load.decisionsPerDay * daysPerYear) / 1000),
  };
  return { ...result, problems: operationsProblems(operations, result) };
}
