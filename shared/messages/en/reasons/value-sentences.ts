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
  };
}
