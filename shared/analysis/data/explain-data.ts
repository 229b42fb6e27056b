import type { DataItem } from '#shared/framework/data-checklist.ts';
import type { Grade } from '#shared/workspace/types.ts';
import type { TierVerdict } from '../risk/risk-types.ts';
import { because, given, type Why } from '../why/why.ts';
import { countedItems } from './counted-items.ts';
import type { DataResult } from './data-types.ts';

/** Why the data of a use case suffice or not (method 4.2): answer by answer; null while nothing is answered. */
export function explainData(
  items: readonly DataItem[],
  answers: Readonly<Record<string, Grade | null>>,
  tier: TierVerdict | null,
  { score, answeredShare, verdict, gates }: DataResult,
): Why | null {
  if (score === null) return null;
  const counted = countedItems(items, tier);
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  const answered = counted.flatMap(({ id, weight }) => {
    const answer = answers[id] ?? null;
    return answer === null
      ? []
      : [given({ id: 'why.data-item', values: { item: id, answer, weight: weight / whole } })];
  });
  return because(
    { id: 'why.data-verdict', values: { verdict } },
    ...gates.map((item) => given({ id: 'why.data-gate', values: { item } }, 'default')),
    because({ id: 'why.data', values: { score, share: answeredShare } }, ...answered),
  );
}
