import { toQuarterName } from '#shared/messages/to-quarter-name.ts';
import type { WholeMessages } from '#shared/messages/whole-messages.ts';

export type QuarterNames = {
  /** As the head of a narrow column: `Q2`, or its number where the plan has no first day. */
  readonly quarter: (index: number) => string;
  /** The year, at the first quarter and at each first quarter of a year; null elsewhere. */
  readonly year: (index: number) => string | null;
  /** `Q2 2027`. */
  readonly full: (index: number) => string;
};

/** What the quarters of a plan are called, counted from 0, by the calendar where the plan has a first day. */
export function createQuarterNames(messages: WholeMessages, planStart: string | null): QuarterNames {
  const full = (index: number) => toQuarterName(messages, index, planStart);
  if (planStart === null) {
    return { quarter: (index) => messages.format.number(index + 1), year: () => null, full };
  }
  const [year = 0, month = 1] = planStart.split('-').map(Number);
  const at = (index: number) => Math.floor((month - 1) / 3) + index;
  const quarterOf = (index: number) => (at(index) % 4) + 1;
  return {
    quarter: (index) => messages.deck.plan.quarter(quarterOf(index)),
    year: (index) => (index === 0 || quarterOf(index) === 1 ? String(year + Math.floor(at(index) / 4)) : null),
    full,
  };
}
