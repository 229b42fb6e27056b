import type { SuitabilityReasons } from '#shared/analysis/reasons/suitability-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function suitabilitySentences(w: Words): SentencesOf<SuitabilityReasons> {
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
    'override.room': ({ recommendation, computed, reason, by }) =>
      `The room decided ${w.recommendation(recommendation)}; the answers give ${w.recommendation(computed)}.${w.said(reason, by)}`,
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
