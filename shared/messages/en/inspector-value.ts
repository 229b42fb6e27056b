import type { Format } from '../format.ts';
import { inspectorUncertainty } from './inspector-uncertainty.ts';

type BreakEven = {
  readonly accuracy: number | null;
  readonly decisions: number | null;
  readonly valuePerCorrect: number | null;
  readonly decisionValue: number | null;
  readonly costPerPoint: number | null;
};

/** The words of the value of one use case: what is enough, what the simplest approach does, what ML adds. */
export function inspectorValue(format: Format) {
  return {
    uncertainty: inspectorUncertainty(format),
    enough: 'What is good enough?',
    enoughHint: 'Set this first, from what a wrong decision costs. It is the bar for every approach.',
    metric: 'Measured by',
    enoughAccuracy: 'Good enough from',
    enoughReason: 'Why this is enough',
    enoughFirst: 'Set what is good enough before any accuracy of ML is named, or the model sets its own bar.',
    volume: 'What is at stake',
    decisionsPerYear: 'Decisions',
    aYear: 'a year',
    valuePerCorrect: 'One more right decision is worth',
    today: 'Right decisions today, doing nothing',
    adoption: 'Decisions in which it is used',
    horizon: 'Years looked at',
    mode: 'Counted by',
    modes: {
      accuracy: 'right decisions',
      matrix: 'hits and false alarms',
      benefit: 'money a year, given directly',
    },
    prevalence: 'Cases that are positive',
    cellValues: 'What each outcome is worth',
    cellHint: 'Benefits as they are, costs with a minus.',
    cells: {
      truePositive: 'A hit',
      falseNegative: 'A miss',
      falsePositive: 'A false alarm',
      trueNegative: 'A right no',
    },
    cellsMissing: 'They are kept once all four are there.',
    truePositiveToday: 'Hits among positive cases today',
    falsePositiveToday: 'False alarms among the others today',
    truePositiveRate: 'Hits among positive cases',
    falsePositiveRate: 'False alarms among the others',
    more: 'More about the value',
    rampUp: (byDefault: string | null) =>
      byDefault === null
        ? 'Half the benefit in the first year'
        : `Half the benefit in the first year (default ${byDefault})`,
    rangeMeaning: 'A range means',
    rangeMeanings: {
      extremes: 'the lowest and the highest possible',
      'p10-p90': 'nine in ten lie above the low, one above the high',
    },
    distribution: 'Within a range',
    distributions: {
      pert: 'close to the most likely (beta-PERT)',
      triangular: 'further from the most likely (triangular)',
    },
    note: 'Note on the value',
    moreOption: 'More about this approach',
    oneOff: 'Once, for data and labels',
    upkeepMultiple: 'Upkeep over its life',
    timesBuild: '× build',
    simplest: 'The simplest approach',
    kind: 'Kind',
    noKind: 'not said',
    kinds: {
      rules: 'Rules',
      statistics: 'Statistics',
      'simple-ml': 'Simple ML',
      automation: 'Simple automation',
      people: 'People',
    },
    description: 'How it works',
    ml: 'Machine learning',
    accuracy: 'Right decisions',
    build: 'Cost to build',
    run: 'Upkeep a year',
    benefit: 'Benefit a year over doing nothing',
    fromMultiple: (multiple: number) => `${format.number(multiple, 1)}\u00A0× build over the horizon`,
    results: 'What follows',
    columns: { nothing: 'Nothing', simplest: 'Simplest', ml: 'ML' },
    rows: {
      benefit: 'Benefit a year',
      build: 'Build',
      upkeep: 'Upkeep a year',
      total: 'Total cost',
      npv: 'NPV over doing nothing',
    },
    years: (count: number) => `${format.number(count)} years`,
    at: (rate: number) => `${format.percent(rate, 1)} discount`,
    increment: (amount: number) =>
      amount > 0
        ? `ML earns ${format.money(amount)} more than the simplest approach.`
        : amount < 0
          ? `ML earns ${format.money(-amount)} less than the simplest approach.`
          : 'ML earns exactly as much as the simplest approach.',
    worth: (amount: number) => `As recommended it is worth ${format.money(amount)} over doing nothing.`,
    notYet: 'The accuracy, the cost and what a right decision is worth give the result.',
    reached: {
      nothing: 'Doing nothing is already good enough.',
      simplest: 'The simplest approach is good enough.',
      ml: 'Only ML is good enough.',
    },
    breakEven: 'Where ML breaks even',
    breakEvenSentences: (point: BreakEven) => {
      const sentences: string[] = [];
      if (point.costPerPoint !== null)
        sentences.push(`Each point of accuracy that ML adds costs ${format.moneyExact(point.costPerPoint)}.`);
      if (point.accuracy !== null)
        sentences.push(
          point.accuracy > 1
            ? 'Not even with every decision right would ML earn back what it costs more.'
            : `ML must be right in ${format.percent(point.accuracy, 1)} of cases to earn back what it costs more.`,
        );
      if (point.decisions !== null)
        sentences.push(`Or there must be ${format.number(point.decisions)} decisions over the horizon.`);
      if (point.valuePerCorrect !== null)
        sentences.push(`Or one more right decision must be worth ${format.moneyPerUnit(point.valuePerCorrect)}.`);
      if (point.decisionValue !== null)
        sentences.push(`Or decisions worth ${format.moneyExact(point.decisionValue)} must be taken over the horizon.`);
      return sentences;
    },
    noBreakEven: 'Never: ML is not more often right than the simplest approach.',
  };
}
