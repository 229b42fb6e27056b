import type { DataReasons } from '#shared/analysis/reasons/data-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

export function dataSentences(w: Words): SentencesOf<DataReasons> {
  return {
    'data.rows-against-answer': ({ have, needed }) =>
      `The rarest case is said to be frequent enough, but there are ${w.number(have)} rows and a model needs ${w.number(needed)}.`,
    'data.events-against-answer': ({ ratio }) =>
      `The rarest case is said to be frequent enough, but there are only ${w.number(ratio, 1)} of it for each parameter to learn.`,
    'data.agreement-against-answer': ({ alpha }) =>
      `The labels are said to be acceptable, but those who label agree only to ${w.number(alpha, 2)}: below 0.667 nobody should rely on them.`,
    'data.errors-against-answer': ({ rate }) =>
      `The labels are said to be acceptable, but ${w.share(rate)} of them are wrong, which is more than 5\u00A0%.`,
    'data.bins-unlike': ({ before, now }) =>
      `Drift cannot be told: there are ${w.number(before)} bins from before and ${w.number(now)} from now.`,
    'data.r2-too-high': ({ r2, most }) =>
      `The variance to be explained is said to be ${w.share(r2)}, but with so rare a case it can be ${w.share(most)} at most.`,
    'data.one-class': () => 'All cases are of one kind, so there is nothing that a model could tell apart.',
    'data.pilots-unusable': () =>
      'The pilots draw no learning curve: at least three must have different numbers of examples and errors above the one that no data removes.',
    'data.target-below-floor': ({ target, floor }) =>
      `The error to reach is ${w.share(target)}, but ${w.share(floor)} is said to remain whatever the data.`,
  };
}
