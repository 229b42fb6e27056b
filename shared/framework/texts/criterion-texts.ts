import type { CriterionId } from '#shared/workspace/types.ts';

export type CriterionText = {
  readonly name: string;
  readonly question: string;
  /** What holds in full at 5. */
  readonly pointsToMl: string;
  /** What holds in full at 1. */
  readonly pointsToRules: string;
  /** Words for the scores 1 to 5. */
  readonly anchors: readonly [string, string, string, string, string];
};

/** The five criteria in the shipped method's words. */
export const criterionTexts: Readonly<Record<CriterionId, CriterionText>> = {
  complexity: {
    name: 'Pattern complexity',
    question: 'Could people write down how the decision is made?',
    pointsToMl: 'The patterns are beyond what people can write down as rules.',
    pointsToRules: 'The logic is well known and can be spelled out as rules.',
    anchors: [
      'One page of if-then rules settles it',
      'A decision table with fewer than 50 rules',
      'Experts agree on cases but cannot list every rule',
      'Many signals interact, experts partly disagree',
      'Text, images or faint signals that nobody can codify',
    ],
  },
  data: {
    name: 'Data availability',
    question: 'Are there enough examples with known outcomes?',
    pointsToMl: 'Plenty of labeled examples exist, or they can be produced.',
    pointsToRules: 'Data is scarce and the decision rests on expert knowledge.',
    anchors: [
      'None, only expert judgement',
      'Fewer than 1,000 usable records, or no labels',
      'Some labels exist, or a quarter would produce them',
      'The data check says at least conditional',
      'The data check says sufficient',
    ],
  },
  value: {
    name: 'Prediction value',
    question: 'How much is one more point of accuracy worth?',
    pointsToMl: 'Even a small gain in accuracy is worth a lot of money.',
    pointsToRules: 'A simple method is already accurate enough.',
    anchors: [
      'The simple approach is already good enough',
      'One point more is worth less than it costs',
      'One point more about pays for itself',
      'One point more pays back within the horizon',
      'One point more pays back within a year',
    ],
  },
  dynamics: {
    name: 'Environment dynamics',
    question: 'How often do the patterns change?',
    pointsToMl: 'Patterns shift, so the system has to keep learning.',
    pointsToRules: 'The rules hold still and seldom need a change.',
    anchors: [
      'Rules change less than once a year',
      'Once a year',
      'Every quarter',
      'Every month',
      'Every week or faster, or somebody works against it',
    ],
  },
  volume: {
    name: 'Decision volume',
    question: 'How many decisions are taken in a year?',
    pointsToMl: 'Millions of decisions at the speed of machines.',
    pointsToRules: 'So few decisions that people or simple automation keep up.',
    anchors: [
      'Fewer than 1,000 a year',
      '1,000 to 10,000 a year',
      '10,000 to 100,000 a year',
      '100,000 to a million a year',
      'A million or more a year, or at machine speed',
    ],
  },
};
