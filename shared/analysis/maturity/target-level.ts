import type { MaturityRules } from '#shared/framework/maturity.ts';
import type { Level, Tier } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import type { Reason } from '../reason.ts';
import type { TierVerdict } from '../risk/risk-types.ts';
import { deploymentLevel, intervalDays } from './deployment-interval.ts';

export type TargetInput = {
  readonly interval: string | null;
  readonly dynamics: number | null;
  readonly tier: TierVerdict | null;
  readonly hasApprovalGate: boolean;
};

type Demand = { readonly level: Level; readonly reason: Reason };

function byFrequency(interval: string | null, rules: MaturityRules): readonly Demand[] {
  if (interval === null || interval.trim() === '') return [];
  const days = intervalDays(interval);
  const level = deploymentLevel(interval, rules);
  if (days === null || level === null) return [];
  return [{ level, reason: { id: 'target.frequency', values: { days, level } } }];
}

function byDynamics({ dynamics, tier, hasApprovalGate }: TargetInput, rules: MaturityRules): readonly Demand[] {
  if (dynamics === null) return [];
  const row = rules.levelByDynamics.find(({ score }) => isAtLeast(dynamics, score));
  const level = row?.level ?? 1;
  const cap = rules.dynamicsCapWithoutGate;
  if ((tier === 'high' || tier === 'critical') && !hasApprovalGate && level > cap) {
    return [{ level: cap, reason: { id: 'target.dynamics-capped', values: { value: dynamics, level: cap, tier } } }];
  }
  return [{ level, reason: { id: 'target.dynamics', values: { value: dynamics, level } } }];
}

function byTier(tier: Tier, rules: MaturityRules): Demand {
  const level = rules.levelByTier[tier];
  return { level, reason: { id: 'target.tier', values: { tier, level } } };
}

/**
 * The maturity level that a use case needs: the highest of what its deployment interval, its environment and its tier
 * ask for, with what asks for it first; null while none of them is known, and for a prohibited practice (method 7.1).
 */
export function targetLevel(
  input: TargetInput,
  rules: MaturityRules,
): { readonly target: Level | null; readonly reasons: readonly Reason[] } {
  const { tier, interval } = input;
  if (tier === 'prohibited') return { target: null, reasons: [] };
  const demands = [
    ...byFrequency(interval, rules),
    ...byDynamics(input, rules),
    ...(tier === null ? [] : [byTier(tier, rules)]),
  ].sort((a, b) => b.level - a.level);
  const unclear = interval !== null && interval.trim() !== '' && deploymentLevel(interval, rules) === null;
  const reasons = demands.map((demand) => demand.reason);
  return {
    target: demands[0]?.level ?? null,
    reasons: unclear ? [...reasons, { id: 'target.interval-unclear', values: { interval } }] : reasons,
  };
}
