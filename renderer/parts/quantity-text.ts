function write(value: number, locale: string, leastDecimals: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: leastDecimals,
    maximumFractionDigits: 8,
  }).format(value);
}

/** A number as it stands in a field, as readers of `locale` write it: `1,980,000`, `0.35`; empty when unknown. `parseQuantity` reads it back. */
export function toQuantityText(value: number | null, locale = 'en-US'): string {
  if (value === null) return '';
  const text = write(value, locale, 0);
  // Three decimals behind one mark look like thousands: with a fourth nobody takes them for that.
  return !Number.isInteger(value) && /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? write(value, locale, 4) : text;
}

/** A share from 0 to 1 as it stands in a field: `89%`; empty when unknown. `parseShare` reads it back. */
export function toShareText(value: number | null, locale = 'en-US'): string {
  return value === null ? '' : `${write(Number((value * 100).toPrecision(12)), locale, 0)}%`;
}
