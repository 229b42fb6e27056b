import { listParticipants } from '#shared/workspace/list-participants.ts';
import type { ContentsSlide, CoverSlide, SummaryFigure, SummaryPoint, SummarySlide } from '../slide.ts';
import { countOpenControls, countVerdicts, isSevere } from './count-verdicts.ts';
import { listNextActions } from './list-next-actions.ts';
import { findFunded, outlineFundedFigures, outlineFundedYears } from './outline-funded.ts';
import { type Telling, type ToldUseCase, toShortName } from './telling.ts';

const mostPoints = 4;

/** The cover: whose strategy it is, the claim, when and by whom it was made. */
export function outlineCover(telling: Telling): CoverSlide {
  const { content, workspace, messages } = telling;
  const words = messages.deck.cover;
  const { workshop, deck } = content;
  const participants = listParticipants(content).length;
  const facts = [
    { label: words.workshop, value: words.workshopFacts(workshop.date, telling.isPublic ? 0 : participants) },
    { label: words.facilitator, value: telling.name(workshop.facilitator) },
    { label: words.location, value: telling.say(workshop.location) },
    { label: words.state, value: words.stateFacts(workspace.revision, telling.generatedOn) },
  ];
  const title = deck.subject.trim() === '' ? workshop.title.trim() : deck.subject.trim();
  return {
    ...telling.frame({ id: 'cover', section: 'cover', titles: [telling.say(title === '' ? words.title : title)] }),
    type: 'cover',
    organization: telling.say(workshop.organization),
    claim:
      telling.say(workshop.objective) ||
      words.claim(telling.useCases.length, countVerdicts(telling.useCases).scored, content.decisionOrder.length),
    facts: facts.filter(({ value }) => value !== ''),
    remark: `${telling.draft === '' ? '' : `${telling.draft} `}${words.audiences[telling.audience]}. ${telling.isPublic ? words.remarks.public : words.remarks.board}`,
    logo: deck.logo,
  };
}

export function outlineContents(telling: Telling): ContentsSlide {
  const titles = telling.messages.deck.titles.contents();
  return { ...telling.frame({ id: 'contents', section: 'contents', titles }), type: 'contents' };
}

function toFigures(telling: Telling): readonly SummaryFigure[] {
  const { analysis, messages, content, useCases } = telling;
  const words = messages.deck.summary;
  const { byRecommendation, byTier, npv, valued } = analysis.portfolio;
  const counts = countVerdicts(useCases);
  const controls = countOpenControls(useCases);
  const years = content.assumptions.horizonYears ?? telling.pack.assumptions.horizonYears;
  const unknown = messages.common.unknown;
  const { level, target, answered, total, weakest } = analysis.maturity;
  const aims = target !== null && target > level;
  const funded = outlineFundedFigures(years, telling);
  const known: readonly SummaryFigure[] = [
    {
      label: words.value(years),
      figure: telling.isPublic || npv === null ? unknown : messages.format.money(npv),
      explanation: telling.isPublic
        ? words.valueHidden
        : npv === null
          ? words.valueUnknown
          : words.valueOf(valued, useCases.length),
      mark:
        useCases.length === 0 || telling.isPublic
          ? { type: 'none' }
          : { type: 'share', share: valued / useCases.length },
    },
    {
      label: words.build,
      figure: counts.decided === 0 ? unknown : `${counts.withMl} + ${counts.simple}`,
      explanation: useCases.length === 0 ? '' : words.buildExplained(counts.dataFirst, byRecommendation.none),
      mark: {
        type: 'recommendations',
        counts: (['ml', 'hybrid', 'rules', 'data-first', 'do-not-build'] as const).map(
          (id) => [id, byRecommendation[id]] as const,
        ),
      },
    },
    {
      label: words.risk,
      figure: useCases.length === byTier.none ? unknown : String(controls.severe),
      explanation: useCases.length === 0 ? '' : words.riskExplained(controls.open, byTier.none, byTier.prohibited),
      mark: {
        type: 'tiers',
        counts: (['prohibited', 'critical', 'high', 'medium', 'low'] as const).map((id) => [id, byTier[id]] as const),
      },
    },
    {
      label: aims ? words.level : words.levelOnly,
      figure: aims ? `${level} → ${target}` : String(level),
      explanation: words.levelExplained(
        answered,
        total,
        messages.format.list(weakest.slice(0, 2).map((id) => messages.format.inSentence(messages.framework.areas[id]))),
      ),
      mark: { type: 'levels', now: level, target },
    },
  ];
  const [, build, , operations] = known;
  // What is asked for goes before what is known; the risks have their list below.
  return funded.length === 0 || build === undefined || operations === undefined
    ? known
    : [...funded, build, operations];
}

function toDecisions(telling: Telling): readonly SummaryPoint[] {
  const { content, messages } = telling;
  const decided = content.decisionOrder.flatMap((id) => {
    const decision = content.decisions[id];
    return decision === undefined || decision.status === 'deferred' ? [] : [decision];
  });
  return decided.slice(0, mostPoints).map((decision) => ({
    text: telling.say(decision.text),
    detail: [
      decision.status === 'decided' ? '' : messages.deck.decisions.statuses[decision.status],
      messages.deck.summary.ownerAndDay(telling.name(decision.owner), decision.due),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }));
}

type First = { readonly heading: string; readonly points: readonly SummaryPoint[] };

/** What is worth most; without value, what is most for machine learning; without that, what is scored highest. */
function toFirst(telling: Telling): First {
  const words = telling.messages.deck.summary;
  const valued = telling.useCases.filter(
    ({ found }) => (found.value.npv ?? 0) > 0 && found.recommendation.effective !== 'do-not-build',
  );
  if (valued.length >= 2 && !telling.isPublic) {
    const best = [...valued].sort((one, two) => (two.found.value.npv ?? 0) - (one.found.value.npv ?? 0));
    const points = best.slice(0, mostPoints).map((told) => {
      const verdict = told.found.recommendation.effective;
      const word = verdict === null ? '' : ` · ${telling.messages.deck.useCase.verdicts[verdict]}`;
      return { text: toShortName(told, telling), detail: `${words.worth(told.found.value.npv ?? 0)}${word}` };
    });
    return { heading: words.first, points };
  }
  const scored = telling.analysis.portfolio.ranking.flatMap((id) => {
    const told = telling.useCases.find(({ found }) => found.id === id);
    const score = told?.found.suitability.score ?? null;
    return told === undefined || score === null ? [] : [{ told, score }];
  });
  const isForMl = ({ found }: ToldUseCase) =>
    found.recommendation.effective === 'ml' || found.recommendation.effective === 'hybrid';
  const suited = scored.filter(({ told }) => isForMl(told));
  const points = (suited.length > 0 ? suited : scored).slice(0, mostPoints).map(({ told, score }) => {
    const verdict = told.found.recommendation.effective;
    const word = verdict === null ? '' : ` · ${telling.messages.deck.useCase.verdicts[verdict]}`;
    return { text: toShortName(told, telling), detail: `${words.scoreOf(score)}${word}` };
  });
  return { heading: suited.length > 0 ? words.firstByScore : words.firstOfScored, points };
}

/** The gravest things that the answers show, at most four. */
function toWrongs(telling: Telling): readonly SummaryPoint[] {
  const { analysis, useCases, content } = telling;
  const { wrongs } = telling.messages.deck.summary;
  const count = (fits: (one: (typeof useCases)[number]) => boolean) => useCases.filter(fits).length;
  const controls = countOpenControls(useCases);
  const { dataScientists, mlEngineers } = content.team;
  const contested = telling.isPublic ? 0 : count(({ found }) => found.contested.length > 0);
  const withoutBaseline = count(
    ({ found }) =>
      found.recommendation.effective === 'ml' &&
      found.value.simplest.npv === null &&
      found.value.simplest.accuracy === null,
  );
  const withoutOwner = count(({ useCase, found }) => useCase.owner.trim() === '' && isSevere(found.risk.tier));
  const dataFirst = analysis.portfolio.byRecommendation['data-first'];
  const { level, target, answered } = analysis.maturity;
  const candidates: readonly (SummaryPoint | null)[] = [
    analysis.portfolio.byTier.prohibited > 0 ? wrongs.prohibited(analysis.portfolio.byTier.prohibited) : null,
    controls.open > 0 ? wrongs.controls(controls.open, controls.behind) : null,
    target !== null && target > level ? wrongs.level(answered === 0 ? null : level, target) : null,
    dataScientists !== null && mlEngineers !== null && mlEngineers < dataScientists
      ? wrongs.staff(dataScientists, mlEngineers)
      : null,
    withoutBaseline > 0 ? wrongs.baseline(withoutBaseline) : null,
    contested > 0 ? wrongs.contested(contested) : null,
    dataFirst > 0 ? wrongs.data(dataFirst) : null,
    withoutOwner > 0 ? wrongs.owner(withoutOwner) : null,
  ];
  return candidates.filter((point) => point !== null).slice(0, mostPoints);
}

/** What falls due first; decisions have their own list. */
function toNextSteps(telling: Telling): readonly SummaryPoint[] {
  const steps = listNextActions(telling).filter(({ kind }) => kind !== 'decision' && kind !== 'review');
  return steps.slice(0, mostPoints).map(({ text, owner, day }) => ({
    text,
    detail: telling.messages.deck.summary.ownerAndDay(owner, day),
  }));
}

/** The page that an executive reads alone: four figures, what is decided, what is worth most, what could go wrong, what is next. */
export function outlineSummary(telling: Telling): SummarySlide {
  const { analysis, messages, content, pack } = telling;
  const words = messages.deck.summary;
  const { level, target, answered } = analysis.maturity;
  const years = content.assumptions.horizonYears ?? pack.assumptions.horizonYears;
  const npv = telling.isPublic ? null : analysis.portfolio.npv;
  const funded = findFunded(telling);
  const first = funded === null ? toFirst(telling) : { heading: words.costs, points: outlineFundedYears(telling) };
  return {
    ...telling.frame({
      id: 'summary',
      section: 'summary',
      titles: messages.deck.titles.summary(countVerdicts(telling.useCases), {
        npv,
        valued: analysis.portfolio.valued,
        years,
        level: answered === 0 ? null : level,
        target,
        funded,
      }),
      notes: `${telling.draft === '' ? '' : `${telling.draft} `}${telling.isPublic ? words.notePlain : words.note}${funded === null ? '' : ` ${words.fundedNote}`}`,
    }),
    type: 'summary',
    figures: toFigures(telling),
    columns: [
      { heading: words.decide, numbered: true, points: toDecisions(telling), empty: words.noDecisions },
      { heading: first.heading, numbered: false, points: first.points, empty: words.noFirst },
      { heading: words.wrong, numbered: false, points: toWrongs(telling), empty: words.nothingWrong },
      { heading: words.next, numbered: false, points: toNextSteps(telling), empty: words.noNext },
    ],
  };
}
