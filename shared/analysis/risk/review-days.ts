import { addMonths } from './add-months.ts';
import type { RiskResult } from './risk-types.ts';

/** A calendar day, `2027-02-28`, on which something is looked at again. */
export type ReviewDay = { readonly kind: 'review' | 'audit'; readonly day: string };

/** Days from the first on, every `every` months within `months`, counted from the first so that the end of a month stays one. */
function listDays(first: string, every: number, months: number): readonly string[] {
  const count = Math.floor((months - 1) / every) + 1;
  return Array.from({ length: count }, (_, index) => addMonths(first, index * every));
}

/** The reviews, then the external audits of a use case in the `months` from the first of each; none without a first day. */
export function reviewDays(
  { nextReview, cadenceMonths, nextAudit, externalAudit }: RiskResult,
  months: number,
): readonly ReviewDay[] {
  const due = (kind: ReviewDay['kind'], first: string | null, every: number | null) =>
    first === null || every === null ? [] : listDays(first, every, months).map((day) => ({ kind, day }));
  return [...due('review', nextReview, cadenceMonths), ...due('audit', nextAudit, externalAudit?.everyMonths ?? null)];
}
