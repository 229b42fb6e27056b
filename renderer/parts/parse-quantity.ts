import { failure, type Result, success } from '#shared/result.ts';

/** Why a text is not the number that a field takes; `limit` is the bound that is passed. */
export type QuantityError =
  | { readonly type: 'not-a-number' | 'not-whole' | 'missing' }
  /** It may be `thousands` or `decimals`, each written so that nobody can take it for the other. */
  | { readonly type: 'ambiguous'; readonly thousands: string; readonly decimals: string }
  | { readonly type: 'too-low' | 'too-high'; readonly limit: number };

/** What a number must keep to; a bound left out is none. */
export type Bounds = {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly isWhole?: boolean | undefined;
};

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  tsd: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millón: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  mrd: 1e9,
  md: 1e9,
};

const spaces = /[\s\u00A0\u202F'_]/g;

/** What stands before the decimals. */
export type DecimalMark = '.' | ',';

function toDigits(text: string, mark: DecimalMark): string | null {
  const compact = text.replace(spaces, '');
  // 2.500 is two thousand and five hundred for whoever writes decimals behind a comma.
  if (mark === ',' && /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(compact))
    return compact.replaceAll('.', '').replace(',', '.');
  if (mark === ',' && /^\d*,\d+$/.test(compact)) return compact.replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(compact)) return compact.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(compact)) return compact.replaceAll('.', '');
  if (/^\d+,\d+$/.test(compact)) return compact.replace(',', '.');
  return /^(\d+\.?\d*|\.\d+)$/.test(compact) ? compact : null;
}

/** `20.000` is twenty for whoever writes decimals behind a point and twenty thousand for others, and a factor of 1,000 lies between. */
function findAmbiguity(body: string, mark: DecimalMark): QuantityError | null {
  const compact = body.replace(spaces, '');
  const isAmbiguous = mark === '.' ? /^[1-9]\d{0,2}\.\d{3}$/.test(compact) : /^[1-9]\d{0,2},\d{3}$/.test(compact);
  if (!isAmbiguous) return null;
  const [whole = '', rest = ''] = compact.split(/[.,]/);
  return { type: 'ambiguous', thousands: `${whole}${rest}`, decimals: `${compact}0` };
}

function withoutCurrency(text: string): string {
  return text
    .replaceAll(/\p{Sc}/gu, '')
    .replace(/^[A-Z]{3}(?=[\s\d])|(?<=[\s\d])[A-Z]{3}$/g, (code) => (code.toLowerCase() in multipliers ? code : ''))
    .trim();
}

/**
 * A number as people type it: `2m`, `$2,000,000`, `20 k`, `1.5 billion`, `−3`. What is no `mark` before the decimals is
 * one all the same, unless it groups thousands; what may be either is refused. A currency sign or code is ignored. Empty text is null.
 */
export function parseQuantity(text: string, mark: DecimalMark = '.'): Result<number | null, QuantityError> {
  return readQuantity(text, mark, true);
}

function readQuantity(text: string, mark: DecimalMark, mayBeThousands: boolean): Result<number | null, QuantityError> {
  if (text.trim() === '') return success(null);
  const match = /^(?<sign>[-−+]?)(?<body>[\d.,\s\u00A0\u202F'_]+?)\s*(?<unit>\p{L}*)$/iu.exec(withoutCurrency(text));
  const notANumber = failure<QuantityError>({ type: 'not-a-number' });
  const { sign = '', body = '', unit = '' } = match?.groups ?? {};
  const ambiguity = mayBeThousands && unit === '' ? findAmbiguity(body, mark) : null;
  if (ambiguity !== null) return failure(ambiguity);
  const digits = toDigits(body, mark);
  const multiplier = unit === '' ? 1 : multipliers[unit.toLowerCase()];
  if (digits === null || multiplier === undefined) return notANumber;
  const value = Number((Number(digits) * multiplier).toPrecision(15));
  if (!Number.isFinite(value)) return notANumber;
  return success(sign === '-' || sign === '−' ? -value : value);
}

/** `value` where it keeps to the bounds, otherwise which of them it passes. */
export function checkBounds(value: number, { least, most, isWhole }: Bounds): Result<number, QuantityError> {
  if (least !== undefined && value < least) return failure({ type: 'too-low', limit: least });
  if (most !== undefined && value > most) return failure({ type: 'too-high', limit: most });
  if (isWhole === true && !Number.isInteger(value)) return failure({ type: 'not-whole' });
  return success(value);
}

/** A number as `parseQuantity` reads it that keeps to the bounds. Empty text is null. */
export function parseWithin(
  text: string,
  bounds: Bounds,
  mark: DecimalMark = '.',
): Result<number | null, QuantityError> {
  const number = parseQuantity(text, mark);
  return number.ok && number.value !== null ? checkBounds(number.value, bounds) : number;
}

/**
 * A share as people type it, from 0 to 1 where the bounds say nothing else: `89%`, `89` and `0.89` are all 0.89.
 * Without a percent sign a number below 1 is taken for a share already. Empty text is null.
 */
export function parseShare(
  text: string,
  bounds: Bounds = {},
  mark: DecimalMark = '.',
): Result<number | null, QuantityError> {
  const hasSign = /%\s*$/.test(text);
  // No share has thousands.
  const number = readQuantity(text.replace(/%\s*$/, ''), mark, false);
  if (!number.ok || number.value === null) return number;
  const isShare = !hasSign && Math.abs(number.value) < 1;
  const share = isShare ? number.value : Number((number.value / 100).toPrecision(12));
  return checkBounds(share, { ...bounds, least: bounds.least ?? 0, most: bounds.most ?? 1 });
}
