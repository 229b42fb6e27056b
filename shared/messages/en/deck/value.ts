import type { Format } from '../../format.ts';
import { createNumberWords } from './number-words.ts';

type Titles = readonly [string, ...string[]];
type Range = { readonly p10: number; readonly p50: number; readonly p90: number; readonly shareAboveZero: number };

/** The words of the pages that say how sure a value is. */
export function deckValue(format: Format) {
  const { inWords, first, be } = createNumberWords(format);
  /** `more than 99 %`, `97 %`, `less than 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.995 ? 'more than 99\u00A0%' : share < 0.005 ? 'less than 1\u00A0%' : format.percent(share);
  const cases = (count: number) => format.plural(count, { one: 'use case', other: 'use cases' });
  return {
    head: 'Value',
    subtitle: (count: number, draws: number) =>
      `Net present value of the ${inWords(count)} funded ${cases(count)} over doing nothing, in ${format.number(draws)} draws of every range at once`,
    titles: ({ p10, p50, shareAboveZero }: Range, mover: string | null): Titles => {
      if (p10 < 0)
        return [`Worth ${format.money(p50)} in the middle; ${chance(1 - shareAboveZero)} of the draws lose money`];
      const said = `Worth ${format.money(p50)}, with one chance in ten of less than ${format.money(p10)}`;
      return mover === null ? [said] : [`${said}; ${mover} moves it most`, said];
    },
    howSure: 'How sure it is',
    gains: (share: number) => `It brings more than it costs in ${chance(share)} of the draws.`,
    where: 'Where it comes from',
    more: (count: number) => `${format.number(count)} more funded ${cases(count)} bring less each.`,
    moves: 'What moves it most: one input at a time, from its P10 to its P90',
    movesNothing: 'No input has a range, so nothing moves it.',
    against: 'Against the simplest approach',
    againstMl: (count: number, increment: number) =>
      `${first(count)} of the funded ${be(count)} built with machine learning, which brings ${format.money(increment)} more than the simplest approach would, at likely inputs.`,
    againstSimple: (count: number) =>
      `For ${inWords(count)} the simplest approach is funded, because machine learning would not bring more.`,
    againstUnknown: (count: number) => `For ${inWords(count)} nobody has said what the simplest approach would bring.`,
    note: 'P10: a chance of 10\u00A0% that it is at or below. Foundations, platform and reviews are not taken off here: the budget has them.',
    linked: (correlation: number) =>
      `Like inputs of different use cases move together (correlation ${format.number(correlation, 1)}).`,
    rangesAlternative: (count: number) => `Ranges from P10 to P90 of ${format.number(count)} funded ${cases(count)}.`,
    rangeAlternative: (name: string, { p10, p50, p90 }: Omit<Range, 'shareAboveZero'>) =>
      `${name}: ${format.money(p10)} to ${format.money(p90)}, middle ${format.money(p50)}.`,
    distributionAlternative: ({ p10, p50, p90, shareAboveZero }: Range) =>
      `Histogram of draws. P10 ${format.money(p10)}, P50 ${format.money(p50)}, P90 ${format.money(p90)}; above zero in ${chance(shareAboveZero)}.`,
    tornadoAlternative: (sentences: readonly string[]) => `Bars around the most likely value. ${sentences.join(' ')}`,
    useCase: {
      name: (number: number, title: string) => `${format.number(number)} ${title}: value`,
      subtitle: (years: number) =>
        `Net present value over ${inWords(years)} ${format.plural(years, { one: 'year', other: 'years' })} against doing nothing`,
      titles: (
        title: string,
        { p10, p50, shareAboveZero }: Range,
        over: { readonly chance: number; readonly isMl: boolean } | null,
      ): Titles => {
        const worth =
          p10 < 0
            ? `${title}: worth ${format.money(p50)} in the middle, a loss in ${chance(1 - shareAboveZero)} of the draws`
            : `${title}: worth ${format.money(p50)} in the middle, ${format.money(p10)} with care`;
        if (over === null) return [worth, `Worth ${format.money(p50)} in the middle`];
        const beats = over.isMl
          ? `machine learning beats the simplest approach in ${chance(over.chance)}`
          : `machine learning would beat the simplest approach in ${chance(over.chance)}`;
        return [
          `${title}: worth ${format.money(p50)}; ${beats} of the draws`,
          worth,
          `Worth ${format.money(p50)} in the middle`,
        ];
      },
      options: { simplest: 'Simplest approach', ml: 'Machine learning', increment: 'The difference' },
      ranges: 'Against the simplest approach',
      rangesNote: 'The difference: what machine learning brings over the simplest approach, drawn together.',
      table: {
        p10: 'P10',
        p50: 'P50',
        p90: 'P90',
        chance: 'Above zero',
      },
      /** In a narrow column. */
      chance: (share: number) =>
        share >= 0.995 ? '> 99\u00A0%' : share < 0.005 ? '< 1\u00A0%' : format.percent(share),
      note: 'P10: a chance of 10\u00A0% that it is at or below. Funded: what the budget and the people allow.',
      how: (option: string) => `How sure: ${option.toLowerCase()}`,
      breakEven: 'Where machine learning breaks even',
      noBreakEven: 'Not known: both costs and the accuracy of the simplest approach are needed.',
      moves: 'What moves it most',
      movesDifference: 'What moves the difference most',
      moreCases: (count: number) =>
        `${format.number(count)} more funded ${cases(count)} ${be(count)} worth less each and ${format.plural(count, { one: 'has', other: 'have' })} no page here; their numbers are in the CSV.`,
    },
  };
}
