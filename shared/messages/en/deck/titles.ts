import type { Gate, Recommendation } from '#shared/analysis/analysis.ts';
import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];
type Counts = {
  readonly total: number;
  readonly scored: number;
  readonly withMl: number;
  readonly simple: number;
  readonly dataFirst: number;
  readonly prohibited: number;
  readonly simplestWins: number;
};

/** Conclusions by pattern: each function picks the most telling one that is true, then says it shorter. */
export function deckTitles(format: Format) {
  const { inWords, first, be } = createNumberWords(format);
  const call = (count: number) => (count === 1 ? 'calls' : 'call');
  const beginning = ({ total, scored }: Counts): string | null => {
    if (total === 0) return 'No use case has been collected yet';
    if (scored === 0)
      return `${first(total)} use ${total === 1 ? 'case is' : 'cases are'} collected, and none is scored yet`;
    return null;
  };
  const split = (counts: Counts) => {
    const { total, withMl, simple, dataFirst } = counts;
    const head =
      withMl === 0
        ? `None of ${inWords(total)} ideas calls for machine learning`
        : `${first(withMl)} of ${inWords(total)} ideas ${call(withMl)} for machine learning`;
    const tail = [
      simple > 0 ? `${inWords(simple)} for something simpler` : '',
      dataFirst > 0 ? `${inWords(dataFirst)} for data first` : '',
    ].filter((part) => part !== '');
    return tail.length === 0 ? head : `${head}, ${format.list(tail)}`;
  };
  return {
    summary: (
      counts: Counts,
      known: {
        readonly npv: number | null;
        readonly years: number;
        readonly level: number;
        readonly target: number | null;
      },
    ): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      if (known.npv !== null && known.npv > 0) {
        return [`${said}: worth ${format.money(known.npv)} over ${inWords(known.years)} years`, said];
      }
      if (known.target !== null && known.target > known.level) {
        return [`${said}; operations at level ${known.level} must reach level ${known.target} first`, said];
      }
      return [said];
    },
    portfolio: (counts: Counts): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      if (counts.simplestWins > 0 && counts.withMl > 0) {
        return [
          `${first(counts.withMl)} of ${inWords(counts.total)} ideas ${call(counts.withMl)} for machine learning; for ${inWords(counts.simplestWins)} the simplest approach wins on money`,
        ];
      }
      return [split(counts)];
    },
    matrix: (points: {
      readonly placed: number;
      readonly upper: number;
      readonly gated: number;
      readonly severe: number;
    }): Titles => {
      if (points.placed === 0) return ['No use case can be placed yet'];
      if (points.upper === 0) return ['No idea reaches the score from which machine learning is the answer'];
      const head = `${first(points.upper)} of ${inWords(points.placed)} ideas reach the score for machine learning`;
      if (points.gated > 0) return [`${head}; ${inWords(points.gated)} of them fall to money, data or the law`, head];
      return points.severe > 0 ? [`${head}, ${inWords(points.severe)} of them at high risk or above`, head] : [head];
    },
    ranking: (ranks: {
      readonly scored: number;
      readonly total: number;
      readonly contested: number;
      readonly provisional: number;
    }): Titles => {
      if (ranks.scored === 0) return ['No use case is scored yet, so there is no ranking'];
      if (ranks.contested > 0) {
        return [
          `${first(ranks.contested)} of ${inWords(ranks.scored)} ${ranks.contested === 1 ? 'idea has' : 'ideas have'} contested scores, worth another conversation`,
        ];
      }
      if (ranks.provisional > 0)
        return [
          `${first(ranks.provisional)} of ${inWords(ranks.scored)} verdicts ${be(ranks.provisional)} provisional until something is filled in`,
        ];
      return [`The room agrees on all ${inWords(ranks.scored)} scores`];
    },
    risk: (tiers: {
      readonly tiered: number;
      readonly prohibited: number;
      readonly severe: number;
      readonly open: number;
    }): Titles => {
      if (tiers.tiered === 0) return ['No use case has a risk tier yet'];
      const severe = `${inWords(tiers.severe)} more ${be(tiers.severe)} high risk or above`;
      if (tiers.prohibited > 0) {
        const head = `${first(tiers.prohibited)} ${tiers.prohibited === 1 ? 'idea is' : 'ideas are'} prohibited and must not be built`;
        return tiers.severe > 0 ? [`${head}; ${severe}`] : [head];
      }
      if (tiers.severe === 0) return ['No idea is high risk: reviews every quarter or every year are enough'];
      const head = `${first(tiers.severe)} of ${inWords(tiers.tiered)} ideas ${be(tiers.severe)} high risk or above`;
      return tiers.open === 0
        ? [`${head}, and all their controls are done`]
        : [
            `${head}: they cannot go live before ${inWords(tiers.open)} open ${tiers.open === 1 ? 'control is' : 'controls are'} done`,
            head,
          ];
    },
    reviews: (reviews: { readonly dated: number; readonly listed: number }): Titles =>
      reviews.dated === 0
        ? ['Reviews follow from the tier; they get their dates when a start is set']
        : [`${first(reviews.dated)} of ${inWords(reviews.listed)} ideas have the day of their next review`],
    maturity: (areas: {
      readonly answered: number;
      readonly zero: number;
      readonly count: number;
      readonly level: number;
      readonly target: number | null;
    }): Titles => {
      if (areas.answered === 0) return ['Operations were not assessed, so they count as level 0, manual'];
      const aim =
        areas.target === null
          ? ''
          : areas.target > areas.level
            ? `; the target is level ${areas.target}`
            : ', which is the target';
      return areas.zero > 0
        ? [
            `${first(areas.zero)} of ${inWords(areas.count)} areas ${be(areas.zero)} at level 0${areas.target === null ? '' : `; the target is level ${areas.target}`}`,
          ]
        : [`The weakest area is at level ${areas.level}${aim}`];
    },
    component: (
      name: string,
      state: { readonly standard: number; readonly total: number; readonly answered: number; readonly short: number },
    ): Titles => {
      const practices =
        state.standard === 0
          ? `none of ${inWords(state.total)} practices is standard`
          : `${inWords(state.standard)} of ${inWords(state.total)} practices ${be(state.standard)} standard`;
      const gap =
        state.short === 0
          ? ''
          : `, and ${inWords(state.short)} ${state.short === 1 ? 'falls' : 'fall'} short of the target`;
      return [`${name}: ${practices}${gap}`, `${name}: ${practices}`];
    },
    ofUseCase: (
      names: { readonly title: string; readonly short: string },
      found: {
        readonly recommendation: Recommendation | null;
        readonly gate: Gate;
        readonly isOverridden: boolean;
        readonly incrementalNpv: number | null;
        readonly contested: number;
        readonly dataScore: number | null;
      },
    ): Titles => {
      const verdict = {
        ml: 'use machine learning',
        hybrid: 'rules first, machine learning on the rest',
        rules: 'use rules or statistics',
        'data-first': 'build the data first',
        'do-not-build': 'do not build it',
        none: 'not decided yet',
      }[found.recommendation ?? 'none'];
      const finding = (() => {
        if (found.isOverridden) return 'the room decided against the scores';
        if (found.gate === 'prohibited') return 'it may be a prohibited practice';
        if (found.gate === 'simplest-wins' && found.incrementalNpv !== null) {
          return `machine learning would leave ${format.money(-found.incrementalNpv)} less`;
        }
        if (found.gate === 'data-veto' && found.dataScore !== null)
          return `data availability is scored ${format.number(found.dataScore, 1)} of 5`;
        if (found.contested > 0) return `the room disagrees on ${inWords(found.contested)} of five criteria`;
        if (found.recommendation === 'ml' && found.incrementalNpv !== null && found.incrementalNpv > 0) {
          return `it brings ${format.money(found.incrementalNpv)} more than the simplest approach`;
        }
        return '';
      })();
      const short = names.short === '' ? names.title : names.short;
      const verdicts = [`${names.title}: ${verdict}`, `${short}: ${verdict}`, names.title];
      return finding === ''
        ? [`${names.title}: ${verdict}`, ...verdicts.slice(1)]
        : [`${names.title}: ${verdict}; ${finding}`, ...verdicts];
    },
    decisions: (count: number, withDissent: number): Titles => {
      const head = `${first(count)} ${count === 1 ? 'decision' : 'decisions'}`;
      return withDissent === 0
        ? [`${head}, none with a dissent`]
        : [`${head}; ${inWords(withDissent)} ${withDissent === 1 ? 'carries' : 'carry'} a dissent, kept word for word`];
    },
    notDiscussed: (count: number): Titles => [
      `${first(count)} ${count === 1 ? 'section was' : 'sections were'} not discussed`,
    ],
    takeaways: (): Titles => ['Seven lessons, and what this workshop shows of each'],
    method: (voices: number): Titles =>
      voices === 0
        ? ['Every number follows from recorded answers and stated rules; what the app assumed is marked']
        : [
            `Every number follows from the answers of ${inWords(voices)} ${voices === 1 ? 'person' : 'people'} and stated rules; what the app assumed is marked`,
            'Every number follows from recorded answers; what the app assumed is marked',
          ],
    sources: (contested: number): Titles => [
      `${first(contested)} quoted figures are contested; they are marked, and the tiers and levels use none of them`,
    ],
    glossary: (): Titles => ['Words and signs, as this deck uses them'],
    contents: (): Titles => ['The argument, page by page'],
  };
}
