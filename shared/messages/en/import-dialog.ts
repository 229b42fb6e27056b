import type { Format } from '../format.ts';

/** The dialog that makes use cases of a list. */
export function importDialog(format: Format) {
  const countUseCases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'use case', other: 'use cases' })}`;
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`;
  return {
    title: 'Import a list',
    cancel: 'Cancel',
    lead: 'A list has one row for each use case. What its columns mean is shown before anything is added.',
    chooseFile: 'Choose a CSV file',
    chooseOther: 'Choose another list',
    reading: 'Reading the list',
    paste: 'Or paste cells from a spreadsheet',
    pasteHint: 'Copy the rows with their column names, and paste them here.',
    usePasted: 'Use what was pasted',
    pasted: 'Pasted cells',
    cannotOpen: (name: string, reason: string) => `${name} cannot be imported. ${reason}`,
    missing: 'It is no longer there. Choose it again.',
    unreadable: (detail: string) => `It cannot be read (${detail}). Check its permissions.`,
    about: (name: string, count: number, columns: number) =>
      `${name}: ${rows(count)}, ${format.number(columns)} ${format.plural(columns, { one: 'column', other: 'columns' })}`,
    separator: 'Between cells',
    separators: {
      ',': 'Comma',
      ';': 'Semicolon',
      '\t': 'Tab',
      '|': 'Bar',
      '\u001f': 'Nothing, one column',
    },
    hasHeader: 'The first row holds the names of the columns',
    columns: 'Columns',
    columnsHint: 'What has no place of its own is kept with the use case, under the name of its column.',
    notRead: 'Not in this list',
    moreFields: 'More fields',
    filter: 'Rows',
    filterColumn: 'Only rows where',
    allRows: 'All rows',
    filterValue: 'is',
    filterHint: 'Letter case does not count; * stands for any text.',
    sentenceCase: (count: number) =>
      `Write ${format.number(count)} ${format.plural(count, { one: 'title that is', other: 'titles that are' })} all in capitals in sentence case`,
    preview: 'Preview',
    previewCaption: (shown: number, count: number) =>
      shown === count ? countUseCases(count) : `First ${format.number(shown)} of ${countUseCases(count)}`,
    rowNumber: 'Row',
    empty: '–',
    warnings: (count: number) => `${format.number(count)} to look at`,
    moreWarnings: (count: number) => `And ${format.number(count)} more.`,
    toLookAt: (count: number) => `${rows(count)} to look at, under the preview.`,
    duplicates: 'Use cases with a title that is there already',
    keep: 'Import it',
    keepLabel: (row: number) => `Import row ${format.number(row)} all the same`,
    keepAll: 'Import all',
    skipAll: 'Skip all',
    import: (count: number) => `Import ${countUseCases(count)}`,
    importNone: 'Import',
    noTitle: 'Choose the column that holds the titles.',
    noRows: 'No row is left. Change which rows are taken.',
    noneWithTitle: 'None of these rows can become a use case. What is wrong stands under the preview.',
    readOnly: 'This workshop is open for reading only. Save a copy first, and import into that.',
    newTitle: 'Imported list',
  };
}
