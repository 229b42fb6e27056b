const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 8 });

/** A number as it stands in a field: `1,980,000`, `0.35`; empty when unknown. `parseQuantity` reads it back. */
export function toQuantityText(value: number | null): string {
  return value === null ? '' : plain.format(value);
}

/** A share from 0 to 1 as it stands in a field: `89%`; empty when unknown. `parseShare` reads it back. */
export function toShareText(value: number | null): string {
  return value === null ? '' : `${plain.format(Number((value * 100).toPrecision(12)))}%`;
}
