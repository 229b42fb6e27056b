import { failure, type Result, success } from '#shared/result.ts';
import { type NumberKind, numberKind } from './number-kind.ts';
import type { QuantityError } from './parse-quantity.ts';

/** Numbers of one kind with blanks or semicolons between them, in the order written; the first that fails says why. */
export function parseNumberList(
  text: string,
  kind: NumberKind,
  locale = 'en-US',
): Result<readonly number[], QuantityError> {
  const { parse } = numberKind(kind, {}, locale);
  const numbers: number[] = [];
  for (const part of text.split(/[;\s]+|,(?=\s|$)/).filter((each) => each !== '')) {
    const read = parse(part);
    if (!read.ok) return failure(read.error);
    if (read.value !== null) numbers.push(read.value);
  }
  return success(numbers);
}

/** The numbers as they stand in a field; `parseNumberList` reads them back. */
export function toNumberListText(values: readonly number[], kind: NumberKind, locale = 'en-US'): string {
  const { toText } = numberKind(kind, {}, locale);
  // Blanks part the numbers, so none may stand within one.
  return values.map((value) => toText(value).replace(/\s/g, '')).join('; ');
}
