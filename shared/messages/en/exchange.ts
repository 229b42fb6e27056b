import type { Format } from '../format.ts';

/** What there is to say about a list that is imported: why it cannot be read, and what was odd row by row. */
export function exchange(format: Format) {
  const megabytes = (bytes: number) => `${format.number(bytes / 1_000_000, 1)}\u00A0MB`;
  return {
    fields: {
      title: 'Title',
      summary: 'Summary',
      owner: 'Owner',
      sponsor: 'Sponsor',
      department: 'Department',
      stage: 'Stage',
      tags: 'Tags',
      number: 'Number',
      shortTitle: 'Short title',
      decisionSupported: 'Decision supported',
      users: 'Users',
      peopleAffected: 'People affected',
      businessMetric: 'Business metric',
    },
    /** Column names of the exported list. */
    columns: {
      complexity: 'Pattern complexity',
      data: 'Data availability',
      value: 'Prediction value',
      dynamics: 'Environment dynamics',
      volume: 'Decision volume',
      suitability: 'Suitability',
      recommendation: 'Recommendation',
      tier: 'Risk tier',
      level: 'Maturity level',
      target: 'Maturity target',
      npv: 'NPV',
    },
    text: {
      tooLarge: (bytes: number, limit: number) =>
        `It is ${megabytes(bytes)} large, and a list may have ${megabytes(limit)}. Split it, or leave out long columns.`,
      workbook: 'It is a spreadsheet workbook. Save it as CSV (UTF-8) in the spreadsheet, and import that file.',
      notText: 'It is not a text file. Save the list as CSV (UTF-8) in the spreadsheet, and import that file.',
      guessed:
        'The file does not say how its letters are written; it was read as windows-1252. Look at accented letters, or save it as CSV (UTF-8).',
    },
    table: {
      empty: 'It holds no rows. A list has a row of column names and a row for each use case.',
      tooManyRows: (limit: number) => `It has more than ${format.number(limit)} rows. Split it into several files.`,
      tooManyColumns: (columns: number, limit: number) =>
        `It has ${format.number(columns)} columns, and a list may have ${format.number(limit)}. Leave out the ones that are not needed.`,
      tooManyCells: (limit: number) =>
        `It has more than ${format.number(limit)} cells. Leave out the columns and rows that are not needed.`,
      unclosedQuote: (row: number) =>
        `A quotation mark that opens in row ${format.number(row)} is not closed where a cell could end. Correct that row, or save the list as CSV again.`,
      oddQuotes: (row: number, limit: number) =>
        `Up to row ${format.number(row)} more than ${format.number(limit)} quotation marks stand in odd places. Save the list as CSV again.`,
    },
    warnings: {
      moreCells: (row: number, cells: number, columns: number) =>
        `Row ${format.number(row)} has ${format.number(cells)} cells where the first row names ${format.number(columns)}; the others were kept under made-up names.`,
      oddQuote: (row: number) =>
        `Row ${format.number(row)} has a quotation mark in an odd place; look at what was made of it.`,
      emptyTitle: (row: number) => `Row ${format.number(row)} has no title and was left out.`,
      tooLong: (row: number, column: string, length: number, limit: number) =>
        `Row ${format.number(row)} was left out: “${column}” has ${format.number(length)} characters, and there is room for ${format.number(limit)}. Shorten it in the list.`,
      duplicateRow: (row: number, title: string, otherRow: number) =>
        `Row ${format.number(row)} has the same title as row ${format.number(otherRow)}: “${title}”.`,
      duplicateUseCase: (row: number, title: string, number: number) =>
        `Row ${format.number(row)} has the same title as use case ${format.number(number)}: “${title}”.`,
      numberIgnored: (row: number, given: string) =>
        `Row ${format.number(row)}: “${given}” is no whole number from 1, so the use case got a new number.`,
    },
    rows: (count: number) => `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`,
  };
}
