import papaparse from 'papaparse/papaparse.min.js';
import { recognizeColumns } from './recognize-columns.ts';

export type Separator = ',' | ';' | '\t' | '|' | '\u001f';

export const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** A character that no list holds: with it every line is one cell, and quoted cells still are cells. */
export const noSeparator: Separator = '\u001f';

const sampleRows = 30;
const sampleLength = 100_000;

/** The first rows of the text under `separator`; the last is left out where the sample ends in it. */
function sample(text: string, separator: Separator): readonly (readonly string[])[] {
  const start = text.slice(0, sampleLength);
  const { data } = papaparse.parse(start, { delimiter: separator, preview: sampleRows, skipEmptyLines: true });
  const isCut = start.length < text.length && data.length > 1 && data.length < sampleRows;
  return isCut ? data.slice(0, -1) : data;
}

type Rating = { readonly separator: Separator; readonly width: number; readonly agreement: number };

/** Ideas in plain lines have commas too: below this share of equally wide rows they are no cells. */
const leastAgreement = 0.75;

/** How well `separator` explains the text: width of the first row, and share of rows as wide; null when it does not. */
function rate(text: string, separator: Separator): Rating | null {
  const data = sample(text, separator);
  const first = data[0] ?? [];
  if (first.length < 2) return null;
  const agreement = data.filter((row) => row.length === first.length).length / data.length;
  const hasNames = recognizeColumns(first).title !== undefined;
  return hasNames || agreement >= leastAgreement ? { separator, width: first.length, agreement } : null;
}

/**
 * The separator under which most of the first rows are as wide as the first row; of equals the one that gives more
 * columns. A text that none of the four splits into cells is one column: `noSeparator`.
 */
export function guessSeparator(text: string): Separator {
  const ratings = separators.flatMap((separator) => rate(text, separator) ?? []);
  const [best] = ratings.sort((a, b) => b.agreement - a.agreement || b.width - a.width);
  return best?.separator ?? noSeparator;
}
