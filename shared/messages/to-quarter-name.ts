import type { Messages } from './messages.ts';

/** What a quarter of the plan is called: by the calendar where the plan has a first day, else by its number. */
export function toQuarterName({ lenses }: Messages, quarter: number, planStart: string | null): string {
  if (planStart === null) return lenses.roadmap.quarterWithoutStart(quarter + 1);
  const [year = 0, month = 1] = planStart.split('-').map(Number);
  const index = Math.floor((month - 1) / 3) + quarter;
  return lenses.roadmap.quarter((index % 4) + 1, year + Math.floor(index / 4));
}
