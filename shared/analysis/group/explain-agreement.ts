import { listKeys } from '#shared/workspace/list-keys.ts';
import { because, given, type Why } from '../why/why.ts';
import type { AgreementDraws, GroupResult } from './group-types.ts';

/** Why the room counts as agreeing or not (method 2.2): alpha with its range, what it rests on, and criterion by criterion; null without alpha. */
export function explainAgreement(
  { overall, byCriterion, raters }: GroupResult,
  draws: AgreementDraws | null,
): Why | null {
  const { alpha, reading, units, answers } = overall;
  if (alpha === null || reading === null) return null;
  const { low = null, high = null } = draws?.overall ?? {};
  return because(
    { id: 'why.alpha', values: { alpha, reading, low, high } },
    given({ id: 'why.alpha-basis', values: { raters, units, answers } }),
    ...listKeys(byCriterion).map((criterion) => {
      const found = byCriterion[criterion].alpha;
      return found === null ? null : given({ id: 'why.alpha-criterion', values: { criterion, alpha: found } });
    }),
  );
}
