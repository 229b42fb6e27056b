import type { RiskResult, TierVerdict } from '#shared/analysis/risk/risk-types.ts';
import type { Cell, MaturitySlide, TableSlide } from '../slide.ts';
import { countOpenControls, isSevere } from './count-verdicts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const severity = ['prohibited', 'critical', 'high', 'medium', 'low'] as const;
/** With more use cases in a tier, their numbers stand for them. */
const mostNamed = 14;
const mostReviews = 60;

/** `1–4, 6, 9–12`. */
function toRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((one, two) => one - two)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function toNamesCell(told: readonly ToldUseCase[], telling: Telling): Cell {
  if (told.length === 0) return { text: telling.messages.common.unknown, tone: 'quiet' };
  const text =
    told.length > mostNamed
      ? telling.messages.deck.risk.numbers(toRanges(told.map(({ useCase }) => useCase.number)))
      : told.map((one) => toShortName(one, telling)).join(', ');
  return { text, tone: 'secondary' };
}

function toTierRow(tier: TierVerdict, told: readonly ToldUseCase[], telling: Telling): readonly Cell[] {
  const { deck, common, format, framework } = telling.messages;
  const required =
    tier === 'prohibited'
      ? deck.risk.prohibited
      : telling.pack.controls
          .filter((control) => control.tier === tier)
          .map(({ id }) => format.inSentence(framework.controls[id]))
          .join(' · ');
  return [
    { text: common.tiers[tier], tone: 'strong', sign: { type: 'tier', tier } },
    { text: String(told.length), tone: 'quiet' },
    toNamesCell(told, telling),
    { text: required, tone: 'secondary' },
    { text: tier === 'prohibited' ? deck.risk.noReview : deck.risk.reviews[tier], tone: 'secondary' },
  ];
}

/** True where the tier can still rise, because a question is open. */
function isStillOpen({ tier, incomplete, override }: RiskResult): boolean {
  return tier !== null && tier !== 'prohibited' && incomplete && override === null;
}

/** The tiers with their use cases, what each requires beyond the one below, and how often it is reviewed. */
export function outlineRisk(telling: Telling): TableSlide {
  const { deck } = telling.messages;
  const of = (tier: TierVerdict | null) => telling.useCases.filter(({ found }) => found.risk.tier === tier);
  const { severe, open } = countOpenControls(telling.useCases);
  const untiered = of(null);
  const rows = severity
    .filter((tier) => tier !== 'prohibited' || of(tier).length > 0)
    .map((tier) => toTierRow(tier, of(tier), telling));
  const openRow: readonly Cell[] = [
    { text: deck.risk.noTier, tone: 'quiet' },
    { text: String(untiered.length), tone: 'quiet' },
    toNamesCell(untiered, telling),
    { text: deck.risk.noTierRequired, tone: 'quiet' },
    { text: telling.messages.common.unknown, tone: 'quiet' },
  ];
  return {
    ...telling.frame({
      id: 'risk',
      section: 'risk',
      titles: deck.titles.risk({
        tiered: telling.useCases.length - untiered.length,
        total: telling.useCases.length,
        incomplete: telling.useCases.filter(({ found }) => isStillOpen(found.risk)).length,
        prohibited: of('prohibited').length,
        severe,
        open,
      }),
      subtitle: deck.risk.subtitle,
      notes: deck.risk.note,
    }),
    type: 'table',
    columns: [
      { heading: deck.risk.tier, span: 1.6 },
      { heading: '', span: 0.6 },
      { heading: deck.risk.useCases, span: 4.4 },
      { heading: deck.risk.required, span: 3.4 },
      { heading: deck.risk.review, span: 2 },
    ],
    rows: untiered.length === 0 ? rows : [...rows, openRow],
    density: 'roomy',
    more: '',
  };
}

function toReviewRow(told: ToldUseCase, telling: Telling): readonly Cell[] {
  const { risk } = told.found;
  const { deck, common, format, framework } = telling.messages;
  const words = deck.risk;
  const because =
    risk.override === null ? format.series(risk.why.map((id) => framework.questions[id].short)) : words.overridden;
  const isBehind = isSevere(risk.tier) && risk.controlsDone < risk.controlsRequired;
  const day = (date: string | null, isNeeded: boolean): Cell =>
    date === null ? { text: isNeeded ? words.noDate : words.notNeeded, tone: 'quiet' } : { text: format.date(date) };
  return [
    {
      text: risk.tier === null ? '' : common.tiers[risk.tier],
      tone: 'strong',
      ...(risk.tier === null ? {} : { sign: { type: 'tier', tier: risk.tier } as const }),
    },
    { text: `${told.useCase.number} ${telling.say(told.useCase.title)}`, toSlide: told.slideId },
    { text: because === '' ? common.unknown : because, tone: 'secondary' },
    {
      text: risk.controlsRequired === 0 ? common.unknown : deck.frame.pageOf(risk.controlsDone, risk.controlsRequired),
      tone: isBehind ? 'error' : 'secondary',
    },
    day(risk.nextReview, risk.cadenceMonths !== null),
    day(risk.nextAudit, risk.externalAudit !== null),
  ];
}

/** What each use case with a tier owes: controls, next review and audit; the gravest first, sixty at most. */
export function outlineReviews(telling: Telling): TableSlide | null {
  const { deck } = telling.messages;
  const tiered = severity.flatMap((tier) => telling.useCases.filter(({ found }) => found.risk.tier === tier));
  if (tiered.length === 0) return null;
  const listed = tiered.slice(0, mostReviews);
  return {
    ...telling.frame({
      id: 'reviews',
      section: 'risk',
      name: deck.risk.reviewsName,
      titles: deck.titles.reviews({
        dated: tiered.filter(({ found }) => found.risk.nextReview !== null).length,
        listed: tiered.length,
      }),
      subtitle: deck.risk.reviewsSubtitle,
      notes: deck.risk.note,
    }),
    type: 'table',
    columns: [
      { heading: deck.risk.tier, span: 1.4 },
      { heading: deck.risk.useCase, span: 3.5 },
      { heading: deck.risk.because, span: 3.1 },
      { heading: deck.risk.controls, span: 1.2 },
      { heading: deck.risk.nextReview, span: 1.5 },
      { heading: deck.risk.nextAudit, span: 1.3 },
    ],
    rows: listed.map((told) => toReviewRow(told, telling)),
    density: 'compact',
    more: tiered.length > listed.length ? deck.risk.more(tiered.length - listed.length) : '',
  };
}

/** The eight areas of the organization's operations: level shown, level aimed at, next statement. */
export function outlineMaturity(telling: Telling): MaturitySlide {
  const { maturity } = telling.analysis;
  const { deck, framework } = telling.messages;
  const words = deck.maturity;
  const gapFirst = [...maturity.areas].sort((one, two) => one.level - two.level);
  return {
    ...telling.frame({
      id: 'maturity',
      section: 'maturity',
      titles: deck.titles.maturity({
        answered: maturity.answered,
        statements: maturity.total,
        zero: maturity.areas.filter(({ level }) => level === 0).length,
        count: maturity.areas.length,
        level: maturity.level,
        target: maturity.target,
      }),
      subtitle: words.subtitle,
      notes: words.note(
        maturity.level,
        maturity.index,
        maturity.areas.some(({ claimed, level }) => claimed > level),
      ),
    }),
    type: 'maturity',
    areas: gapFirst.map(({ id, level, claimed, nextStatement }) => ({
      name: framework.areas[id],
      now: level,
      claimed,
      target: maturity.target,
      nextAction:
        nextStatement === null ? (level === 3 ? words.done : words.reached) : framework.statements[nextStatement],
    })),
  };
}
