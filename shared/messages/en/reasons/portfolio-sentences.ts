import type { LimitId, SelectionReason } from '#shared/analysis/portfolio/selection-types.ts';
import type { PortfolioReasons } from '#shared/analysis/reasons/portfolio-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

type Lacks = Readonly<Partial<Record<LimitId, number>>>;

function toLacking(w: Words, lacks: Lacks): string {
  const parts = (['money', 'dataScientist', 'mlEngineer', 'dataEngineer', 'platformEngineer'] as const).flatMap(
    (limit) => {
      const amount = lacks[limit];
      if (amount === undefined) return [];
      if (limit === 'money') return [w.money(amount)];
      return [`${w.number(amount, 1)} quarters of work by ${w.rolesOf[limit]}`];
    },
  );
  return w.list(parts);
}

function toBar(reason: SelectionReason, other: string | null): string {
  const named = other === null ? 'something that it requires' : `“${other}”, which it requires,`;
  const bars: Readonly<Partial<Record<SelectionReason, string>>> = {
    excluded: 'the plan also excludes it',
    'not-built': 'it is not to be built',
    'data-first': 'its data comes first',
    'no-recommendation': 'nothing is recommended for it yet',
    'no-value': 'its value is not known yet',
    'no-cost': 'its cost is not known yet',
    requires: `${named} cannot be in`,
    circle: 'it comes to require itself',
  };
  return bars[reason] ?? 'it does not fit';
}

export function portfolioSentences(w: Words): SentencesOf<PortfolioReasons> {
  return {
    'portfolio.mandatory-blocked': ({ because, other }) =>
      `It must be in, but ${toBar(because, other)}. Until that is settled nothing is chosen.`,
    'portfolio.mandatory-over-budget': ({ needed, budget }) =>
      `What must be in commits ${w.money(needed)}, and the budget is ${w.money(budget)}. Until that is settled nothing is chosen.`,
    'portfolio.mandatory-over-people': ({ role, needed, available }) =>
      `What must be in takes ${w.number(needed, 1)} quarters of work by ${w.rolesOf[role]}, and there are ${w.number(available, 1)}. Until that is settled nothing is chosen.`,
    'portfolio.placed-before': ({ required }) => `The room starts it before “${required}”, which it requires, is done.`,
    'portfolio.placed-beyond': ({ quarters }) =>
      `The room places it so that it ends after the ${w.number(quarters)} quarters of the plan.`,
    'portfolio.placed-unfunded': ({ because }) =>
      because === 'no-room'
        ? 'The room places it, but there is no money or nobody left for it.'
        : 'The room places it, but it is not among what is funded.',
    'portfolio.too-few-people': ({ role, quarter, planStart, used, available }) =>
      `In ${w.quarter(quarter, planStart)} the plan takes ${w.number(used, 1)} ${w.rolesOf[role]}, and there are ${w.number(available, 1)}.`,
    'portfolio.entry': ({ reason, other, lacks }) => {
      switch (reason) {
        case 'mandatory':
          return 'In, because the room says that it must be.';
        case 'needed':
          return other === null ? 'In, because something chosen requires it.' : `In, because “${other}” requires it.`;
        case 'worth-it':
          return 'In: it is among what is worth most together within the limits.';
        case 'no-gain':
          return 'Out: it brings nothing over doing nothing.';
        case 'no-room':
          return `Out: it takes ${toLacking(w, lacks)} more than there is.`;
        case 'not-needed':
          return 'Out: nothing chosen requires it.';
        case 'excluded':
          return 'Out: the room excludes it.';
        case 'undecided':
          return 'Open: what must be in does not fit, so nothing is chosen.';
        default:
          return `Out: ${toBar(reason, other)}.`;
      }
    },
    'portfolio.binds': ({ limits: [first = 'money', ...others], count }) => {
      const subject =
        first === 'money' ? 'Money limits the choice' : `The time of ${w.rolesOf[first]} limits the choice`;
      const also = others.length === 0 ? '' : ` So does ${w.list(others.map((id) => w.limits[id]))}.`;
      return `${subject}: ${w.number(count)} more ${w.plural(count, { one: 'use case is', other: 'use cases are' })} worth it and ${w.plural(count, { one: 'does', other: 'do' })} not fit.${also}`;
    },
    'portfolio.nearest': ({ title, lacks }) => `“${title}” just missed: it would take ${toLacking(w, lacks)} more.`,
    'portfolio.nothing-limits': ({ hasBudget }) =>
      hasBudget
        ? 'Nothing limits the choice: everything that is worth it fits.'
        : 'No budget is set, so money does not limit the choice.',
    'portfolio.chosen': ({ count, of, npv, commitment }) =>
      `${w.number(count)} of ${w.number(of)} use cases are chosen: worth ${w.money(npv)} over doing nothing, for a commitment of ${w.money(commitment)}.`,
    'portfolio.adds-up': ({ commitment, unscheduled, beyond, later, platform, reviews, total, years }) => {
      const steps = [
        unscheduled > 0 ? `less ${w.money(unscheduled)} for what has no quarter yet` : '',
        beyond > 0 ? `less ${w.money(beyond)} of upkeep after the last year` : '',
        later > 0 ? `plus ${w.money(later)} of upkeep after the second year` : '',
        platform > 0 ? `plus ${w.money(platform)} for the platform` : '',
        reviews > 0 ? `plus ${w.money(reviews)} for reviews and audits` : '',
      ].filter((step) => step !== '');
      return steps.length === 0
        ? `The commitment of ${w.money(commitment)}, building and two years of upkeep of each, falls into these ${w.number(years)} years.`
        : `The commitment of ${w.money(commitment)} counts building and two years of upkeep of each; ${w.list(steps)}, that makes ${w.money(total)} over ${w.number(years)} years.`;
    },
    'portfolio.overtakes': ({ index, calendarYear, upkeep }) =>
      calendarYear === null
        ? `Upkeep overtakes building in year ${w.number(index + 1)} and comes to ${w.money(upkeep)} a year.`
        : `Upkeep overtakes building in ${calendarYear} and comes to ${w.money(upkeep)} a year.`,
    'portfolio.never-overtakes': ({ years }) =>
      `Building costs at least as much as upkeep in each of these ${w.number(years)} years.`,
  };
}
