import type { DataItem } from '#shared/framework/data-checklist.ts';
import type { Grade } from '#shared/workspace/types.ts';
import { isAtLeast } from '../close.ts';
import type { TierVerdict } from '../risk/risk-types.ts';
import { countedItems } from './counted-items.ts';
import type { DataResult } from './data-types.ts';

/** Whether the data suffice, from the checklist (method 4.2). Group identification counts from tier medium upward only. */
export function dataSufficiency(
  items: readonly DataItem[],
  answers: Readonly<Record<string, Grade | null>>,
  tier: TierVerdict | null,
): DataResult {
  const counted = countedItems(items, tier);
  const answered = counted.flatMap((item) => {
    const answer = answers[item.id] ?? null;
    return answer === null ? [] : [{ item, answer }];
  });
  const total = counted.reduce((sum, item) => sum + item.weight, 0);
  const known = answered.reduce((sum, { item }) => sum + item.weight, 0);
  const points = answered.reduce((sum, { item, answer }) => sum + (item.weight * answer) / 2, 0);
  const score = known > 0 ? (100 * points) / known : null;
  const failed = answered.filter(({ item, answer }) => answer === 0 && item.gate !== null).map(({ item }) => item);
  const answeredShare = total > 0 ? known / total : 0;
  const verdict = (): DataResult['verdict'] => {
    if (failed.some(({ gate }) => gate === 'insufficient')) return 'insufficient';
    if (score === null || !isAtLeast(answeredShare, 0.6)) return 'not-enough-evidence';
    if (!isAtLeast(score, 50)) return 'insufficient';
    return isAtLeast(score, 75) && failed.length === 0 ? 'sufficient' : 'conditional';
  };
  return { score, verdict: verdict(), gates: failed.map(({ id }) => id), answeredShare };
}
