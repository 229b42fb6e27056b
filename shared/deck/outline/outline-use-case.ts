import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import type { Fact, ScoreRow, UseCaseSlide } from '../slide.ts';
import { isSevere } from './count-verdicts.ts';
import { outlineValue } from './outline-value.ts';
import type { Telling, ToldUseCase } from './telling.ts';

/** Ends in a mark, so that the next sentence can follow. */
function toSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Said in the columns for value already, in the same words. */
const saidByValue = new Set([
  'value.good-enough',
  'value.good-enough-unreached',
  'provisional.baseline',
  'gate.simplest-wins',
]);

function toAbout({ useCase }: ToldUseCase, telling: Telling): readonly string[] {
  const words = telling.messages.deck.useCase.aboutFacts;
  const fields = ['decisionSupported', 'users', 'peopleAffected', 'businessMetric', 'outOfScope'] as const;
  const facts = fields.flatMap((field) => {
    const text = telling.say(useCase[field]);
    return text === '' ? [] : [words[field](toSentence(text))];
  });
  const spoken = telling.analysis.useCases.length === 0 ? [] : toCriterionNotes(useCase, telling);
  return [telling.say(useCase.summary), facts.join(' '), ...spoken].filter((text) => text !== '');
}

function toCriterionNotes(useCase: ToldUseCase['useCase'], telling: Telling): readonly string[] {
  const words = telling.messages.deck.useCase.aboutFacts;
  return telling.pack.criteria.flatMap(({ id }) => {
    const score = useCase.scores[id];
    const name = telling.messages.framework.criteria[id].name;
    const settled = telling.note(score?.settled?.reason ?? '');
    const dissent = telling.note(score?.dissent ?? '');
    return [settled === '' ? '' : words.settled(name, settled), dissent === '' ? '' : words.dissent(name, dissent)];
  });
}

function toVerdict({ found }: ToldUseCase, telling: Telling): UseCaseSlide['verdict'] {
  const words = telling.messages.deck.useCase;
  const { recommendation, suitability } = found;
  const flip = recommendation.flips[0];
  const isMoney = recommendation.gate === 'simplest-wins';
  const decisive = recommendation.reasons[0]?.id;
  const why = recommendation.reasons.flatMap((reason) => {
    if (!telling.isPublic) return saidByValue.has(reason.id) && reason.id !== decisive ? [] : [telling.explain(reason)];
    if (reason.id === 'override.room') return [words.publicWhy.override];
    if (reason.id === 'gate.simplest-wins') return [words.publicWhy['simplest-wins']];
    return reason.id.startsWith('value.') || reason.id === 'gate.simplest-wins-costs' ? [] : [telling.explain(reason)];
  });
  return {
    recommendation: recommendation.effective,
    word: recommendation.effective === null ? words.noVerdict : words.verdicts[recommendation.effective],
    score:
      suitability.score === null ? words.notScored : words.suitability(suitability.score, recommendation.provisional),
    why: [why.join(' ')].filter((text) => text !== ''),
    flips: flip === undefined || (telling.isPublic && isMoney) ? '' : telling.explain(flip),
  };
}

function toScoreRow(criterion: CriterionResult, telling: Telling): ScoreRow {
  const { deck, framework } = telling.messages;
  const agreement =
    criterion.source === 'settled' ? deck.useCase.settled : deck.ranking.agreements[criterion.agreement];
  return {
    name: framework.criteria[criterion.id].name,
    value: criterion.value,
    votes: telling.isPublic ? [] : criterion.votes,
    agreement: telling.isPublic ? '' : agreement,
    isContested: !telling.isPublic && criterion.agreement === 'contested' && criterion.source !== 'settled',
  };
}

function toScoreNote({ found }: ToldUseCase, telling: Telling): string {
  const voices = Math.max(0, ...found.suitability.criteria.map(({ n }) => n));
  return telling.isPublic || voices === 0 ? '' : telling.messages.deck.useCase.voices(voices);
}

function toOperations({ useCase }: ToldUseCase, telling: Telling): UseCaseSlide['operations'] {
  const { operations } = useCase;
  const words = telling.messages.deck.useCase;
  const known = <Value>(value: Value | null, say: (value: Value) => string) => (value === null ? '' : say(value));
  const texts: readonly (readonly [keyof typeof words.facts, string])[] = [
    ['mode', known(operations.servingMode, (mode) => words.modes[mode])],
    ['latency', known(operations.latencyP95Ms, words.milliseconds)],
    ['load', words.loads(operations.decisionsPerDay, operations.peakQps)],
    ['freshness', known(operations.freshnessMinutes, words.minutes)],
    ['availability', known(operations.availability, words.availability)],
    ['fallback', telling.say(operations.fallback)],
    ['deployment', known(operations.deploymentInterval, words.deployEvery)],
  ];
  const facts = texts
    .filter(([, text]) => text !== '')
    .map(([id, text]): Fact => ({ label: words.facts[id], value: text, isKnown: true }));
  const open = texts
    .filter(([, text]) => text === '')
    .map(([id]) => telling.messages.format.inSentence(words.facts[id]));
  const gap = open.length === 0 ? [] : [{ label: words.notAgreed, value: open.join(', '), isKnown: false }];
  const note = telling.note(operations.note);
  const noted = note === '' ? [] : [{ label: '', value: note, isKnown: true }];
  return { heading: words.operations(facts.length, texts.length), facts: [...facts, ...gap, ...noted] };
}

function toRisk({ found }: ToldUseCase, telling: Telling): UseCaseSlide['risk'] {
  const { risk } = found;
  const { deck, common, framework } = telling.messages;
  const words = deck.useCase;
  if (risk.tier === null) {
    const why = risk.reasons.map(telling.explain);
    return { tier: null, word: words.noTier, coverage: '', isBehind: false, why, controls: [], review: '' };
  }
  const shown = risk.reasons.filter(({ id }) => !(telling.isPublic && id === 'risk.overridden'));
  const overlays = risk.overlays.map((id) => `${framework.overlays[id]}.`);
  const dates = words.dates(risk.nextReview, risk.nextAudit);
  const review =
    risk.cadenceMonths === null
      ? ''
      : words.review(risk.cadenceMonths, risk.continuousMonitoring, risk.externalAudit?.everyMonths ?? null);
  return {
    tier: risk.tier,
    word: words.tier(common.tiers[risk.tier], risk.incomplete && risk.override === null && risk.tier !== 'prohibited'),
    coverage: risk.controlsRequired === 0 ? '' : words.controlsDone(risk.controlsDone, risk.controlsRequired),
    isBehind: isSevere(risk.tier) && risk.controlsDone < risk.controlsRequired,
    why: [...shown.map(telling.explain), ...overlays],
    controls: risk.controls.map(({ id, status }) => ({ name: framework.controls[id], status })),
    review: [review, dates === '' ? '' : `${dates}.`].filter((text) => text !== '').join(' '),
  };
}

function toData({ found }: ToldUseCase, telling: Telling): UseCaseSlide['data'] {
  const words = telling.messages.deck.useCase;
  const { format } = telling.messages;
  const answers = found.dataChecklist.map(({ id, answer }) => ({ id, answer }));
  const named = (wanted: 0 | 1) =>
    found.dataChecklist.filter(({ answer }) => answer === wanted).map(({ id }) => `${words.dataItems[id]} (${id})`);
  const known = answers.filter(({ answer }) => answer !== null);
  const no = named(0);
  const partly = named(1);
  const remarks = [
    no.length === 0 ? '' : words.dataNo(format.list(no)),
    partly.length === 0 ? '' : words.dataPartly(format.list(partly)),
    known.length === 0 ? words.dataUnknown : '',
    known.length === answers.length && no.length + partly.length === 0 ? words.dataAllYes : '',
  ];
  return {
    aside: words.dataAnswered(known.length, answers.length),
    answers,
    remarks: remarks.filter((text) => text !== ''),
  };
}

function toNextStep({ useCase }: ToldUseCase, telling: Telling): UseCaseSlide['nextStep'] {
  const { nextStep } = useCase;
  const { deck } = telling.messages;
  if (nextStep === null || nextStep.text.trim() === '') return { text: deck.useCase.noNextStep, detail: '' };
  return {
    text: telling.say(nextStep.text),
    detail: deck.summary.ownerAndDay(telling.name(nextStep.owner), nextStep.due),
  };
}

/** The page about one use case. */
export function outlineUseCase(told: ToldUseCase, telling: Telling): UseCaseSlide {
  const { useCase, found, slideId } = told;
  const { deck, framework } = telling.messages;
  const words = deck.useCase;
  const title = telling.say(useCase.title);
  const data = found.suitability.criteria.find(({ id }) => id === 'data')?.value ?? null;
  const { recommendation } = found;
  const titles = deck.titles.ofUseCase(
    { title, short: telling.say(useCase.shortTitle) },
    {
      recommendation: recommendation.effective,
      gate: telling.isPublic && recommendation.gate === 'simplest-wins' ? 'none' : recommendation.gate,
      isOverridden: recommendation.override !== null,
      incrementalNpv: telling.isPublic ? null : found.value.incrementalNpv,
      contested: telling.isPublic ? 0 : found.contested.length,
      dataScore: data,
    },
  );
  return {
    ...telling.frame({
      id: slideId,
      section: 'use-cases',
      titles,
      name: words.name(useCase.number, title),
      head: words.head(telling.useCases.indexOf(told) + 1, telling.useCases.length, title, telling.name(useCase.owner)),
      notes: telling.isPublic ? words.notes.public : words.notes.full,
    }),
    type: 'use-case',
    about: toAbout(told, telling),
    verdict: toVerdict(told, telling),
    scores: found.suitability.criteria.map((criterion) => toScoreRow(criterion, telling)),
    scoreNote: toScoreNote(told, telling),
    value: outlineValue(told, telling),
    operations: toOperations(told, telling),
    risk: toRisk(told, telling),
    data: toData(told, telling),
    level: {
      heading: words.level(found.maturity.level, found.maturity.target),
      target: found.maturity.target,
      areas: found.maturity.areas.map(({ id, level, claimed }) => ({ name: framework.areas[id], now: level, claimed })),
    },
    nextStep: toNextStep(told, telling),
  };
}
