import { assertNever } from '#shared/assert-never.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { ImportWarning } from './build-import.ts';
import type { DecodeTextError } from './decode-text.ts';
import type { ParseTableError, TableWarning } from './parse-table.ts';

/** Why a list cannot be read and what to do, in words that follow its name. */
export function describeImportError(error: DecodeTextError | ParseTableError, { exchange }: Messages): string {
  switch (error.type) {
    case 'too-large':
      return exchange.text.tooLarge(error.bytes, error.limit);
    case 'workbook':
      return exchange.text.workbook;
    case 'not-text':
      return exchange.text.notText;
    case 'empty':
      return exchange.table.empty;
    case 'too-many-rows':
      return exchange.table.tooManyRows(error.limit);
    case 'too-many-columns':
      return exchange.table.tooManyColumns(error.columns, error.limit);
    case 'too-many-cells':
      return exchange.table.tooManyCells(error.limit);
    case 'unclosed-quote':
      return exchange.table.unclosedQuote(error.row);
    case 'odd-quotes':
      return exchange.table.oddQuotes(error.row, error.limit);
    default:
      return assertNever(error);
  }
}

/** What was odd about one row, as a sentence that names the row. */
export function describeImportWarning(warning: ImportWarning | TableWarning, { exchange }: Messages): string {
  const { warnings } = exchange;
  switch (warning.type) {
    case 'more-cells':
      return warnings.moreCells(warning.row, warning.cells, warning.columns);
    case 'odd-quote':
      return warnings.oddQuote(warning.row);
    case 'empty-title':
      return warnings.emptyTitle(warning.row);
    case 'too-long':
      return warnings.tooLong(warning.row, warning.column, warning.length, warning.limit);
    case 'duplicate-row':
      return warnings.duplicateRow(warning.row, warning.title, warning.otherRow);
    case 'duplicate-use-case':
      return warnings.duplicateUseCase(warning.row, warning.title, warning.number);
    case 'number-ignored':
      return warnings.numberIgnored(warning.row, warning.given);
    default:
      return assertNever(warning);
  }
}
