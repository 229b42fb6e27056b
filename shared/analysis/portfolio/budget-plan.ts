import type { Pack } from '#shared/framework/pack.ts';
import type { Content, EnablerId, UseCaseId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import { type BudgetItem, budgetByYear } from './budget-by-year.ts';
import { commitmentYears } from './cost-of.ts';
import type { Roadmap } from './roadmap-types.ts';
import type { Selected, SelectionEntry } from './selection-types.ts';

export const budgetRowIds = ['build', 'foundations', 'upkeep', 'platform', 'reviews'] as const;
export type BudgetRowId = (typeof budgetRowIds)[number];

export type BudgetAmounts = Readonly<Record<BudgetRowId | 'total', number>>;

export type BudgetYear = BudgetAmounts & {
  /** From 0. */
  readonly index: number;
  /** Null while the plan has no first day. */
  readonly calendarYear: number | null;
};

/** How the commitment becomes the sum of the years: each amount with the sign with which it is added. */
export type Reconciliation = {
  readonly commitment: number;
  /** Less what has no quarter yet. */
  readonly unscheduled: number;
  /** Less the part of the first two years of upkeep that lies after the last year. */
  readonly beyond: number;
  /** Plus upkeep after the second year of each. */
  readonly later: number;
  readonly platform: number;
  readonly reviews: number;
  readonly total: number;
};

/** What the chosen set costs in each year, cash and not discounted. */
export type BudgetPlan = {
  readonly years: readonly BudgetYear[];
  readonly totals: BudgetAmounts;
  /** Index of the first year in which upkeep costs more than building; null: in none of them. */
  readonly upkeepOvertakesIn: number | null;
  readonly reconciliation: Reconciliation;
  /** Chosen and without a quarter, so that their money is in no year. */
  readonly unscheduled: readonly (UseCaseId | EnablerId)[];
  /** Costs that nobody has given, and that are counted as nothing. */
  readonly unknown: readonly ('platform' | 'reviews' | 'audits')[];
};

type Known = {
  readonly content: Pick<Content, 'assumptions' | 'portfolio'>;
  readonly useCases: readonly UseCaseAnalysis[];
  readonly selection: Selected;
  readonly roadmap: Roadmap;
};

type Scheduled = {
  readonly build: number;
  readonly upkeepPerYear: number;
  readonly commitment: number;
  readonly reviewsPerYear: number;
  /** Parts of the build by year, the last one being the year in which it is done. */
  readonly parts: readonly { readonly year: number; readonly share: number }[];
  readonly doneIn: number;
};

/** The quarter of the calendar in which the plan begins, 0 to 3, and its year. */
function toFirst(planStart: string | null): { readonly quarter: number; readonly year: number | null } {
  if (planStart === null) return { quarter: 0, year: null };
  const [year = 0, month = 1] = planStart.split('-').map(Number);
  return { quarter: Math.floor((month - 1) / 3), year };
}

function toParts(start: number, duration: number, firstQuarter: number): Scheduled['parts'] {
  const years = Array.from({ length: duration }, (_none, offset) => Math.floor((firstQuarter + start + offset) / 4));
  return [...new Set(years)].map((year) => ({
    year,
    share: years.filter((each) => each === year).length / duration,
  }));
}

function reviewsOf(tier: UseCaseAnalysis['risk']['tier'], { portfolio }: Known['content'], pack: Pack): number {
  if (tier === null || tier === 'prohibited') return 0;
  const { reviewMonths, externalAudit } = pack.cadences[tier];
  const audits = externalAudit === null ? 0 : 12 / externalAudit.everyMonths;
  return (12 / reviewMonths) * (portfolio.costPerReview ?? 0) + audits * (portfolio.costPerAudit ?? 0);
}

function toScheduled(
  entry: SelectionEntry | undefined,
  place: { readonly start: number | null; readonly duration: number | null } | undefined,
  firstQuarter: number,
  reviewsPerYear: number,
): Scheduled | null {
  if (entry === undefined || place === undefined || place.start === null) return null;
  const parts = toParts(place.start, Math.max(1, place.duration ?? 1), firstQuarter);
  const { build, upkeepPerYear, commitment } = entry;
  return {
    build: build ?? 0,
    upkeepPerYear: upkeepPerYear ?? 0,
    commitment: commitment ?? 0,
    reviewsPerYear,
    parts,
    doneIn: parts.at(-1)?.year ?? 0,
  };
}

function toItems(scheduled: readonly Scheduled[], upkeepOf: (item: Scheduled) => number): readonly BudgetItem[] {
  return scheduled.flatMap((item) =>
    item.parts.map(({ year, share }) => ({
      year,
      build: share * item.build,
      upkeepPerYear: year === item.doneIn ? upkeepOf(item) : 0,
    })),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function listUnknown(
  { portfolio }: Known['content'],
  tiers: readonly UseCaseAnalysis['risk']['tier'][],
): BudgetPlan['unknown'] {
  const needsAudit = tiers.some((tier) => tier === 'high' || tier === 'critical');
  const unknown: BudgetPlan['unknown'][number][] = [];
  if (portfolio.platformCostPerYear === null) unknown.push('platform');
  if (portfolio.costPerReview === null && portfolio.reviewCostPerYear === null) unknown.push('reviews');
  if (needsAudit && portfolio.costPerAudit === null) unknown.push('audits');
  return unknown;
}

/** How many of the first two years of upkeep lie within the years that are shown. */
function earlyYears(doneIn: number, years: number): number {
  return Math.min(commitmentYears, Math.max(0, years - 1 - doneIn));
}

/**
 * The budget by year of the chosen set (method 8 and 14): building spread over the quarters it takes, upkeep and reviews
 * from the year after it is done, the platform in every year. The rows of a year add up to its total, and the commitment
 * to the total by the reconciliation.
 */
export function budgetPlan({ content, useCases, selection, roadmap }: Known, pack: Pack): BudgetPlan {
  const { portfolio, assumptions } = content;
  const first = toFirst(assumptions.planStart);
  const chosen = useCases.filter(({ id }) => selection.byId[id]?.isChosen === true);
  const found = [
    ...chosen.map(({ id, risk }) => ({
      id,
      commitment: selection.byId[id]?.commitment ?? 0,
      item: toScheduled(selection.byId[id], roadmap.byId[id], first.quarter, reviewsOf(risk.tier, content, pack)),
      isEnabler: false,
    })),
    ...selection.enablers.map((id) => ({
      id,
      commitment: selection.byEnabler[id]?.commitment ?? 0,
      item: toScheduled(selection.byEnabler[id], roadmap.enablers[id], first.quarter, 0),
      isEnabler: true,
    })),
  ];
  const scheduled = found.flatMap(({ item }) => item ?? []);
  const ofUseCases = found.flatMap(({ item, isEnabler }) => (isEnabler ? [] : (item ?? [])));
  const ofEnablers = found.flatMap(({ item, isEnabler }) => (isEnabler ? (item ?? []) : []));
  const horizon = assumptions.horizonYears ?? pack.assumptions.horizonYears;
  const count = Math.max(horizon, ...scheduled.map(({ doneIn }) => doneIn + 1));
  const built = budgetByYear(
    toItems(ofUseCases, (item) => item.upkeepPerYear),
    count,
  );
  const enabled = budgetByYear(
    toItems(ofEnablers, () => 0),
    count,
  );
  const reviewed = budgetByYear(
    toItems(ofUseCases, (item) => item.reviewsPerYear),
    count,
  ).upkeep;
  const years = Array.from({ length: count }, (_none, index): BudgetYear => {
    const isLive = ofUseCases.some(({ doneIn }) => doneIn < index);
    const amounts = {
      build: built.build[index] ?? 0,
      foundations: enabled.build[index] ?? 0,
      upkeep: built.upkeep[index] ?? 0,
      platform: found.length === 0 ? 0 : (portfolio.platformCostPerYear ?? 0),
      reviews: (reviewed[index] ?? 0) + (isLive ? (portfolio.reviewCostPerYear ?? 0) : 0),
    };
    const calendarYear = first.year === null ? null : first.year + index;
    return { index, calendarYear, ...amounts, total: sum(Object.values(amounts)) };
  });
  const row = (id: BudgetRowId | 'total') => sum(years.map((year) => year[id]));
  const early = ofUseCases.map(({ doneIn, upkeepPerYear }) => earlyYears(doneIn, count) * upkeepPerYear);
  const totals: BudgetAmounts = {
    build: row('build'),
    foundations: row('foundations'),
    upkeep: row('upkeep'),
    platform: row('platform'),
    reviews: row('reviews'),
    total: row('total'),
  };
  const unscheduled = found.filter(({ item }) => item === null);
  const overtakes = years.find(({ upkeep, build, foundations }) => upkeep > build + foundations + 1e-9);
  return {
    years,
    totals,
    upkeepOvertakesIn: overtakes?.index ?? null,
    reconciliation: {
      commitment: selection.commitment,
      unscheduled: sum(unscheduled.map(({ commitment }) => commitment)),
      beyond: sum(ofUseCases.map(({ upkeepPerYear }) => commitmentYears * upkeepPerYear)) - sum(early),
      later: totals.upkeep - sum(early),
      platform: totals.platform,
      reviews: totals.reviews,
      total: totals.total,
    },
    unscheduled: unscheduled.map(({ id }) => id),
    unknown:
      found.length === 0
        ? []
        : listUnknown(
            content,
            chosen.map(({ risk }) => risk.tier),
          ),
  };
}
