import type { WhyValueReasons } from '#shared/analysis/reasons/why-value-reasons.ts';
import type { SentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

const names = { simplest: 'The simplest approach', ml: 'Machine learning' };
const ofNames = { simplest: 'the simplest approach', ml: 'machine learning' };
const outcomes = {
  simplest: 'the simplest approach',
  ml: 'machine learning',
  increment: 'choosing machine learning over the simplest approach',
};

export function whyValueSentences(w: Words): SentencesOf<WhyValueReasons> {
  return {
    'why.npv': ({ option, npv, years, rate }) =>
      `${names[option]} is worth ${w.money(npv)} over doing nothing: its benefit less its cost in each of ${w.number(years)} years, every year to come counted ${w.share(rate)} less than the one before.`,
    'why.increment': ({ npv, ml, simplest }) =>
      ml === null || simplest === null
        ? `Machine learning is worth ${w.money(npv)} more than the simplest approach.`
        : `Machine learning is worth ${w.money(ml)} and the simplest approach ${w.money(simplest)}: a difference of ${w.money(npv)}.`,
    'why.benefit-by-accuracy': ({ option, benefit, decisions, gain, worth, adoption }) =>
      `${names[option]} brings ${w.money(benefit)} a year: ${w.number(decisions)} decisions, ${w.number(100 * gain, 1)} more of each hundred right, each worth ${w.moneyPerUnit(worth)}${adoption === 1 ? '' : `, used in ${w.share(adoption)} of them`}.`,
    'why.benefit-by-matrix': ({ option, benefit, decisions, own, today, adoption }) =>
      `${names[option]} brings ${w.money(benefit)} a year: ${w.number(decisions)} decisions, each worth ${w.moneyPerUnit(own)} by its hits and false alarms instead of ${w.moneyPerUnit(today)} today${adoption === 1 ? '' : `, used in ${w.share(adoption)} of them`}.`,
    'why.benefit-given': ({ option, benefit, adoption }) =>
      adoption === 1
        ? `The room gives ${w.money(benefit)} a year as the benefit of ${ofNames[option]}.`
        : `The room gives a benefit of ${ofNames[option]} that comes to ${w.money(benefit)} a year, as it is used in ${w.share(adoption)} of the decisions.`,
    'why.adoption': ({ adoption }) => `The result is used in ${w.share(adoption)} of the decisions.`,
    'why.first-year': ({ share }) =>
      share === 1
        ? 'The first year brings the whole benefit.'
        : `The first year brings ${w.share(share)} of the benefit.`,
    'why.build': ({ option, build, oneOff }) =>
      oneOff === 0
        ? `Building ${ofNames[option]} costs ${w.money(build)}.`
        : `Building ${ofNames[option]} costs ${w.money(build)}, and data and labels ${w.money(oneOff)} once.`,
    'why.upkeep-given': ({ option, upkeep }) => `Keeping ${ofNames[option]} costs ${w.money(upkeep)} a year, as given.`,
    'why.upkeep-multiple': ({ option, upkeep, build, years, multiple }) => {
      if (multiple === 0) return `Keeping ${ofNames[option]} is said to cost nothing.`;
      const times =
        Math.abs(multiple - 1) < 0.05 ? 'once the build cost' : `${w.number(multiple, 1)} times the build cost`;
      return `Keeping ${ofNames[option]} costs ${w.money(upkeep)} a year: ${times} of ${w.money(build)}, spread over ${w.number(years)} years.`;
    },
    'why.horizon': ({ years }) => `We look at ${w.number(years)} years.`,
    'why.rate': ({ rate }) => `A year later money counts ${w.share(rate)} less.`,
    'why.range': ({ outcome, draws, seed, p10, p50, p90 }) =>
      `In ${w.number(draws)} draws of all ranges at once, ${outcomes[outcome]} is worth ${w.money(p50)} in the middle, with one in ten at or below ${w.money(p10)} and one in ten at or above ${w.money(p90)}. The draws start from number ${w.number(seed)}, so they are the same each time.`,
  };
}
