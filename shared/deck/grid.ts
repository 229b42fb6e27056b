/** Left edge of the content, in points. */
export const left = 48;
/** Right edge of the content. */
export const right = 912;
/** Lowest edge of the body. */
export const bottom = 484;

/** Left edge of column 1 to 12. */
export function columnX(column: number): number {
  return left + 74 * (column - 1);
}

/** Width of `count` columns with the gutters between them. */
export function columnsWidth(count: number): number {
  return 74 * count - 24;
}
