const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, '%': 0.01 };

/**
 * The number that somebody typed: `1,980,000`, `2 M`, `$20k`, `−3.5`, `89 %` (0.89); null when it is none.
 * Commas and blanks group digits; the point is the decimal mark.
 */
export function parseNumber(text: string): number | null {
  const bare = text.replaceAll('\u2212', '-').replace(/[\s\u00A0,$€£¥]/g, '');
  const match = /^(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([kmb%]?)$/i.exec(bare);
  if (match === null) return null;
  const [, digits = '', unit = ''] = match;
  const value = Number(digits) * (factors[unit.toLowerCase()] ?? 1);
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}
