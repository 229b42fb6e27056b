import { failure, type Result } from '#shared/result.ts';
import { amountLimit } from '#shared/workspace/schema/primitives.ts';
import { type Bounds, type DecimalMark, parseShare, parseWithin, type QuantityError } from './parse-quantity.ts';
import { toQuantityText, toShareText } from './quantity-text.ts';

/** `share` is typed as a percentage and kept as a share of 1; `amount` may be negative, `count` may not. */
export type NumberKind = 'share' | 'count' | 'amount';

function findMark(locale: string): DecimalMark {
  return (0.5).toLocaleString(locale).includes(',') ? ',' : '.';
}

/** How text of `kind` is read within the bounds, and how a number of it is written into a field, as in `locale`. */
export function numberKind(kind: NumberKind, bounds: Bounds = {}, locale = 'en-US') {
  const mark = findMark(locale);
  if (kind === 'share')
    return {
      parse: (text: string) => parseShare(text, bounds, mark),
      toText: (value: number | null) => toShareText(value, locale),
    };
  const most = bounds.most ?? amountLimit;
  const within = { ...bounds, most, least: bounds.least ?? (kind === 'amount' ? -most : 0) };
  return {
    parse: (text: string) => parseWithin(text, within, mark),
    toText: (value: number | null) => toQuantityText(value, locale),
  };
}

/** The same reader, for a field that must not be empty. */
export function required(
  parse: (text: string) => Result<number | null, QuantityError>,
): (text: string) => Result<number | null, QuantityError> {
  return (text) => (text.trim() === '' ? failure({ type: 'missing' }) : parse(text));
}
