/** A number as it stands in a field, as readers of `locale` write it: `1,980,000`, `0.35`; empty when unknown. `parseQuantity` reads it back. */
export function toQuantityText(value: number | null, locale = 'en-US'): string {
  return value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }).format(value);
}

/** A share from 0 to 1 as it stands in a field: `89%`; empty when unknown. `parseShare` reads it back. */
export function toShareText(value: number | null, locale = 'en-US'): string {
  return value === null ? '' : `${toQuantityText(Number((value * 100).toPrecision(12)), locale)}%`;
}
