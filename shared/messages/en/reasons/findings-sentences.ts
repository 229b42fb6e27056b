import type { FindingsReasons } from '#shared/analysis/reasons/findings-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function findingsSentences(w: Words): SentencesOf<FindingsReasons> {
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
