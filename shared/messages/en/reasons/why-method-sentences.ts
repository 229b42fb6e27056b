import type { WhyMethodReasons } from '#shared/analysis/reasons/why-method-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const weightMethods = {
  equal: 'Nobody weighed the criteria: the weights are those of the method.',
  direct: 'The weights are shares of the points that the room gave to each criterion.',
  swing: 'The weights are shares of the swing points that the room gave to each criterion.',
  'rank-order-centroid': 'The weights follow from the room’s ranking of the criteria (centroid).',
  'rank-sum': 'The weights follow from the room’s ranking of the criteria (rank sum).',
  'rank-reciprocal': 'The weights follow from the room’s ranking of the criteria (reciprocal ranks).',
  pairwise: 'The weights follow from the room’s comparisons in pairs.',
};
const verdicts = {
  sufficient: 'The data suffice: at least 75 points, and no answer that rules it out.',
  conditional: 'The data suffice on conditions: at least 50 points, yet below 75 or with an answer that holds it back.',
  insufficient: 'The data do not suffice: below 50 points, or an answer rules it out.',
  'not-enough-evidence': 'Too little is answered to judge the data: under 60 % of the weight.',
};
const answers = { 0: 'no', 1: 'partly', 2: 'yes' };
const peaks = {
  given: 'as the room gives it',
  'busiest-hour': 'from the busiest hour',
  factor: 'taken as three times the average',
};
const decisions = {
  given: 'as the room gives it',
  'per-year': 'the decisions a year of its value, spread over the days',
  peak: 'from the peak that the room gives',
};
const times = {
  'service-time': 'as measured for one answer',
  'model-budget': 'what the time limit leaves for the model',
  p50: 'half of the answers are faster',
  p95: 'the slowest answer but one in twenty',
};
const bases = {
  likely: 'at the most likely inputs',
  p50: 'in the middle of its draws',
  p10: 'at its careful tenth percentile',
};
const parts = {
  data: 'The data',
  suitability: 'The suitability',
  maturity: 'How close the organization is to the maturity it needs',
  operations: 'What is known of running it',
  tier: 'Its risk tier',
};
const readings = {
  reliable: 'The room agrees well enough to rely on',
  tentative: 'The room agrees well enough for tentative conclusions',
  unreliable: 'The room does not agree enough to rely on',
};

export function whyMethodSentences(w: Words): SentencesOf<WhyMethodReasons> {
  const count = (value: number, one: string, other: string) => `${w.number(value)} ${w.plural(value, { one, other })}`;
  return {
    'why.score': ({ score, answered, criteria }) =>
      `Its suitability is ${w.points(score)} of 100: the points of ${answered === criteria ? `its ${count(criteria, 'criterion', 'criteria')}` : `the ${w.number(answered)} of ${w.number(criteria)} criteria that are scored`}, each counted by its weight.`,
    'why.criterion': ({ criterion, value, points, weight }) =>
      `A score of ${w.points(value)} for ${w.criterion(criterion)} makes ${w.points(points)} points, which count ${w.share(weight)}.`,
    'why.score-settled': ({ value }) => `The room settled on ${w.points(value)}.`,
    'why.score-median': ({ value, count: people }) =>
      people === 1
        ? `One person gave ${w.points(value)}.`
        : `${w.points(value)} is the middle of what ${w.number(people)} people gave.`,
    'why.score-typical': ({ value }) =>
      `${w.points(value)} is typical of this kind of use case; nobody in the room has scored it.`,
    'why.weights': ({ method }) => weightMethods[method],
    'why.robustness': ({ share, recommendation, draws, seed }) =>
      `${w.share(share)} of ${w.number(draws)} draws recommend ${w.recommendation(recommendation)} as well. They start from number ${w.number(seed)}, so they are the same each time.`,
    'why.robustness-degree': ({ robust, mostly }) =>
      `A recommendation counts as robust from ${w.share(robust)} of the draws on, as mostly robust from ${w.share(mostly)}, and as fragile below.`,
    'why.robustness-weights': ({ criteria }) =>
      `Each draw weighs the ${w.number(criteria)} criteria anew, every way of weighing them being as likely as any other.`,
    'why.robustness-voices': ({ voices }) =>
      `Each draw takes every score from one of the ${count(voices, 'voice', 'voices')} in the room, or what the room settled on.`,
    'why.data': ({ score, share }) =>
      `The answers make ${w.points(score)} of 100 points; ${w.share(share)} of the weight is answered.`,
    'why.data-verdict': ({ verdict }) => verdicts[verdict],
    'why.data-item': ({ item, answer, weight }) =>
      `${item} (${w.dataItem(item)}): ${answers[answer]}, at ${w.share(weight)} of the weight.`,
    'why.data-gate': ({ item }) => `A “no” to ${item} holds the verdict down whatever the rest says.`,
    'why.replicas': ({ replicas, concurrency }) =>
      `It takes ${count(replicas, 'copy', 'copies')} of the service, as ${w.number(concurrency, 1)} ${w.plural(concurrency, { one: 'answer is', other: 'answers are' })} under way at once at the peak.`,
    'why.load': ({ peak, headroom }) =>
      `At the peak of ${w.number(peak, 2)} a second it should carry ${w.number(headroom, 2)}: the peak and three times its square root, as room for chance.`,
    'why.peak': ({ peak, from, average }) =>
      `The peak is ${w.number(peak, 2)} a second, ${peaks[from]}; the average is ${w.number(average, 2)}.`,
    'why.decisions': ({ perDay, from }) => `It answers ${w.number(perDay)} times a day, ${decisions[from]}.`,
    'why.service-time': ({ milliseconds, from }) =>
      `One answer takes ${w.number(milliseconds)} milliseconds, ${times[from]}.`,
    'why.per-replica': ({ count: at }) => `One copy works on ${count(at, 'answer', 'answers')} at a time.`,
    'why.utilization': ({ share }) => `A copy may be busy ${w.share(share)} of the time, so that answers do not queue.`,
    'why.standing': ({ value, feasibility }) =>
      `It stands at ${w.points(value)} of 100 in value and ${w.points(feasibility)} of 100 in feasibility.`,
    'why.standing-room': ({ value, feasibility, reason, by }) =>
      `The room put it at ${w.points(value)} in value and ${w.points(feasibility)} in feasibility.${w.said(reason, by)}`,
    'why.standing-value': ({ points, npv, reference }) =>
      `It is worth ${w.money(npv)}, and ${w.money(reference)} makes 100 points: ${w.points(points)} points.`,
    'why.standing-feasibility': ({ points }) => `Its feasibility of ${w.points(points)} points is made of five parts.`,
    'why.feasibility-part': ({ part, points, weight }) =>
      `${parts[part]}: ${w.points(points)} of 100 points, which count ${w.share(weight)}.`,
    'why.chosen-value': ({ npv, basis }) => `It counts with ${w.money(npv)} in the choice, ${bases[basis]}.`,
    'why.commitment': ({ commitment, build, upkeep }) =>
      `It commits ${w.money(commitment)}: ${w.money(build)} to build and two years of upkeep at ${w.money(upkeep)}.`,
    'why.alpha': ({ alpha, reading, low, high }) =>
      low === null || high === null
        ? `${readings[reading]}: Krippendorff’s alpha is ${w.number(alpha, 2)}, where 1 is full agreement and 0 is chance.`
        : `${readings[reading]}: Krippendorff’s alpha is ${w.number(alpha, 2)}, most likely between ${w.number(low, 2)} and ${w.number(high, 2)}, where 1 is full agreement and 0 is chance.`,
    'why.alpha-basis': ({ raters, units, answers: given }) =>
      `It rests on ${count(given, 'score', 'scores')} by ${count(raters, 'person', 'people')}, in ${count(units, 'place', 'places')} that at least two of them scored.`,
    'why.alpha-criterion': ({ criterion, alpha }) => `On ${w.criterion(criterion)} alone it is ${w.number(alpha, 2)}.`,
  };
}
