import { failure, type Result } from '#shared/result.ts';
import { amountLimit } from '#shared/workspace/schema/primitives.ts';
import { type Bounds, parseShare, parseWithin, type QuantityError } from './parse-quantity.ts';
import { toQuantityText, toShareText } from './quantity-text.ts';

/** `share` is typed as a percentage and kept as a share of 1; `amount` may be negative, `count` may not. */
export type NumberKind = 'share' | 'count' | 'amount';

/** How text of `kind` is read within the bounds, and how a number of it is written into a field. */
export function numberKind(kind: NumberKind, bounds: Bounds = {}) {
  if (kind === 'share') return { parse: (text: string) => parseShare(text, bounds), toText: toShareText };
  const most = bounds.most ?? amountLimit;
  const within = { ...bounds, most, least: bounds.least ?? (kind === 'amount' ? -most : 0) };
  return { parse: (text: string) => parseWithin(text, within), toText: toQuantityText };
}

/** The same reader, for a field that must not be empty. */
export function required(
  parse: (text: string) => Result<number | null, QuantityError>,
): (text: string) => Result<number | null, QuantityError> {
  return (text) => (text.trim() === '' ? failure({ type: 'missing' }) : parse(text));
}
