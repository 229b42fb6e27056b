import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { DataResult, DataTask, LearningCurveResult } from '#shared/analysis/data/data-types.ts';
import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { Format } from '../format.ts';

type Data = UseCaseAnalysis['data'];

/** What the data of a use case amounts to, in sentences that can be read aloud. */
export function dataResults(format: Format, { dataItems }: PackTexts) {
  const number = (value: number, digits = 0) => format.number(value, digits);
  const about = (value: number) => number(Number(value.toPrecision(2)));
  const verdicts: Readonly<Record<DataResult['verdict'], string>> = {
    sufficient: 'Sufficient',
    conditional: 'Conditional',
    insufficient: 'Not sufficient',
    'not-enough-evidence': 'Not enough answers',
  };
  const curves: Readonly<Record<LearningCurveResult['reach'], (curve: LearningCurveResult) => string>> = {
    'no-target': () =>
      'The pilots draw a learning curve; say which error is to be reached, and it tells how many examples that takes.',
    reached: ({ largest }) =>
      `The largest pilot, with ${number(largest)} examples, already reaches the error to reach.`,
    reachable: ({ examples }) =>
      `On the learning curve about ${about(examples ?? 0)} examples reach the error to reach.`,
    speculative: ({ examples, largest }) =>
      `On the learning curve about ${about(examples ?? 0)} examples would reach the error to reach, but that is more than ten times the largest pilot of ${number(largest)}: it is speculative.`,
    'not-reachable': () =>
      'On the learning curve no number of examples reaches the error to reach: more data alone will not do it.',
  };
  const because: Readonly<Record<DataTask['because'], string>> = {
    answer: 'the answer is no',
    events: 'too few cases for each parameter',
    'sample-size': 'too few rows',
    agreement: 'those who label do not agree',
    'label-errors': 'too many labels are wrong',
    drift: 'the data has shifted',
  };
  return {
    title: 'What the data amounts to',
    verdicts,
    /** `83 of 100, from answers to 90 % of the weight`. */
    score: ({ score, answeredShare }: DataResult) =>
      score === null
        ? 'No question is answered yet.'
        : `${number(score)} of 100, with answers to ${format.percent(answeredShare)} of what counts.`,
    gates: ({ gates, verdict }: DataResult) =>
      gates.length === 0
        ? null
        : verdict === 'insufficient'
          ? `The no to ${format.list(gates)} decides, whatever the rest says.`
          : `The no to ${format.list(gates)} keeps it from being sufficient, whatever the rest says.`,
    events: ({ ratio, band }: NonNullable<Data['events']>) =>
      ({
        green: `There are ${number(ratio, 1)} cases of the rarest kind for each parameter that a model may learn: enough by the rule of thumb of 20.`,
        amber: `There are ${number(ratio, 1)} cases of the rarest kind for each parameter that a model may learn: between the rules of thumb of 10 and 20, so tight.`,
        red: `There are only ${number(ratio, 1)} cases of the rarest kind for each parameter that a model may learn: below the rule of thumb of 10.`,
      })[band],
    eventsHint: 'Flexible learners such as trees and networks need about ten times as many.',
    sampleSize: ({ needed, have, isEnough }: NonNullable<Data['sampleSize']>) =>
      isEnough === null || have === null
        ? `By Riley’s method a model needs ${number(needed)} rows.`
        : isEnough
          ? `By Riley’s method a model needs ${number(needed)} rows, and there are about ${number(have)}.`
          : `By Riley’s method a model needs ${number(needed)} rows, and there are only about ${number(have)}.`,
    sampleSizeDefault: (r2: number) =>
      `It takes ${format.percent(r2, 1)} of the variance as explained, 15\u00A0% of the most that is possible.`,
    perClass: ({ count, band }: NonNullable<Data['perClass']>) =>
      ({
        'too-few': `The rarest kind has ${number(count)} examples: fewer than the 10 that any tool asks for.`,
        least: `The rarest kind has ${number(count)} examples: more than the 10 that tools ask for at least, fewer than the 1,000 that they recommend.`,
        recommended: `The rarest kind has ${number(count)} examples: more than the 1,000 that tools recommend, fewer than the 5,000 of a rule of thumb for deep learning.`,
        'deep-learning': `The rarest kind has ${number(count)} examples: enough even by the rule of thumb of 5,000 for deep learning.`,
      })[band],
    imbalance: (ratio: number) =>
      `There are ${number(ratio)} of the others for each of it, more than the 100 to 1 at which tools warn.`,
    curve: (curve: LearningCurveResult) => curves[curve.reach](curve),
    agreement: ({ value, light }: NonNullable<Data['labels']['agreement']>) =>
      ({
        green: `Those who label agree reliably (α ${number(value, 2)}).`,
        amber: `Those who label agree tentatively (α ${number(value, 2)}).`,
        red: `Those who label do not agree enough to rely on (α ${number(value, 2)}, below 0.667).`,
      })[light],
    errorRate: ({ value, light }: NonNullable<Data['labels']['errorRate']>) =>
      ({
        green: `${format.percent(value, 1)} of the labels are wrong: few.`,
        amber: `${format.percent(value, 1)} of the labels are wrong, about as many as in well-known test sets.`,
        red: `${format.percent(value, 1)} of the labels are wrong: too many, the limit is 5\u00A0%.`,
      })[light],
    drift: ({ index, band }: NonNullable<Data['drift']>) =>
      ({
        stable: `The data is as it was (stability index ${number(index, 2)}, below 0.10).`,
        monitor: `The data begins to shift (stability index ${number(index, 2)}): watch it.`,
        act: `The data has shifted (stability index ${number(index, 2)}, above 0.25): act.`,
      })[band],
    tasks: 'Data tasks',
    task: ({ item, because: why }: DataTask) => `${item}  ${dataItems[item]}: ${because[why]}.`,
  };
}
