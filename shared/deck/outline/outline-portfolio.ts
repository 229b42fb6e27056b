import type { Cell, MatrixPoint, MatrixSlide, RankedRow, RankingSlide, TableSlide } from '../slide.ts';
import { countVerdicts, isSevere } from './count-verdicts.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

function toPortfolioRow(told: ToldUseCase, telling: Telling): readonly Cell[] {
  const { useCase, found, slideId } = told;
  const { deck, common, format } = telling.messages;
  const words = deck.portfolio;
  const { effective } = found.recommendation;
  const { tier } = found.risk;
  const { level, target } = found.maturity;
  const quiet = { tone: 'quiet' } as const;
  const score = found.suitability.score;
  const isAtLeast = found.risk.incomplete && found.risk.override === null && tier !== 'prohibited';
  const verdict: Cell =
    effective === null
      ? { text: deck.ranking.notScored, ...quiet }
      : { text: deck.useCase.verdicts[effective], sign: { type: 'recommendation', recommendation: effective } };
  const risk: Cell =
    tier === null
      ? { text: words.noTier, ...quiet }
      : { text: isAtLeast ? words.atLeast(common.tiers[tier]) : common.tiers[tier], sign: { type: 'tier', tier } };
  const npv = found.value.npv;
  const value: readonly Cell[] = telling.isPublic
    ? []
    : [npv === null ? { text: common.unknown, ...quiet } : { text: format.money(npv) }];
  return [
    { text: String(useCase.number), tone: 'quiet' },
    { text: telling.say(useCase.title), tone: 'strong', toSlide: slideId },
    verdict,
    score === null ? { text: common.unknown, ...quiet } : { text: format.number(score) },
    risk,
    { text: telling.messages.signs.levelFigures(level, target), sign: { type: 'levels', now: level, target } },
    ...value,
  ];
}

/** With more use cases that were not discussed, the table points to their list. */
const mostOpen = 12;

/** The use cases in one table, in the room's order; those not yet discussed after the others, or only counted. */
export function outlinePortfolio(telling: Telling): TableSlide {
  const words = telling.messages.deck.portfolio;
  const discussed = telling.useCases.filter(({ hasOwnPage }) => hasOwnPage);
  const open = telling.useCases.filter(({ hasOwnPage }) => !hasOwnPage);
  const isListed = open.length <= mostOpen;
  const rows = [...discussed, ...(isListed ? open : [])].map((told) => toPortfolioRow(told, telling));
  const none = open.length > 0 ? words.noneDiscussed : words.none;
  const value = telling.isPublic ? [] : [{ heading: words.value, span: 1.3, align: 'right' as const }];
  return {
    ...telling.frame({
      id: 'portfolio',
      section: 'portfolio',
      titles: telling.messages.deck.titles.portfolio(countVerdicts(telling.useCases)),
      subtitle: isListed ? words.subtitle : words.subtitleOfDiscussed,
    }),
    type: 'table',
    columns: [
      { heading: words.number, span: 0.5 },
      { heading: words.useCase, span: telling.isPublic ? 5.4 : 4.1 },
      { heading: words.verdict, span: 2.4 },
      { heading: words.score, span: 0.9, align: 'right' },
      { heading: words.tier, span: 1.4 },
      { heading: words.level, span: 1.4 },
      ...value,
    ],
    rows: rows.length === 0 ? [[{ text: '' }, { text: none, tone: 'quiet' }]] : rows,
    density: 'compact',
    more: isListed ? '' : telling.messages.deck.openUseCases.more(open.length),
  };
}

function toPoint(told: ToldUseCase, telling: Telling): readonly MatrixPoint[] {
  const { useCase, found, slideId } = told;
  const suitability = found.suitability.score;
  if (suitability === null) return [];
  return [
    {
      number: useCase.number,
      name: toShortName(told, telling),
      suitability,
      value: found.value.npv,
      tier: found.risk.tier,
      recommendation: found.recommendation.effective,
      slideId,
    },
  ];
}

const mostNames = 4;

function toNames(points: readonly MatrixPoint[], telling: Telling): string {
  const { format } = telling.messages;
  const named = points.slice(0, mostNames).map(({ name }) => name);
  const more = points.length - named.length;
  return format.list(more > 0 ? [...named, `${format.number(more)} more`] : named);
}

function toReading(points: readonly MatrixPoint[], drawn: readonly MatrixPoint[], telling: Telling): readonly string[] {
  const words = telling.messages.deck.matrix;
  const upper = drawn.filter(({ suitability }) => suitability >= telling.pack.suitability.ml);
  const gated = upper.filter(({ recommendation }) => recommendation !== null && recommendation !== 'ml');
  const severe = upper.filter(({ tier }) => isSevere(tier));
  const unplaced = telling.useCases.length - points.length;
  const unvalued = points.length - drawn.length;
  return [
    drawn.length === 0 ? words.empty : words.readMl(upper.length),
    gated.length === 0 ? '' : words.readGated(gated.length, toNames(gated, telling)),
    severe.length === 0 ? '' : words.readSevere(toNames(severe, telling)),
    unvalued === 0 ? '' : words.readUnvalued(unvalued),
    unplaced === 0 ? '' : words.readUnplaced(unplaced),
    drawn.length === 0 ? '' : words.readNumbers,
  ].filter((text) => text !== '');
}

/** Suitability against value where most values are known, else against the risk tier. */
export function outlineMatrix(telling: Telling): MatrixSlide {
  const { deck } = telling.messages;
  const points = telling.useCases.flatMap((told) => toPoint(told, telling));
  const valued = points.filter(({ value }) => value !== null);
  const vertical = !telling.isPublic && valued.length >= 3 && valued.length >= points.length * 0.6 ? 'value' : 'tier';
  const drawn = vertical === 'value' ? valued : points;
  const upper = drawn.filter(({ suitability }) => suitability >= telling.pack.suitability.ml);
  return {
    ...telling.frame({
      id: 'matrix',
      section: 'matrix',
      titles: deck.titles.matrix({
        placed: drawn.length,
        total: telling.useCases.length,
        upper: upper.length,
        gated: upper.filter(({ recommendation }) => recommendation !== null && recommendation !== 'ml').length,
        severe: upper.filter(({ tier }) => isSevere(tier)).length,
      }),
      subtitle: deck.matrix.subtitles[vertical],
      notes: deck.matrix.note(telling.pack.suitability.hybrid, telling.pack.suitability.ml),
    }),
    type: 'matrix',
    vertical,
    points: drawn,
    reading: toReading(points, drawn, telling),
  };
}

const agreementOrder = ['contested', 'some-spread', 'single-voter', 'agreed', 'none'] as const;

function toRankedRow(told: ToldUseCase, rank: number, telling: Telling): RankedRow {
  const { found, slideId } = told;
  const words = telling.messages.deck.ranking;
  const { effective, gate, override } = found.recommendation;
  const ground = override !== null ? words.overridden : words.gates[gate];
  const open = found.suitability.criteria
    .filter(({ source }) => source !== 'settled')
    .map(({ agreement }) => agreement);
  const least = agreementOrder.find((agreement) => open.includes(agreement)) ?? 'agreed';
  const draws = telling.analysis.draws?.useCases[found.id]?.robustness ?? null;
  const robustness = telling.isPublic || override !== null ? null : draws;
  const runnerUp = robustness?.runnerUp?.recommendation ?? null;
  const verdict = effective === null ? words.notScored : telling.messages.common.recommendations[effective];
  return {
    rank,
    name: `${told.useCase.number} ${telling.say(told.useCase.title)}`,
    slideId,
    score: found.suitability.score,
    interval: found.suitability.interval,
    recommendation: effective,
    verdict: ground === '' ? verdict : telling.messages.format.labeled(verdict, ground),
    holds: robustness === null ? '' : telling.messages.format.percent(robustness.share),
    otherwise: runnerUp === null ? '' : telling.messages.common.recommendations[runnerUp],
    isFragile: robustness?.degree === 'fragile',
    isFunded: !telling.isPublic && telling.analysis.portfolio.selection.byId[found.id]?.isChosen === true,
    agreement:
      telling.isPublic || found.suitability.answered === 0
        ? ''
        : open.length === 0
          ? telling.messages.deck.useCase.settled
          : words.agreements[least],
    isContested: !telling.isPublic && least === 'contested',
  };
}

/** True where two people or more voted on each criterion that has a value, and agree. */
function isAgreed({ found }: ToldUseCase): boolean {
  const valued = found.suitability.criteria.filter(({ value }) => value !== null);
  return found.suitability.score !== null && valued.every(({ agreement, n }) => n > 1 && agreement === 'agreed');
}

/** The scored use cases by suitability, highest first; of the others, how many they are. */
export function outlineRanking(telling: Telling): RankingSlide {
  const { deck } = telling.messages;
  const rows = telling.analysis.portfolio.ranking.flatMap((id, index) => {
    const told = telling.useCases.find(({ found }) => found.id === id);
    return told === undefined ? [] : [toRankedRow(told, index + 1, telling)];
  });
  const scored = rows.filter(({ score }) => score !== null);
  const provisional = telling.useCases.filter(
    ({ found }) =>
      found.suitability.score !== null && found.recommendation.effective !== null && found.recommendation.provisional,
  ).length;
  return {
    ...telling.frame({
      id: 'ranking',
      section: 'ranking',
      titles: deck.titles.ranking({
        scored: scored.length,
        total: rows.length,
        contested: scored.filter(({ isContested }) => isContested).length,
        provisional,
        agreed: telling.isPublic ? 0 : telling.useCases.filter(isAgreed).length,
      }),
      subtitle: deck.ranking.subtitle,
      notes: telling.isPublic ? deck.ranking.notePlain : deck.ranking.note,
    }),
    type: 'ranking',
    rows: scored,
    more: rows.length > scored.length ? deck.openUseCases.unscored(rows.length - scored.length) : '',
  };
}
