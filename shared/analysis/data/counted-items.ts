import type { DataItem } from '#shared/framework/data-checklist.ts';
import type { TierVerdict } from '../risk/risk-types.ts';

/** The items of the checklist that count at this tier: whether groups can be told apart counts from tier medium upward only (method 4.2). */
export function countedItems(items: readonly DataItem[], tier: TierVerdict | null): readonly DataItem[] {
  return items.filter((item) => !item.fromMediumTier || (tier !== null && tier !== 'low'));
}
