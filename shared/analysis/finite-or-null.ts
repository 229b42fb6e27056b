/** The value if it is a finite number, else null: sums of numbers near the largest that a file can hold overflow. */
export function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
