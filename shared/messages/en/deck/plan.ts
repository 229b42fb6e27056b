import type { Quadrant } from '#shared/analysis/portfolio/quadrant.ts';
import type { Role } from '#shared/workspace/types.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** The words of the pages of the plan: value × feasibility, roadmap, budget, staffing. */
export function deckPlan(format: Format) {
  const { inWords, first, be } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const ideas = (count: number) => `${inWords(count)} ${verb(count, 'idea', 'ideas')}`;
  const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
  const roles: Readonly<Record<Role, string>> = {
    dataScientist: 'data scientists',
    mlEngineer: 'ML engineers',
    dataEngineer: 'data engineers',
    platformEngineer: 'platform engineers',
  };
  return {
    quarter: (quarter: number) => `Q${format.number(quarter)}`,
    feasibility: {
      subtitle: (reference: string) =>
        `Value of what is recommended (${reference} is 100) against feasibility; the area of a circle is its cost over three years`,
      titles: (counts: Readonly<Record<Quadrant, number>>, fundedWins: number | null): Titles => {
        const wins = counts['quick-win'];
        if (wins > 0) {
          const head = `${capital(ideas(wins))} ${be(wins)} worth much and within reach`;
          if (fundedWins === null) return [head];
          if (fundedWins === wins) return [`${head}, and the plan funds ${wins === 1 ? 'it' : 'all of them'}`, head];
          return [`${head}; the plan funds ${fundedWins === 0 ? 'none' : inWords(fundedWins)} of them`, head];
        }
        if (counts['strategic-bet'] > 0)
          return [
            `${capital(ideas(counts['strategic-bet']))} ${be(counts['strategic-bet'])} worth much, and none is within reach yet`,
          ];
        return counts['fill-in'] > 0
          ? [`${capital(ideas(counts['fill-in']))} ${be(counts['fill-in'])} within reach, and none is worth much`]
          : ['No placed idea is worth much or within reach'];
      },
      reading: 'What it says',
      funded: (count: number, commitment: string) =>
        `${first(count)} funded, filled and bold: a commitment of ${commitment}.`,
      quadrant: (name: string, names: string) => `${name}: ${names}.`,
      unplaced: (count: number) =>
        `${first(count)} ${verb(count, 'idea is', 'ideas are')} not drawn, because value, data, scores or tier are open.`,
      byRoom: (count: number) =>
        `${first(count)} ${verb(count, 'stands', 'stand')} where the room put ${count === 1 ? 'it' : 'them'}, against the numbers.`,
      more: (count: number) => `${format.number(count)} more`,
      note: 'Quadrants split at 50. Shapes beside the names are risk tiers, as in the glossary. Feasibility: data, fit, maturity, operations and tier together.',
      alternative: (title: string, count: number) =>
        `Plane of value against feasibility with ${format.number(count)} ${verb(count, 'use case', 'use cases')}. ${title}.`,
      place: (name: string, value: number, feasibility: number) =>
        `${name}: value ${format.number(value)}, feasibility ${format.number(feasibility)}.`,
    },
    roadmap: {
      subtitle: 'Each starts as early as its requirements and the people allow, the highest value × feasibility first',
      titles: (plan: {
        readonly items: number;
        readonly firstLive: string;
        readonly lastLive: string;
        readonly full: { readonly role: Role; readonly quarters: number } | null;
        readonly unscheduled: number;
      }): Titles => {
        const head =
          plan.items === 1
            ? `One item is planned, done in ${plan.lastLive}`
            : plan.firstLive === plan.lastLive
              ? `${first(plan.items)} items are planned, all done in ${plan.lastLive}`
              : `The first of ${inWords(plan.items)} items is done in ${plan.firstLive}, the last in ${plan.lastLive}`;
        if (plan.full !== null && plan.full.quarters > 1)
          return [`${head}; ${roles[plan.full.role]} set the pace`, head];
        return plan.unscheduled > 0
          ? [
              `${head}; ${inWords(plan.unscheduled)} funded ${verb(plan.unscheduled, 'item has', 'items have')} no quarter`,
              head,
            ]
          : [head];
      },
      people: 'People at work, of those there are',
      unscheduled: 'Without a quarter',
      reason: (name: string, reason: string) => `${name}: ${reason}`,
      more: (count: number) => `and ${format.number(count)} more`,
      dataFirst: 'Data to mend first',
      dataTask: (name: string, count: number) =>
        `${name}: ${format.number(count)} ${verb(count, 'item of the checklist', 'items of the checklist')}`,
      conflicts: 'What does not go together',
      note: 'Light bars are placed by the room. A bar ends with the quarter in which it is done.',
      alternative: (title: string) => `Roadmap by quarter. ${title}.`,
      entry: (name: string, from: string, to: string) =>
        from === to ? `${name}: ${from}.` : `${name}: ${from} to ${to}.`,
    },
    budget: {
      subtitle: 'Cash by year, before discounting',
      titles: (plan: {
        readonly overtakes: string | null;
        readonly upkeep: number;
        readonly total: number;
        readonly years: number;
      }): Titles => {
        const all = `${format.money(plan.total)} in ${inWords(plan.years)} ${verb(plan.years, 'year', 'years')}`;
        return plan.overtakes === null
          ? [`The plan costs ${all}, and upkeep stays below building`, `The plan costs ${all}`]
          : [
              `Upkeep overtakes building in ${plan.overtakes} and stands at ${format.money(plan.upkeep)} a year at the end: fund it now, or stop here`,
              `Upkeep overtakes building in ${plan.overtakes}`,
            ];
      },
      table: 'By year',
      addsUp: 'How it adds up',
      limit: (commitment: string, budget: string) =>
        `Building and two years of upkeep commit ${commitment} of a budget of ${budget}.`,
      noLimit: (commitment: string) =>
        `Building and two years of upkeep commit ${commitment}; nobody has set a budget.`,
      alternative: (title: string) => `Stacked columns, cost by year. ${title}.`,
      year: (year: string, amount: string) => `${year}: ${amount}.`,
    },
    staffing: {
      subtitle:
        'Outline: the people that there are. Filled: those at work in the plan; strong where nobody is left over',
      titles: (plan: {
        readonly full: { readonly role: Role; readonly quarters: number } | null;
        readonly over: Role | null;
        readonly band: 'production-gap' | 'below-target' | 'target' | 'leader' | null;
        readonly parity: number;
      }): Titles => {
        const gap =
          plan.band === 'production-gap' || plan.band === 'below-target'
            ? `${inWords(plan.parity)} more ML ${verb(plan.parity, 'engineer', 'engineers')} would make one for each data scientist`
            : '';
        if (plan.over !== null) {
          const head = `The plan takes more ${roles[plan.over]} than there are`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        if (plan.full !== null) {
          const head = `${capital(roles[plan.full.role])} are all at work in ${inWords(plan.full.quarters)} ${verb(plan.full.quarters, 'quarter', 'quarters')}`;
          return gap === '' ? [head] : [`${head}; ${gap}`, head];
        }
        return gap === '' ? ['The people that there are can carry the plan'] : [capital(gap)];
      },
      demand: 'Demand against capacity',
      people: 'Who there is',
      ratio: 'ML eng. per data sc.',
      alternative: (title: string) => `Columns by role and quarter, people at work against people there. ${title}.`,
      row: (role: string, cells: string) => `${role}: ${cells}.`,
    },
  };
}
