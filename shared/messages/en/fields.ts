import type { Format } from '../format.ts';

type NumberError =
  | { readonly type: 'not-a-number' | 'not-whole' | 'missing' }
  | { readonly type: 'ambiguous'; readonly thousands: string; readonly decimals: string }
  | { readonly type: 'too-low' | 'too-high'; readonly limit: number };

/** What fields say about what was typed into them. */
export function fields(format: Format) {
  return {
    numberError: (error: NumberError, kind: 'share' | 'count' | 'amount') => {
      const limit = (value: number) => (kind === 'share' ? format.percent(value, 1) : format.number(value, 2));
      switch (error.type) {
        case 'too-high':
          return `The largest possible value is ${limit(error.limit)}.`;
        case 'too-low':
          return `The smallest possible value is ${limit(error.limit)}.`;
        case 'ambiguous':
          return `This may be two numbers. Write ${error.thousands} or ${error.decimals}.`;
        case 'not-whole':
          return 'Only a whole number fits here.';
        case 'missing':
          return 'A number is needed here. What stood before holds.';
        case 'not-a-number':
          return kind === 'share'
            ? 'This is not a percentage. Write it as 89% or 0.89.'
            : 'This is not a number. Write it as 2,000,000 or 2m.';
      }
    },
  };
}
