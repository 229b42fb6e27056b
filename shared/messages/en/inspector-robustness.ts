import type { Format } from '../format.ts';
import { common } from './common.ts';

/** What draws of weights and voices say of a recommendation. */
export function inspectorRobustness(format: Format) {
  const { recommendations } = common(format);
  const share = (value: number) =>
    value > 0 && value < 0.01 ? `under ${format.percent(0.01)}` : format.percent(value);
  return {
    title: 'How well it holds',
    draws: (count: number) => `${format.number(count)} draws`,
    pending: 'Drawing anew',
    none: 'There is no recommendation to test yet.',
    degrees: { robust: 'Robust', mostly: 'Mostly robust', fragile: 'Fragile, discuss it' },
    short: { robust: 'robust', mostly: 'mostly', fragile: 'fragile' },
    holds: (value: number) =>
      value >= 1 - 1e-9
        ? 'Every draw of weights and voices gives the same recommendation.'
        : `The same recommendation in ${share(value)} of all draws of weights and voices.`,
    otherwise: (recommendation: keyof typeof recommendations, value: number) =>
      `Otherwise most often “${recommendations[recommendation]}”, in ${share(value)}.`,
    rank: (first: number, expected: number, count: number) =>
      `Rank ${format.number(expected, 1)} of ${format.number(count)} on average; first in ${share(first)} of the draws.`,
    note: 'Each draw takes any weights at all and one voice per criterion; a settled score stays. From 90 % it is robust, below 70 % fragile: the app’s defaults.',
    cell: (degree: 'robust' | 'mostly' | 'fragile', value: number) =>
      `${{ robust: 'robust', mostly: 'mostly', fragile: 'fragile' }[degree]}, ${share(value)}`,
    barLabel: (value: number) => `Same recommendation in ${share(value)} of the draws`,
  };
}
