import type { Control } from '#shared/framework/risk.ts';
import type { Tier, UseCaseRisk } from '#shared/workspace/types.ts';
import type { ControlResult } from './risk-types.ts';
import { tierRank } from './tier.ts';

/** What `tier` requires, with everything that lower tiers require marked as inherited (method 6.3). */
export function controlResults(
  controls: readonly Control[],
  tier: Tier,
  kept: UseCaseRisk['controls'],
): readonly ControlResult[] {
  return controls
    .filter((control) => tierRank(control.tier) <= tierRank(tier))
    .map((control) => ({
      id: control.id,
      tier: control.tier,
      inherited: control.tier !== tier,
      status: kept[control.id]?.status ?? 'open',
    }));
}
