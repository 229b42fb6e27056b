import type { DecodedText, DecodeTextError } from '#shared/exchange/decode-text.ts';
import type { Separator } from '#shared/exchange/guess-separator.ts';
import { type ParseTableError, parseTable, type Table } from '#shared/exchange/parse-table.ts';
import { type ColumnMapping, type ImportField, recognizeColumns } from '#shared/exchange/recognize-columns.ts';
import { type Result, success } from '#shared/result.ts';

/** What was read, and what the person chose about it so far. */
export type ImportDraft = {
  readonly name: string;
  readonly text: string;
  /** True where the file did not say how its letters are written. */
  readonly guessed: boolean;
  readonly hasHeader: boolean;
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly filter: { readonly column: number; readonly value: string } | null;
  readonly sentenceCase: boolean;
  /** Rows with a title that is there already, by what the person said about them. */
  readonly kept: ReadonlyMap<number, boolean>;
};

export type ImportError = DecodeTextError | ParseTableError;

type Source = Pick<ImportDraft, 'name' | 'text' | 'guessed'>;

function toMapping({ columns }: Table, hasHeader: boolean): ColumnMapping {
  return hasHeader ? recognizeColumns(columns) : { title: 0 };
}

function buildDraft(source: Source, hasHeader: boolean, separator?: Separator): Result<ImportDraft, ParseTableError> {
  const table = parseTable(source.text, separator === undefined ? { hasHeader } : { hasHeader, separator });
  if (!table.ok) return table;
  const mapping = toMapping(table.value, hasHeader);
  const { name, text, guessed } = source;
  return success({
    name,
    text,
    guessed,
    hasHeader,
    table: table.value,
    mapping,
    filter: null,
    sentenceCase: false,
    kept: new Map(),
  });
}

/** The draft of a file, whose first row is taken for column names. */
export function createFileDraft(name: string, decoded: DecodedText): Result<ImportDraft, ParseTableError> {
  return buildDraft({ name, text: decoded.text, guessed: decoded.guessed }, true);
}

/** The draft of pasted cells: their first row holds column names when one of them is known. */
export function createPastedDraft(name: string, text: string): Result<ImportDraft, ParseTableError> {
  const source = { name, text, guessed: false };
  const withHeader = buildDraft(source, true);
  const isKnown = withHeader.ok && Object.keys(withHeader.value.mapping).length > 0;
  return isKnown ? withHeader : buildDraft(source, false);
}

/**
 * The draft read anew with or without a row of column names, or with another separator; what depends on columns is
 * recognized anew. The same draft where it cannot be read like that.
 */
export function readAnew(draft: ImportDraft, hasHeader: boolean, separator: Separator): ImportDraft {
  const built = buildDraft(draft, hasHeader, separator);
  return built.ok ? { ...built.value, sentenceCase: draft.sentenceCase } : draft;
}

/** The draft with `field` read from `column`, which then serves no other field; null reads it from nowhere. */
export function withColumn(draft: ImportDraft, field: ImportField, column: number | null): ImportDraft {
  const others = Object.entries(draft.mapping).filter(([other, index]) => other !== field && index !== column);
  const mapping: ColumnMapping = Object.fromEntries(column === null ? others : [...others, [field, column]]);
  return { ...draft, mapping };
}
