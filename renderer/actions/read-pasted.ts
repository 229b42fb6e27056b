import type { PreparedUseCase } from '#shared/exchange/build-import.ts';
import { readPastedCells } from '#shared/exchange/read-pasted-cells.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { toTitles } from './to-titles.ts';

/** What a text says of use cases: rows of cells from a spreadsheet, or else a title per line. */
export type Pasted =
  | { readonly rows: readonly PreparedUseCase[]; readonly titles: null }
  | { readonly rows: null; readonly titles: readonly string[] };

/** The use cases that pasting `text` makes. */
export function readPasted(text: string): Pasted {
  const rows = readPastedCells(text);
  return rows === null ? { rows, titles: toTitles(text, shortTextLimit) } : { rows, titles: null };
}
