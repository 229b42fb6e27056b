import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the first pages: cover, summary, contents. */
export function deckOpening(format: Format) {
  const { of } = createNumberWords(format);
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    cover: {
      title: 'Machine-learning strategy',
      claim: (total: number, scored: number, decisions: number) =>
        total === 0
          ? 'A workshop that has not begun.'
          : `${count(total, 'idea', 'ideas')}, ${scored === total ? `${total === 1 ? '' : 'each '}weighed against something simpler` : scored === 0 ? 'none scored yet' : `${format.number(scored)} of them scored`}${decisions === 0 ? '.' : `, and ${count(decisions, 'decision', 'decisions')}.`}`,
      workshop: 'Workshop',
      workshopFacts: (date: string | null, participants: number) =>
        [
          date === null ? 'no date set' : format.date(date),
          participants === 0 ? '' : count(participants, 'participant', 'participants'),
        ]
          .filter((part) => part !== '')
          .join(', '),
      location: 'Location',
      facilitator: 'Facilitator',
      state: 'State',
      stateFacts: (revision: number, day: string) => `Revision ${format.number(revision)}, ${format.date(day)}`,
      edition: 'Edition',
      audiences: {
        board: 'For the board',
        engineering: 'For engineering',
        risk: 'For risk and audit',
        public: 'Public edition',
      },
      remarks: {
        board:
          'Contains figures, names and votes; a public edition leaves them out. Orientation for a decision, not legal advice.',
        public: 'Known names, votes, amounts of money and notes are left out. Orientation, not legal advice.',
      },
    },
    contents: {
      useCases: 'Use cases',
      useCaseValues: 'Value by use case',
      pagesOfUseCases: (total: number) => `One page for each of ${count(total, 'use case', 'use cases')}`,
      pagesOfValues: (total: number) =>
        `How sure the value is of ${count(total, 'funded use case', 'funded use cases')}, against the simplest approach`,
    },
    summary: {
      value: (years: number) => `Value over ${format.number(years)} years, at likely inputs`,
      valueOf: (valued: number, total: number) =>
        `After all costs, from ${of(valued, total)} use cases whose value is known`,
      valueUnknown: 'No use case has numbers for benefit and cost yet',
      valueHidden: 'Money is left out of this edition',
      build: 'Use machine learning + something simpler',
      buildExplained: (dataFirst: number, open: number) =>
        [
          dataFirst > 0 ? `${count(dataFirst, 'needs', 'need')} data first` : '',
          open > 0 ? `${format.number(open)} not scored yet` : '',
        ]
          .filter((part) => part !== '')
          .join(', ') || 'Every idea has a verdict',
      fundedValue: (years: number) => `Value of what is funded, ${format.number(years)} years`,
      fundedRange: (p10: number, p90: number) =>
        `One chance in ten that it is below ${format.money(p10)}, one in ten that it is above ${format.money(p90)}`,
      commitment: 'Commitment, build and two years of upkeep',
      ofBudget: (budget: number, funded: number) =>
        `Of ${format.money(budget)} available; ${count(funded, 'idea is', 'ideas are')} funded`,
      costs: 'What it costs each year',
      yearCosts: (year: string, amount: number) => `${year}: ${format.money(amount)}`,
      ofItUpkeep: (amount: number) => `${format.money(amount)} of it upkeep`,
      noUpkeep: 'No upkeep yet',
      risk: 'High risk or above',
      riskExplained: (open: number, untiered: number, prohibited: number) =>
        [
          prohibited > 0 ? `${count(prohibited, 'idea is', 'ideas are')} prohibited` : '',
          open > 0 ? `${count(open, 'control is', 'controls are')} open` : '',
          untiered > 0 ? `${format.number(untiered)} without a tier` : '',
        ]
          .filter((part) => part !== '')
          .join('; ') || 'Every idea has a tier, and no control is open',
      level: 'Operations level, now → needed',
      levelOnly: 'Operations level now',
      levelExplained: (answered: number, total: number, weakest: string) =>
        answered === 0
          ? 'Not assessed, so it counts as level 0, manual'
          : `Weakest: ${weakest}; ${of(answered, total)} statements answered`,
      decide: 'Decided',
      noDecisions: 'No decision is recorded yet.',
      first: 'Worth most',
      firstByScore: 'Most suited to machine learning',
      firstOfScored: 'Highest suitability so far',
      noFirst: 'No use case is scored yet.',
      worth: (amount: number) => `${format.money(amount)} over the horizon`,
      scoreOf: (score: number) => `suitability ${format.number(score)}`,
      wrong: 'What could go wrong',
      nothingWrong: 'Nothing stands out in what was recorded.',
      next: 'Next 90 days',
      noNext: 'No next step is recorded yet.',
      ownerAndDay: (owner: string, day: string | null) =>
        [owner, day === null ? '' : format.date(day)].filter((part) => part !== '').join(', '),
      wrongs: {
        prohibited: (total: number) => ({
          text: `${count(total, 'idea', 'ideas')} may be prohibited`,
          detail: 'Stop work on it until the answer is certain',
        }),
        controls: (open: number, cases: number) => ({
          text: 'Controls are not in place',
          detail: `${format.number(open)} open on ${count(cases, 'use case', 'use cases')} of high risk or above`,
        }),
        level: (level: number | null, target: number) =>
          level === null
            ? { text: 'Operations were not assessed', detail: `Level ${target} is needed` }
            : {
                text: 'Operations cannot carry the models',
                detail: `Level ${level} is shown by evidence, level ${target} is needed`,
              },
        contested: (total: number) => ({
          text: 'The room does not agree',
          detail: `${count(total, 'use case has', 'use cases have')} contested scores`,
        }),
        baseline: (total: number) => ({
          text: 'Machine learning without a comparison',
          detail: `${count(total, 'use case has', 'use cases have')} no simplest approach in numbers`,
        }),
        data: (total: number) => ({
          text: 'The data is not there',
          detail: `${count(total, 'use case needs', 'use cases need')} data first`,
        }),
        staff: (scientists: number, engineers: number) => ({
          text: 'Models are built, never deployed',
          detail: `${count(engineers, 'ML engineer', 'ML engineers')} for ${count(scientists, 'data scientist', 'data scientists')}`,
        }),
        owner: (total: number) => ({
          text: 'Nobody answers for it',
          detail: `${count(total, 'use case has', 'use cases have')} no owner`,
        }),
      },
      note: 'Value: net present value against doing nothing, of what is recommended. Squares and shapes: see the glossary.',
      fundedNote: 'Foundations, platform and reviews are not taken off the value; the yearly cost has them.',
      notePlain: 'Squares and shapes: see the glossary.',
    },
  };
}
