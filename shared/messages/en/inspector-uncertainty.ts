import type { OutcomeId } from '#shared/analysis/value/value-model.ts';
import type { Format } from '../format.ts';
import { valueInputWords } from './value-inputs.ts';

/** The words of how sure a value is, of what moves it, and of what each year brings. */
export function inspectorUncertainty(format: Format) {
  const outcomes: Readonly<Record<OutcomeId, string>> = {
    simplest: 'Simplest',
    ml: 'ML',
    increment: 'ML − simplest',
  };
  const subjects: Readonly<Record<OutcomeId, string>> = {
    simplest: 'The simplest approach',
    ml: 'Machine learning',
    increment: 'Choosing ML over the simplest approach',
  };
  /** `nearly all`, `97 %`, `almost none`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.999 ? 'more than 99\u00A0%' : share <= 0.001 ? 'fewer than 1\u00A0%' : format.percent(share);
  return {
    inputs: valueInputWords(format),
    title: 'How sure it is',
    pending: 'Drawing anew',
    draws: (count: number) => `${format.number(count)} draws`,
    outcomes,
    choose: 'Show the draws of',
    chooseFlow: 'Show the years of',
    gains: (outcome: OutcomeId, share: number) =>
      outcome === 'increment'
        ? `${subjects.increment} pays in ${chance(share)} of the draws.`
        : `${subjects[outcome]} is worth more than it costs in ${chance(share)} of the draws.`,
    mean: (mean: number, error: number) =>
      `The mean is ${format.money(mean)}, known to within ${format.money(Number((2 * error).toPrecision(2)))} with so many draws.`,
    noRanges: 'No input has a range, so every draw is the same. Give a range to the numbers that you doubt.',
    onlyDefaults: 'Only the app’s own range of upkeep is drawn. Give a range to the numbers that you doubt.',
    rangesLabel: (
      rows: readonly { readonly label: string; readonly p10: number; readonly p50: number; readonly p90: number }[],
    ) =>
      rows
        .map(
          ({ label, p10, p50, p90 }) =>
            `${label}: from ${format.money(p10)} to ${format.money(p90)}, the middle is ${format.money(p50)}.`,
        )
        .join(' '),
    rangesNote: 'Bars run from P10 to P90, the tick is the middle. P10: a chance of 10\u00A0% that it is this or less.',
    distributionLabel: (p10: number, p50: number, p90: number) =>
      `A tenth of the draws lie at or below ${format.money(p10)}, half at or below ${format.money(p50)}, nine tenths at or below ${format.money(p90)}.`,
    percentiles: {
      p10: (amount: number) => `P10 ${format.money(amount)}`,
      p50: (amount: number) => `P50 ${format.money(amount)}`,
      p90: (amount: number) => `P90 ${format.money(amount)}`,
    },
    tornado: 'What moves it most',
    tornadoNote: 'One input at a time, from its P10 to its P90; all others as most likely.',
    tornadoBase: (amount: number) => `all most likely: ${format.money(amount)}`,
    tornadoBar: (name: string, low: string, high: string, atLow: number, atHigh: number) =>
      `${name}: at ${low} it is worth ${format.money(atLow)}, at ${high} ${format.money(atHigh)}.`,
    cashFlow: 'Money by year',
    cashFlowHead: { year: 'Year', benefit: 'Benefit', cost: 'Cost', net: 'Net', cumulative: 'Together' },
    cashFlowNote: (isOverSimplest: boolean): string =>
      isOverSimplest
        ? 'What ML brings and costs more than the simplest approach, not discounted.'
        : 'Over doing nothing, not discounted.',
    cashFlowLabel: (last: number, years: number) =>
      `After ${format.number(years)} ${format.plural(years, { one: 'year', other: 'years' })} it comes together to ${format.money(last)}.`,
    rows: {
      accuracy: 'Right decisions',
      perDecision: 'Worth of a decision',
      oneOff: 'Data and labels, once',
      irr: 'Internal rate',
      payback: 'Pays back after',
      discounted: 'the same, discounted',
      roi: 'Return on cost',
    },
    years: (years: number) => `${format.number(years, 1)} y`,
    never: 'never',
    notUnique: 'not unique',
    above: 'over 1,000\u00A0%',
    notUniqueNote:
      'The money changes direction more than once, so no single internal rate of return exists; it is not shown.',
    defaultUpkeep: (multiple: number) =>
      `Upkeep by the app’s default of ${format.number(multiple, 1)} times the build cost over the horizon.`,
    threshold: (threshold: number) =>
      `Acting pays where a case is positive with a chance above ${format.percent(threshold, 1)}.`,
    breakEvenFree: 'ML costs no more than the simplest approach, so any gain pays.',
    breakEvenBenefit: (amount: number) =>
      `Or it must bring ${format.moneyExact(amount)} a year more than the simplest approach.`,
    whyIncrement: 'Why these amounts?',
    whySimplest: 'Why is the simplest approach worth this?',
    whyMl: 'Why is ML worth this?',
    todayCost: 'Cost of today’s way a year',
  };
}
