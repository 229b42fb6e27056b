import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';
import { deckUseCaseTitles } from './use-case-titles.ts';

type Titles = readonly [string, ...string[]];
type Counts = {
  readonly total: number;
  /** With a score for suitability. */
  readonly scored: number;
  /** With a verdict, of the scores, the law or the room. */
  readonly decided: number;
  readonly withMl: number;
  /** Of those with machine learning, the ones where rules come first. */
  readonly hybrid: number;
  readonly simple: number;
  readonly dataFirst: number;
  readonly prohibited: number;
  readonly simplestWins: number;
};

/** Conclusions by pattern: each function picks the most telling one that is true, then says it shorter. */
export function deckTitles(format: Format) {
  const { inWords, first, be } = createNumberWords(format);
  const verb = (count: number, one: string, other: string) => format.plural(count, { one, other });
  const call = (count: number) => verb(count, 'calls', 'call');
  /** "Two of three ideas", "All three ideas", "The one idea". */
  const share = (part: number, whole: number, one: string, other: string) => {
    if (part === whole) return whole === 1 ? `The one ${one}` : `All ${inWords(whole)} ${other}`;
    return `${first(part)} of ${inWords(whole)} ${other}`;
  };
  const ideas = (part: number, whole: number) => share(part, whole, 'idea', 'ideas');
  const forMl = ({ withMl, hybrid }: Counts) => {
    if (hybrid === 0) return 'for machine learning';
    return hybrid === withMl ? 'for machine learning after rules' : 'for machine learning, alone or after rules';
  };
  const beginning = ({ total, scored, decided }: Counts): string | null => {
    if (total === 0) return 'No use case has been collected yet';
    if (decided > 0) return null;
    const collected = `${first(total)} use ${verb(total, 'case is', 'cases are')} collected`;
    return scored === 0
      ? `${collected}, and none is scored yet`
      : `${collected}; ${inWords(scored)} ${be(scored)} scored, and none has a verdict yet`;
  };
  const callOfOne = (counts: Counts) => {
    if (counts.withMl > 0) return `calls ${forMl(counts)}`;
    if (counts.simple > 0) return 'calls for rules or statistics';
    return counts.dataFirst > 0 ? 'calls for data first' : 'should not be built';
  };
  /** Said of those that have a verdict; of the others, nothing but that they have none. */
  const split = (counts: Counts) => {
    const { total, scored, decided, withMl, simple, dataFirst, prohibited } = counts;
    if (total === 1) return `The one idea ${callOfOne(counts)}`;
    const known = scored === decided ? `${be(decided)} scored` : `${verb(decided, 'has', 'have')} a verdict`;
    if (decided === 1) return `${ideas(1, total)} ${known}; it ${callOfOne(counts)}`;
    const tail = [
      simple > 0 ? `${inWords(simple)} for something simpler` : '',
      dataFirst > 0 ? `${inWords(dataFirst)} for data first` : '',
      prohibited > 0 ? `${inWords(prohibited)} for not building` : '',
    ].filter((part) => part !== '');
    const heads =
      decided < total
        ? `${ideas(decided, total)} ${known}: ${inWords(withMl)} ${call(withMl)} ${forMl(counts)}`
        : `${ideas(withMl, total)} ${call(withMl)} ${forMl(counts)}`;
    const none =
      decided < total
        ? `${ideas(decided, total)} ${known}, and none calls for machine learning`
        : `None of ${inWords(total)} ideas calls for machine learning`;
    const head = withMl === 0 ? none : heads;
    return tail.length === 0 ? head : `${head}${withMl === 0 ? ': ' : ', '}${format.list(tail)}`;
  };
  return {
    summary: (
      counts: Counts,
      known: {
        readonly npv: number | null;
        /** How many use cases the value is of. */
        readonly valued: number;
        readonly years: number;
        /** Null where operations were not assessed. */
        readonly level: number | null;
        readonly target: number | null;
        /** What is funded under a budget; null where nothing is. */
        readonly funded: { readonly count: number; readonly commitment: number; readonly p50: number } | null;
      },
    ): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const { funded } = known;
      if (funded !== null && funded.p50 > 0) {
        const ask = `Fund ${inWords(funded.count)} of ${inWords(counts.total)} ideas for ${format.money(funded.commitment)}`;
        const worth = `worth ${format.money(funded.p50)} over ${inWords(known.years)} years`;
        return known.level !== null && known.target !== null && known.target > known.level
          ? [`${ask}: ${worth}, if operations reach level ${known.target}`, `${ask}: ${worth}`]
          : [`${ask}: ${worth}`, ask];
      }
      const said = split(counts);
      if (known.npv !== null && known.npv > 0) {
        const worth = `worth ${format.money(known.npv)} over ${inWords(known.years)} years`;
        return known.valued === counts.total
          ? [`${said}: ${worth}`, said]
          : [`${said}; ${inWords(known.valued)} with numbers ${be(known.valued)} ${worth}`, said];
      }
      if (known.level !== null && known.target !== null && known.target > known.level) {
        return [`${said}; operations at level ${known.level} must reach level ${known.target} first`, said];
      }
      return [said];
    },
    portfolio: (counts: Counts): Titles => {
      const early = beginning(counts);
      if (early !== null) return [early];
      const said = split(counts);
      if (counts.simplestWins > 0 && counts.withMl > 0 && counts.decided === counts.total) {
        return [
          `${ideas(counts.withMl, counts.total)} ${call(counts.withMl)} ${forMl(counts)}; for ${inWords(counts.simplestWins)} the simplest approach wins on money`,
          said,
        ];
      }
      return [said];
    },
    matrix: (points: {
      readonly placed: number;
      readonly total: number;
      readonly upper: number;
      readonly gated: number;
      readonly severe: number;
    }): Titles => {
      const { placed, total, upper } = points;
      if (placed === 0) return ['No use case can be placed yet'];
      const drawn = placed < total ? `${ideas(placed, total)} ${be(placed)} placed` : '';
      if (upper === 0) {
        if (drawn === '') return ['No idea reaches the score from which machine learning is the answer'];
        return [
          `${drawn}, and ${placed === 1 ? 'it does not reach' : 'none reaches'} the score from which machine learning is the answer`,
        ];
      }
      const head =
        drawn === ''
          ? `${ideas(upper, placed)} ${verb(upper, 'reaches', 'reach')} the score for machine learning`
          : `${drawn}; ${placed === 1 ? 'it' : inWords(upper)} ${verb(upper, 'reaches', 'reach')} the score for machine learning`;
      const ofThem = (count: number) => (upper === 1 ? 'it' : `${inWords(count)} of them`);
      if (points.gated > 0)
        return [
          `${head}; ${ofThem(points.gated)} ${verb(points.gated, 'falls', 'fall')} to money, data or the law`,
          head,
        ];
      return points.severe > 0
        ? [`${head}; ${ofThem(points.severe)} ${be(points.severe)} high risk or above`, head]
        : [head];
    },
    ranking: (ranks: {
      readonly scored: number;
      readonly total: number;
      readonly contested: number;
      readonly provisional: number;
      /** Ideas on whose every score two people or more voted and agree. */
      readonly agreed: number;
    }): Titles => {
      const { scored, total, contested, provisional, agreed } = ranks;
      if (scored === 0) return ['No use case is scored yet, so there is no ranking'];
      if (contested > 0) {
        return [
          `${share(contested, scored, 'scored idea', 'scored ideas')} ${verb(contested, 'has', 'have')} contested scores, worth another conversation`,
        ];
      }
      if (provisional > 0)
        return [
          `${share(provisional, scored, 'verdict', 'verdicts')} ${be(provisional)} provisional until something is filled in`,
        ];
      if (agreed > 0)
        return [
          `The room agrees on the scores of ${agreed === scored ? share(scored, scored, 'scored idea', 'scored ideas').replace(/^./, (letter) => letter.toLowerCase()) : `${inWords(agreed)} of ${inWords(scored)} scored ideas`}`,
        ];
      return [`${ideas(scored, total)} ${be(scored)} scored${scored === 1 ? '' : ' and ranked'}`];
    },
    risk: (tiers: {
      readonly tiered: number;
      readonly total: number;
      /** With a tier that can still rise, because questions are open. */
      readonly incomplete: number;
      readonly prohibited: number;
      readonly severe: number;
      readonly open: number;
    }): Titles => {
      const { tiered, total, incomplete, prohibited, severe, open } = tiers;
      if (tiered === 0) return ['No use case has a risk tier yet'];
      if (prohibited > 0) {
        const head = `${first(prohibited)} ${verb(prohibited, 'idea is', 'ideas are')} prohibited and must not be built`;
        return severe > 0 ? [`${head}; ${inWords(severe)} more ${be(severe)} high risk or above`, head] : [head];
      }
      if (severe === 0) {
        if (tiered === total && incomplete === 0)
          return ['No idea is high risk: reviews every quarter or every year are enough'];
        const none = tiered === 1 ? 'it is not high risk' : 'none of them is high risk';
        const head = `${ideas(tiered, total)} ${verb(tiered, 'has', 'have')} a risk tier`;
        return [`${head}, and ${none}${incomplete === 0 ? '' : ' by the answers so far'}`, head];
      }
      const head =
        tiered === total
          ? `${ideas(severe, total)} ${be(severe)} high risk or above`
          : `${share(severe, tiered, 'idea with a tier', 'ideas with a tier')} ${be(severe)} high risk or above`;
      return open === 0
        ? [`${head}, and all ${severe === 1 ? 'its' : 'their'} controls are done`, head]
        : [
            `${head}: ${severe === 1 ? 'it' : 'they'} cannot go live before ${inWords(open)} open ${verb(open, 'control is', 'controls are')} done`,
            head,
          ];
    },
    reviews: (reviews: { readonly dated: number; readonly listed: number }): Titles =>
      reviews.dated === 0
        ? ['Reviews follow from the tier; they get their dates when a start is set']
        : [
            `${share(reviews.dated, reviews.listed, 'idea with a tier', 'ideas with a tier')} ${verb(reviews.dated, 'has', 'have')} the day of ${verb(reviews.dated, 'its', 'their')} next review`,
          ],
    maturity: (areas: {
      readonly answered: number;
      /** Statements in all. */
      readonly statements: number;
      readonly zero: number;
      readonly count: number;
      readonly level: number;
      readonly target: number | null;
    }): Titles => {
      if (areas.answered === 0) return ['Operations were not assessed, so they count as level 0, manual'];
      if (areas.answered < areas.statements) {
        const head = `${first(areas.answered)} of ${inWords(areas.statements)} statements ${be(areas.answered)} answered`;
        return areas.zero > 0
          ? [
              `${head}; by these, ${inWords(areas.zero)} of ${inWords(areas.count)} areas ${be(areas.zero)} at level 0`,
              head,
            ]
          : [`${head}; the weakest area is at level ${areas.level}`, head];
      }
      const aim =
        areas.target === null
          ? ''
          : areas.target > areas.level
            ? `; the target is level ${areas.target}`
            : ', which is the target';
      return areas.zero > 0
        ? [
            `${share(areas.zero, areas.count, 'area', 'areas')} ${be(areas.zero)} at level 0${areas.target === null ? '' : `; the target is level ${areas.target}`}`,
          ]
        : [`The weakest area is at level ${areas.level}${aim}`];
    },
    component: (
      name: string,
      state: { readonly standard: number; readonly total: number; readonly answered: number; readonly short: number },
    ): Titles => {
      const { standard, total, answered, short } = state;
      if (answered === 0) return [`${name}: no practice is rated yet`];
      const rated = `${inWords(answered)} of ${inWords(total)} practices ${be(answered)} rated`;
      const of = standard === 0 ? 'none' : inWords(standard);
      const practices =
        answered < total
          ? answered === 1
            ? `${rated}, and it is ${standard === 0 ? 'not ' : ''}standard`
            : `${rated}, ${of} of them standard`
          : `${standard === total ? 'all' : `${of} of`} ${inWords(total)} practices ${standard === 0 ? 'is' : be(standard)} standard`;
      const gap = short === 0 ? '' : `; ${inWords(short)} ${verb(short, 'falls', 'fall')} short of the target`;
      return [`${name}: ${practices}${gap}`, `${name}: ${practices}`];
    },
    openUseCases: (count: number): Titles => [
      `${first(count)} use ${verb(count, 'case is', 'cases are')} collected and not yet discussed`,
    ],
    ofUseCase: deckUseCaseTitles(format),
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
