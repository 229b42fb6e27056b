import type { OperationsReasons } from '#shared/analysis/reasons/operations-reasons.ts';
import { durationWords } from '../duration-words.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const modes = {
  embedded: 'in the device',
  online: 'online',
  stream: 'as a stream',
  batch: 'in batches',
};

const because = {
  offline: 'it must work without a connection',
  'very-fast': 'an answer may take less than 10\u00A0ms',
  fast: 'an answer may take a second at most',
  fresh: 'what it knows may be 15 minutes old at most',
  neither: 'neither speed nor freshness asks for more',
};

export function operationsSentences(w: Words): SentencesOf<OperationsReasons> {
  const duration = durationWords(w);
  return {
    'operations.sources-below-target': ({ target, sources, count }) =>
      count === 1
        ? `It is to be up ${w.number(100 * target, 3)}\u00A0% of the time, but its source is up only ${w.number(100 * sources, 3)}\u00A0%.`
        : `It is to be up ${w.number(100 * target, 3)}\u00A0% of the time, but its ${w.number(count)} sources together are up only ${w.number(100 * sources, 3)}\u00A0%.`,
    'operations.no-time-left': ({ target, spent }) =>
      `An answer may take ${w.number(target)}\u00A0ms, and network, features and rules already take ${w.number(spent)}\u00A0ms: no time is left for a model.`,
    'operations.too-old': ({ allowed, tolerated }) =>
      `What it knows may be ${duration(allowed)} old, but at this pace of change it should be no older than ${duration(tolerated)}.`,
    'operations.serving-too-slow': ({ chosen, asked, because: why }) =>
      `It is to be served ${modes[chosen]}, which is too slow: ${because[why]}, and that asks for serving ${modes[asked]}.`,
    'operations.always-up': () => 'It is to be up all the time, without a single failure: nothing can promise that.',
    'operations.peak-below-average': ({ peak, average }) =>
      `The peak is said to be ${w.number(peak, 2)} a second, but the average day already has ${w.number(average, 2)}.`,
    'operations.latencies-unordered': () =>
      'A usual answer is said to take longer than a slow one: the latencies are out of order.',
  };
}
