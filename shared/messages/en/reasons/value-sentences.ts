import type { ValueReasons } from '#shared/analysis/reasons/value-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function valueSentences(w: Words): SentencesOf<ValueReasons> {
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
    'value.counted-twice': ({ amount }) =>
      `A hit is said to gain ${w.moneyExact(amount)} and a miss to lose as much: that counts the same money twice.`,
    'value.prevalence-unlike': ({ value, data }) =>
      `The value counts on ${w.share(value)} positive cases, the data on ${w.share(data)}.`,
    'value.accuracy-unlike': ({ option, given, byRates }) =>
      `The accuracy given for ${w.options[option]} is ${w.share(given)}, but its hits and false alarms make it ${w.share(byRates)}.`,
    'value.volume-unlike': ({ perYear, perDay }) =>
      `The value counts on ${w.number(perYear)} decisions a year, operations on ${w.number(perDay)} a day: say whether both count the same.`,
    'value.no-decisions': () => 'The number of decisions a year is zero, so neither approach can bring anything.',
    'value.no-use': () => 'The result is said to be used in no decision, so neither approach can bring anything.',
  };
}
