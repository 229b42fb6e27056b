import type { Role } from '#shared/workspace/types.ts';
import type { LimitId, SelectionReason } from '../portfolio/selection-types.ts';

/** A quarter of the plan, from 0, and the first day of the plan, if it has one. */
export type QuarterValue = { readonly quarter: number; readonly planStart: string | null };

/** The values of the sentences about what is chosen, when it is built and what it costs. */
export type PortfolioReasons = {
  'portfolio.mandatory-blocked': { readonly because: SelectionReason; readonly other: string | null };
  'portfolio.mandatory-over-budget': { readonly needed: number; readonly budget: number };
  'portfolio.mandatory-over-people': { readonly role: Role; readonly needed: number; readonly available: number };
  'portfolio.placed-before': { readonly required: string };
  'portfolio.placed-beyond': { readonly quarters: number };
  'portfolio.placed-unfunded': { readonly because: SelectionReason };
  'portfolio.too-few-people': QuarterValue & {
    readonly role: Role;
    readonly used: number;
    readonly available: number;
  };
  /** Why something is in or out; `other` is the title of what it needs, or of what needs it. */
  'portfolio.entry': {
    readonly reason: SelectionReason;
    readonly other: string | null;
    readonly lacks: Readonly<Partial<Record<LimitId, number>>>;
  };
  /** What limits the choice; `titles` are what is worth it and does not fit. */
  'portfolio.binds': { readonly limits: readonly LimitId[]; readonly count: number };
  'portfolio.nearest': { readonly title: string; readonly lacks: Readonly<Partial<Record<LimitId, number>>> };
  'portfolio.nothing-limits': { readonly hasBudget: boolean };
  'portfolio.chosen': {
    readonly count: number;
    readonly of: number;
    readonly npv: number;
    readonly commitment: number;
  };
  'portfolio.adds-up': {
    readonly commitment: number;
    readonly unscheduled: number;
    readonly beyond: number;
    readonly later: number;
    readonly platform: number;
    readonly reviews: number;
    readonly total: number;
    readonly years: number;
  };
  'portfolio.overtakes': { readonly index: number; readonly calendarYear: number | null; readonly upkeep: number };
  'portfolio.never-overtakes': { readonly years: number };
};
