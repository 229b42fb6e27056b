import papaparse from 'papaparse/papaparse.min.js';

export type Separator = ',' | ';' | '\t' | '|' | '\u001f';

export const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** A character that no list holds: with it every line is one cell, and quoted cells still are cells. */
export const noSeparator: Separator = '\u001f';

const sampleRows = 30;

/** How well `separator` explains the text: share of rows as wide as the first, then its width. */
function rate(text: string, separator: Separator): { readonly width: number; readonly agreement: number } {
  const { data } = papaparse.parse(text, { delimiter: separator, preview: sampleRows, skipEmptyLines: true });
  const width = data[0]?.length ?? 0;
  const alike = data.filter((row) => row.length === width).length;
  return { width, agreement: data.length === 0 ? 0 : alike / data.length };
}

/**
 * The separator under which most of the first rows are as wide as the first row; of equals the one that gives more
 * columns. A text that none of the four splits into two columns or more is one column: `noSeparator`.
 */
export function guessSeparator(text: string): Separator {
  let best: { separator: Separator; width: number; agreement: number } | null = null;
  for (const separator of separators) {
    const { width, agreement } = rate(text, separator);
    if (width < 2) continue;
    const isBetter =
      best === null || agreement > best.agreement || (agreement === best.agreement && width > best.width);
    if (isBetter) best = { separator, width, agreement };
  }
  return best?.separator ?? noSeparator;
}
