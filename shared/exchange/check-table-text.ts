import type { Separator } from './guess-separator.ts';

/** Why a text is refused before it is split into cells: taking it apart could take minutes or all memory. */
export type TableTextError =
  | { readonly type: 'too-many-rows' }
  | { readonly type: 'too-many-cells' }
  | { readonly type: 'unclosed-quote'; readonly row: number }
  | { readonly type: 'odd-quotes'; readonly row: number; readonly limit: number };

export type TableTextLimits = { readonly records: number; readonly cells: number };

/** A quoted cell that does not end within this many characters was never meant to be one. */
const quotedCellLimit = 500_000;
/** Quotation marks in the middle of quoted cells; a list with more of them is written in another way. */
export const oddQuoteLimit = 1_000;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

type Quoted = { readonly end: number; readonly oddQuotes: number };

/** Where the quoted cell that opens before `start` ends; -1 when it does not. */
function findQuotedEnd(text: string, start: number, separatorCode: number, oddLimit: number): Quoted {
  let oddQuotes = 0;
  const last = Math.min(text.length, start + quotedCellLimit);
  for (let at = text.indexOf('"', start); at >= 0 && at <= last; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === quote) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (text.charCodeAt(next) === space) next += 1;
    const code = text.charCodeAt(next);
    const isEnd = next >= text.length || code === separatorCode || code === lineFeed || code === carriageReturn;
    if (isEnd) return { end: next, oddQuotes };
    oddQuotes += 1;
    if (oddQuotes > oddLimit) return { end: at, oddQuotes };
  }
  return { end: -1, oddQuotes };
}

/**
 * Null when the text can be split into cells in a time that grows with its length: it has no more records and cells
 * than `limits` say, every quoted cell ends, and few quotation marks stand in odd places. `firstRow` is the number of
 * its first record.
 */
export function checkTableText(
  text: string,
  separator: Separator,
  limits: TableTextLimits,
  firstRow: number,
): TableTextError | null {
  const separatorCode = separator.charCodeAt(0);
  let records = 0;
  let cells = 1;
  let oddQuotes = 0;
  let isCellStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote && isCellStart) {
      const quoted = findQuotedEnd(text, at + 1, separatorCode, oddQuoteLimit - oddQuotes);
      oddQuotes += quoted.oddQuotes;
      if (oddQuotes > oddQuoteLimit) return { type: 'odd-quotes', row: records + firstRow, limit: oddQuoteLimit };
      if (quoted.end < 0) return { type: 'unclosed-quote', row: records + firstRow };
      isCellStart = false;
      at = quoted.end - 1;
      continue;
    }
    isCellStart = code === separatorCode || code === lineFeed || code === carriageReturn;
    if (code === separatorCode) cells += 1;
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) records += 1;
    if (records > limits.records) return { type: 'too-many-rows' };
    if (cells > limits.cells) return { type: 'too-many-cells' };
  }
  return null;
}
