import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];

/** The words of the pages about the room: where it disagreed, when it looks again, what comes next, what is parked. */
export function deckRoom(format: Format) {
  const { inWords, first } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  return {
    disagreement: {
      bounds: [
        { at: 2 / 3, text: format.number(0.67, 2) },
        { at: 0.8, text: format.number(0.8, 2) },
      ],
      subtitle: 'By the scores that each gave alone; one voice counts as much as any other',
      titles: (room: {
        readonly contested: number;
        readonly hanging: number;
        readonly open: number;
        readonly alpha: number | null;
        readonly reading: 'reliable' | 'tentative' | 'unreliable' | null;
      }): Titles => {
        const { contested, hanging, open, alpha, reading } = room;
        if (contested > 0) {
          const head = `Voices part on ${inWords(contested)} ${verb(contested, 'score', 'scores')}`;
          return hanging > 0
            ? [`${head}; on ${inWords(hanging)} the recommendation hangs`, head]
            : [`${head}, and no recommendation hangs on ${contested === 1 ? 'it' : 'them'}`, head];
        }
        if (open > 0) return [`No score is contested; on ${inWords(open)} the voices still lie apart`];
        return alpha === null || reading === null
          ? ['The room settled what it saw differently']
          : [
              `The room agrees: α ${format.number(alpha, 2)} is ${reading === 'unreliable' ? 'low, and what was contested is settled' : reading}`,
            ];
      },
      far: 'How far the room agrees',
      overall: 'All scores',
      none: 'cannot be told',
      alpha: (alpha: number, range: { readonly low: number; readonly high: number } | null) =>
        range === null
          ? format.number(alpha, 2)
          : `${format.number(alpha, 2)} (${format.number(range.low, 2)} to ${format.number(range.high, 2)})`,
      alternative: 'Krippendorff’s α with its 95 % range, overall and by criterion.',
      row: (name: string, text: string) => `${name}: ${text}.`,
      queue: 'What to talk about first',
      nothing: 'Nothing is left to talk about: where voices part, the room has settled it or it changes nothing.',
      more: (count: number) =>
        `${format.number(count)} more ${verb(count, 'score is', 'scores are')} seen differently.`,
      votes: (low: number, high: number) => `votes from ${format.number(low)} to ${format.number(high)}`,
      settled: 'Contested, and settled all the same',
      settledCount: (count: number) =>
        `${first(count)} contested ${verb(count, 'score was', 'scores were')} settled by the room; the blind scores stay in the file.`,
      dissent: 'Dissent, as recorded',
      rounds: 'What further rounds changed',
      note: 'α: 0 is chance, 1 is full agreement. Order: disagreement × weight × effect on the order.',
    },
    calendar: {
      name: 'Review calendar',
      subtitle: 'A dot is a review, a bar an external audit; the shape says the tier',
      titles: (due: { readonly reviews: number; readonly audits: number; readonly firstDay: string }): Titles => {
        const count = due.reviews + due.audits;
        const head = `${first(count)} ${verb(count, 'review', 'reviews')}${due.audits > 0 ? ' and audits' : ''} fall due in two years`;
        return [`${head}, the first on ${format.date(due.firstDay)}`, head];
      },
      owed: 'What each tier owes',
      ofTier: (tier: string, count: number) => `${tier}, ${format.number(count)}: `,
      open: (open: number) =>
        open === 0 ? 'No control is open.' : `${format.number(open)} ${verb(open, 'control is', 'controls are')} open.`,
      laws: 'What the law may ask for',
      law: (name: string, day: string, count: number) =>
        `${name}, from ${format.date(day)}: ${format.number(count)} ${verb(count, 'use case', 'use cases')}.`,
      bound: (day: string) => `EU AI Act, ${format.date(day)}`,
      more: (count: number) => `and ${format.number(count)} more of lower tiers`,
      undated: (count: number) =>
        `${format.number(count)} ${verb(count, 'use case has', 'use cases have')} a tier and no first day yet.`,
      alternative: (title: string, count: number) =>
        `Calendar of ${format.number(count)} ${verb(count, 'use case', 'use cases')} over nine quarters. ${title}.`,
      row: (name: string, tier: string, reviews: number, audits: number) =>
        `${name} (${tier}): ${format.number(reviews)} ${verb(reviews, 'review', 'reviews')}${audits === 0 ? '' : `, ${format.number(audits)} ${verb(audits, 'audit', 'audits')}`}.`,
    },
    next: {
      subtitle: (from: string, to: string) =>
        `What falls due from ${format.date(from)} to ${format.date(to)}, and what has no day yet`,
      titles: (plan: { readonly due: number; readonly late: number; readonly ownerless: number }): Titles => {
        const { due, late, ownerless } = plan;
        if (due + late === 0) return ['Nothing has a day in the next 90 days yet'];
        const head = `${first(due)} ${verb(due, 'thing falls', 'things fall')} due in the next 90 days`;
        if (late > 0) return [`${head}; ${inWords(late)} ${verb(late, 'day is', 'days are')} past`, head];
        return ownerless > 0
          ? [`${head}; ${inWords(ownerless)} ${verb(ownerless, 'has', 'have')} no owner`, head]
          : [`${head}, and each has an owner`, head];
      },
      day: 'By',
      what: 'What',
      owner: 'Owner',
      from: 'From',
      past: 'past',
      noDay: 'no day yet',
      noOwner: 'no owner',
      kinds: {
        decision: 'Decision',
        step: (name: string) => `Next step of ${name}`,
        action: (component: string) => `Action, ${component}`,
        control: (name: string) => `Control of ${name}`,
        calendar: 'Review calendar',
        start: 'Roadmap',
        finding: 'Finding, open',
        level: (area: string) => `Operations level, ${area}`,
      },
      control: (control: string) => `Put in place: ${control}`,
      review: (names: string) => `Review: ${names}`,
      audit: (names: string) => `External audit: ${names}`,
      others: (count: number) => `${format.number(count)} more`,
      start: (name: string) => `Start to build ${name}`,
      show: (statement: string) => `Show by evidence: ${statement}`,
      more: (count: number) => `${format.number(count)} more without a day`,
      note: 'Red: the day is past. Findings and levels have neither owner nor day until somebody takes them.',
    },
    parked: {
      titles: (notes: number, ideas: number): Titles => [
        [
          notes > 0 ? `${first(notes)} ${verb(notes, 'thought is', 'thoughts are')} parked` : '',
          ideas > 0
            ? notes > 0
              ? `${inWords(ideas)} ${verb(ideas, 'idea was', 'ideas were')} put away`
              : `${first(ideas)} ${verb(ideas, 'idea was', 'ideas were')} put away`
            : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      ],
      subtitle: 'Kept for another day; nothing here is lost',
      what: 'What',
      kind: 'Kind',
      by: 'By',
      note: 'Note',
      idea: (day: string) => `Idea, put away on ${format.date(day)}`,
      deferred: 'Decision, deferred',
      more: (count: number) => `and ${format.number(count)} more`,
    },
    changes: {
      subtitle: 'By the days that the file keeps; it keeps no earlier state to compare with',
      titles: (changed: { readonly room: number; readonly scores: number; readonly since: string | null }): Titles => {
        const { room, scores, since } = changed;
        const when = since === null ? '' : `Since ${format.date(since)} `;
        const parts = [
          room > 0
            ? `${inWords(room)} ${verb(room, 'verdict or place was', 'verdicts or places were')} set by the room`
            : '',
          scores > 0
            ? `${inWords(scores)} ${verb(scores, 'score was', 'scores were')} settled away from the first votes`
            : '',
        ].filter((part) => part !== '');
        const said = parts.length === 0 ? 'decisions were taken on several days' : format.list(parts);
        return [when === '' ? said.replace(/^./u, (letter) => letter.toUpperCase()) : `${when}${said}`];
      },
      day: 'Day',
      about: 'About',
      change: 'What changed',
      why: 'Why',
      noDay: 'no day kept',
      verdict: (from: string, to: string) => `Verdict from ${from} to ${to}`,
      tier: (from: string, to: string) => `Risk tier from ${from} to ${to}`,
      target: (to: string) => `Level aimed at set to ${to}`,
      placement: (quarter: string) => `Start set to ${quarter}`,
      standing: (value: number, feasibility: number) =>
        `Set to value ${format.number(value)}, feasibility ${format.number(feasibility)}`,
      score: (name: string, from: number, to: number) =>
        `${name} from ${format.number(from, 1)} to ${format.number(to, 1)}`,
      archived: 'Put away',
      decision: (status: string) => `Decision, ${status}`,
      unscored: 'no verdict',
      more: (count: number) => `and ${format.number(count)} more ${verb(count, 'change', 'changes')}`,
      note: 'First votes: the median of round one.',
    },
  };
}
