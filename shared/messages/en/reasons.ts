import type { Reason, ReasonId, ReasonValues } from '#shared/analysis/reason.ts';
import type { RiskQuestionId } from '#shared/framework/risk.ts';
import type { CriterionId, Level, Tier } from '#shared/workspace/types.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';
import { criterionTexts } from './framework/criteria.ts';
import { levelTexts } from './framework/maturity.ts';
import { questionTexts } from './framework/risk.ts';

type Sentences = { readonly [Id in ReasonId]: (values: ReasonValues[Id]) => string };

/** The words that all sentences are made of. */
function createWords(format: Format) {
  const { recommendations, tiers } = common(format);
  return {
    ...format,
    points: (value: number) => format.number(value, 1),
    share: (value: number) => format.percent(value, 1),
    criterion: (id: CriterionId) => criterionTexts[id].name.toLowerCase(),
    criteria: (ids: readonly CriterionId[]) => format.list(ids.map((id) => criterionTexts[id].name.toLowerCase())),
    questions: (ids: readonly RiskQuestionId[]) => format.list(ids.map((id) => questionTexts[id].short)),
    ids: (ids: readonly string[]) => format.list(ids),
    recommendation: (id: keyof typeof recommendations | 'none') =>
      id === 'none' ? 'no recommendation yet' : `“${recommendations[id]}”`,
    tier: (id: Tier | 'prohibited') => tiers[id].toLowerCase(),
    level: (level: Level) => `level ${format.number(level)} (${levelTexts[level].name})`,
    kinds: {
      rules: 'rules',
      statistics: 'a statistical method',
      'simple-ml': 'simple machine learning',
      automation: 'simple automation',
      people: 'people',
    },
    options: { simplest: 'the simplest approach', ml: 'machine learning' },
    goodEnough: { nothing: 'doing nothing already', simplest: 'the simplest approach', ml: 'only machine learning' },
    /** `every 14 days`, `every 6 hours`, `continuously`. */
    interval: (days: number) => {
      if (days <= 0) return 'continuously';
      const [count, unit] = days >= 1 ? [days, 'day'] : [days * 24, 'hour'];
      return count === 1 ? `every ${unit}` : `every ${format.number(count, 1)} ${unit}s`;
    },
    /** `Said by Ana: the reason.` with what is known of it. */
    said: (reason: string, by: string) => {
      const words = reason.trim().replace(/[.\s]+$/, '');
      if (words === '') return by.trim() === '' ? '' : ` Decided by ${by.trim()}.`;
      return by.trim() === '' ? ` The reason given: ${words}.` : ` ${by.trim()} gives the reason: ${words}.`;
    },
  };
}

type Words = ReturnType<typeof createWords>;
type Part<Prefix extends string> = { readonly [Id in Extract<ReasonId, `${Prefix}.${string}`>]: Sentences[Id] };

function gateSentences(w: Words): Part<'gate'> & Part<'score'> & Part<'hint'> & Part<'provisional'> {
  return {
    'gate.prohibited': () => 'It may be a prohibited practice, so it must not be built.',
    'gate.simplest-wins': ({ incrementalNpv }) =>
      incrementalNpv === 0
        ? 'The simplest approach wins: machine learning would add nothing to it.'
        : `The simplest approach wins: machine learning would leave ${w.money(-incrementalNpv)} less over the horizon.`,
    'gate.simplest-wins-costs': ({ extraCost, accuracyGain, decisionValue, costPerPoint }) =>
      `Machine learning costs ${w.moneyExact(extraCost)} more for ${w.points(accuracyGain * 100)} ${w.plural(accuracyGain * 100, { one: 'point', other: 'points' })} of accuracy, ${w.moneyExact(costPerPoint)} a point; it pays from ${w.moneyExact(decisionValue)} of decisions on.`,
    'gate.data-veto': ({ value, limit, base }) =>
      `Data comes first: data availability is scored ${w.points(value)}, and up to ${w.points(limit)} it vetoes what the score says, ${w.recommendation(base)}.`,
    'gate.rules-carry': ({ criteria, limit }) =>
      `Rules or people can carry most of it: ${w.criteria(criteria)} ${w.plural(criteria.length, { one: 'is', other: 'are' })} scored ${w.points(limit)} or lower.`,
    'score.ml': ({ score, threshold }) =>
      `The score of ${w.points(score)} is at or above ${w.points(threshold)}, which speaks for machine learning.`,
    'score.hybrid': ({ score, low, high }) =>
      `The score of ${w.points(score)} lies between ${w.points(low)} and ${w.points(high)}, which speaks for a hybrid.`,
    'score.rules': ({ score, threshold }) =>
      `The score of ${w.points(score)} is below ${w.points(threshold)}, which speaks for rules.`,
    'score.none': ({ answered, needed }) =>
      `There is no score yet: ${w.number(answered)} of the five criteria ${w.plural(answered, { one: 'is', other: 'are' })} scored, and ${w.number(needed)} are needed.`,
    'score.interval': ({ low, high, criteria }) =>
      `Once ${w.criteria(criteria)} ${w.plural(criteria.length, { one: 'is', other: 'are' })} scored, the score will lie between ${w.points(low)} and ${w.points(high)}.`,
    'hint.named': ({ kind }) => `The room names ${w.kinds[kind]} as the simplest approach.`,
    'hint.people': ({ value }) =>
      `With decision volume scored ${w.points(value)}, people or simple automation can do it.`,
    'hint.rules-engine': ({ value }) => `With pattern complexity scored ${w.points(value)}, a rules engine can do it.`,
    'hint.statistics': () => 'A statistical method is the simple approach to try.',
    'provisional.baseline': () =>
      'Provisional: machine learning and the simplest approach cannot be compared in money yet.',
    'provisional.criteria': ({ criteria }) => `Provisional: ${w.criteria(criteria)} not scored yet.`,
  };
}

function valueSentences(w: Words): Part<'value'> & Part<'override'> {
  return {
    'value.ml-better': ({ incrementalNpv }) =>
      `Machine learning brings ${w.money(incrementalNpv)} more than the simplest approach over the horizon.`,
    'value.no-upkeep': ({ options }) =>
      `The upkeep of ${w.list(options.map((id) => w.options[id]))} is set to nothing, so its costs count once.`,
    'value.nothing-better': () => 'Neither approach earns back its cost: doing nothing is worth more.',
    'value.good-enough': ({ accuracy, reachedBy }) =>
      `Good enough is ${w.share(accuracy)}, and ${w.goodEnough[reachedBy]} reaches it.`,
    'value.good-enough-unreached': ({ accuracy }) =>
      `Good enough is ${w.share(accuracy)}, and nothing here reaches it.`,
    'override.room': ({ recommendation, computed, reason, by }) =>
      `The room decided ${w.recommendation(recommendation)}; the answers give ${w.recommendation(computed)}.${w.said(reason, by)}`,
  };
}

function flipSentences(w: Words): Part<'flip'> {
  return {
    'flip.prohibited': () => 'Only the answer that it is not a prohibited practice would change this.',
    'flip.criterion': ({ criterion, from, to, recommendation }) =>
      `With ${w.criterion(criterion)} at ${w.points(to)} in place of ${w.points(from)} it would be ${w.recommendation(recommendation)}.`,
    'flip.threshold': ({ points, threshold, recommendation }) =>
      points > 0
        ? `${w.points(points)} points more, from ${w.points(threshold)} on, it would be ${w.recommendation(recommendation)}.`
        : `${w.points(-points)} points down is the edge at ${w.points(threshold)}; below it, it would be ${w.recommendation(recommendation)}.`,
    'flip.data-veto': ({ from, recommendation }) =>
      `With data availability above ${w.points(from)} the veto falls, and it would be ${w.recommendation(recommendation)}.`,
    'flip.increment-positive': ({ shortfall, recommendation }) => {
      const more = shortfall > 0 ? `more than ${w.money(shortfall)} more` : 'anything more than the simplest approach';
      return `If machine learning were worth ${more}, the criteria would decide${recommendation === 'none' ? '' : `, for ${w.recommendation(recommendation)}`}.`;
    },
    'flip.decision-value': ({ decisionValue }) =>
      `Machine learning would pay from ${w.moneyExact(decisionValue)} of decisions over the horizon on, before discounting.`,
    'flip.accuracy': ({ accuracy }) =>
      `Machine learning would pay from an accuracy of ${w.share(accuracy)} on, before discounting.`,
    'flip.increment-negative': ({ incrementalNpv }) =>
      `If machine learning lost the ${w.money(incrementalNpv)} that it brings over the simplest approach, rules would win.`,
    'flip.increment-unknown': () =>
      'If the simplest approach turns out to earn as much once both have numbers, rules would win.',
  };
}

function riskSentences(w: Words): Part<'risk'> {
  const missing = {
    prohibited: 'an answer that it is no prohibited practice',
    reason: 'a reason',
    name: 'a name',
    date: 'a date',
  };
  return {
    'risk.unanswered': () => 'None of the fourteen questions is answered yet.',
    'risk.tier': ({ tier, questions }) =>
      tier === 'prohibited'
        ? `Prohibited, because it ${w.questions(questions)}.`
        : `The tier is ${w.tier(tier)}, because it ${w.questions(questions)}.`,
    'risk.low': () => 'The tier is low: no question that raises it is answered yes.',
    'risk.escalated': ({ from, to, questions }) =>
      `One tier up, from ${w.tier(from)} to ${w.tier(to)}, because it ${w.questions(questions)}.`,
    'risk.incomplete': ({ tier, questions }) =>
      `At least ${w.tier(tier)}: ${w.ids(questions)} ${w.plural(questions.length, { one: 'is', other: 'are' })} still open and could raise it.`,
    'risk.overridden': ({ computed, tier, reason, by }) =>
      `The room set it to ${w.tier(tier)}; the answers give ${w.tier(computed)}.${w.said(reason, by)}`,
    'risk.override-refused': ({ computed, tier, missing: lacking }) =>
      `It cannot be set down from ${w.tier(computed)} to ${w.tier(tier)} without ${w.list(lacking.map((id) => missing[id]))}.`,
    'risk.audit-inherited': () => 'The external audit every year is taken over from the tier high.',
  };
}

function maturitySentences(w: Words): Part<'target'> & Part<'maturity'> & Part<'missing'> {
  return {
    'target.frequency': ({ days, level }) => `Deploying ${w.interval(days)} needs ${w.level(level)}.`,
    'target.interval-unclear': ({ interval }) =>
      `The deployment interval “${interval}” cannot be read, so it does not count.`,
    'target.dynamics': ({ value, level }) =>
      `An environment that changes as fast as ${w.points(value)} needs ${w.level(level)}.`,
    'target.dynamics-capped': ({ value, level, tier }) =>
      `An environment that changes as fast as ${w.points(value)} would need more, but at tier ${w.tier(tier)} without an approval gate it stays at ${w.level(level)}.`,
    'target.tier': ({ tier, level }) => `The tier ${w.tier(tier)} needs ${w.level(level)} at least.`,
    'target.room': ({ level, reason }) => `The room set the target to ${w.level(level)}.${w.said(reason, '')}`,
    'target.portfolio-value': ({ level, share }) =>
      `Use cases with ${w.percent(share)} of the portfolio’s value need ${w.level(level)}.`,
    'target.portfolio-median': ({ level, count }) =>
      `Half of the ${w.number(count)} use cases with a target need ${w.level(level)} or less.`,
    'maturity.frequency-below': ({ days, frequencyLevel, level }) =>
      `Deploying ${w.interval(days)} speaks for ${w.level(frequencyLevel)} only, below the ${w.level(level)} that the evidence shows.`,
    'maturity.frequency-above': ({ days, frequencyLevel, level }) =>
      `Deploying ${w.interval(days)} speaks for ${w.level(frequencyLevel)}, above the ${w.level(level)} that the evidence shows.`,
    'missing.criteria': ({ criteria }) => `Not scored: ${w.criteria(criteria)}.`,
    'missing.risk': ({ questions }) => {
      if (questions.length === 8) return 'None of the first eight risk questions is answered.';
      const numbers = w.list(questions.map((id) => id.replace('q', '')));
      return questions.length === 1
        ? `Risk question ${numbers} is still open.`
        : `Risk questions ${numbers} are still open.`;
    },
    'missing.baseline': () => 'The simplest approach has no accuracy and cost yet.',
    'missing.ml-value': () => 'Machine learning has no accuracy and cost yet.',
    'missing.good-enough': () => 'Nobody has said what is good enough.',
    'missing.owner': () => 'It has no owner.',
  };
}

function findingSentences(w: Words): Part<'finding'> {
  return {
    'finding.prohibited': () => 'It may be a prohibited practice and is still among the use cases.',
    'finding.manual-target': ({ tier }) => `The tier is ${w.tier(tier)}, but the target is ${w.level(0)}.`,
    'finding.no-owner': ({ tier }) => `The tier is ${w.tier(tier)}, but nobody owns it.`,
    'finding.control-gap': ({ tier, open, done, required }) =>
      `${w.number(done)} of ${w.number(required)} controls of tier ${w.tier(tier)} are done, ${w.number(open.length)} ${w.plural(open.length, { one: 'is', other: 'are' })} open.`,
    'finding.tier-open': () => 'Machine learning is recommended, but the risk questions are not all answered.',
    'finding.no-baseline': () => 'Machine learning has a cost, but no simplest approach stands beside it.',
    'finding.no-good-enough': () => 'An accuracy is given, but nobody has said what is good enough.',
    'finding.override-without-reason': ({ recommendation, computed }) =>
      `The room decided ${w.recommendation(recommendation)} against ${w.recommendation(computed)} and gave no reason.`,
    'finding.requires-itself': ({ titles: [first = '', ...others] }) =>
      others.length === 0
        ? `“${first}” requires itself, so it can never begin.`
        : `“${first}” requires itself by way of ${w.ids(others.map((title) => `“${title}”`))}, so none of them can begin first.`,
    'finding.zero-weights': () =>
      'Every weight that was given is zero. The zeros are ignored, and all criteria weigh the same.',
    'finding.contested': ({ criteria }) => `Still contested and not settled: ${w.criteria(criteria)}.`,
  };
}

/** Every step of an explanation as a sentence. */
export function reasons(format: Format) {
  const words = createWords(format);
  const sentences: Sentences = {
    ...gateSentences(words),
    ...valueSentences(words),
    ...flipSentences(words),
    ...riskSentences(words),
    ...maturitySentences(words),
    ...findingSentences(words),
  };
  return {
    sentences,
    /** The sentence that says `reason`. */
    explain: <Id extends ReasonId>(reason: Reason<Id>): string => {
      const sentence: (values: ReasonValues[Id]) => string = sentences[reason.id];
      return sentence(reason.values);
    },
  };
}
