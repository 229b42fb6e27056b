import type { Messages } from '#shared/messages/messages.ts';

export type QuarterNames = {
  /** As the head of a narrow column: `Q2`, or its number where the plan has no first day. */
  readonly quarter: (index: number) => string;
  /** The year, at the first quarter and at each first quarter of a year; null elsewhere. */
  readonly year: (index: number) => string | null;
  /** `Q2 2027`. */
  readonly full: (index: number) => string;
};

/** What the quarters of a plan are called, counted from 0, by the calendar where the plan has a first day. */
export function createQuarterNames({ lenses, deck, format }: Messages, planStart: string | null): QuarterNames {
  if (planStart === null) {
    return {
      quarter: (index) => format.number(index + 1),
      year: () => null,
      full: (index) => lenses.roadmap.quarterWithoutStart(index + 1),
    };
  }
  const [year = 0, month = 1] = planStart.split('-').map(Number);
  const at = (index: number) => Math.floor((month - 1) / 3) + index;
  const quarterOf = (index: number) => (at(index) % 4) + 1;
  const yearOf = (index: number) => year + Math.floor(at(index) / 4);
  return {
    quarter: (index) => deck.plan.quarter(quarterOf(index)),
    year: (index) => (index === 0 || quarterOf(index) === 1 ? String(yearOf(index)) : null),
    full: (index) => lenses.roadmap.quarter(quarterOf(index), yearOf(index)),
  };
}
