import type { importDialog as source } from '../en/import-dialog.ts';
import type { Format } from '../format.ts';

/** The dialog that makes use cases of a list. */
export function importDialog(format: Format): ReturnType<typeof source> {
  const countUseCases = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  const rows = (count: number) => `${format.number(count)} ${format.plural(count, { one: 'Zeile', other: 'Zeilen' })}`;
  return {
    title: 'Liste importieren',
    cancel: 'Abbrechen',
    lead: 'Eine Liste hat eine Zeile je Anwendungsfall. Was ihre Spalten bedeuten, sehen Sie, bevor etwas hinzukommt.',
    chooseFile: 'CSV-Datei wählen',
    chooseOther: 'Andere Liste wählen',
    reading: 'Liste wird gelesen',
    paste: 'Oder Zellen aus einer Tabelle einfügen',
    pasteHint: 'Kopieren Sie die Zeilen samt Spaltennamen, und fügen Sie sie hier ein.',
    usePasted: 'Eingefügtes verwenden',
    pasted: 'Eingefügte Zellen',
    cannotOpen: (name, reason) => `${name} lässt sich nicht importieren. ${reason}`,
    missing: 'Sie ist nicht mehr da. Wählen Sie sie noch einmal.',
    unreadable: (detail) => `Sie lässt sich nicht lesen (${detail}). Prüfen Sie die Berechtigungen.`,
    about: (name, count, columns) =>
      `${name}: ${rows(count)}, ${format.number(columns)} ${format.plural(columns, { one: 'Spalte', other: 'Spalten' })}`,
    separator: 'Zwischen den Zellen',
    separators: {
      ',': 'Komma',
      ';': 'Semikolon',
      '\t': 'Tabulator',
      '|': 'Senkrechter Strich',
      '\u001f': 'Nichts, eine Spalte',
    },
    hasHeader: 'Die erste Zeile enthält die Namen der Spalten',
    columns: 'Spalten',
    columnsHint: 'Was keinen eigenen Platz hat, bleibt unter dem Namen seiner Spalte beim Anwendungsfall.',
    notRead: 'Nicht in dieser Liste',
    moreFields: 'Weitere Felder',
    filter: 'Zeilen',
    filterColumn: 'Nur Zeilen, in denen',
    allRows: 'Alle Zeilen',
    filterValue: 'gleich ist',
    filterHint: 'Groß- und Kleinschreibung zählt nicht; * steht für beliebigen Text.',
    sentenceCase: (count) =>
      `${format.number(count)} ${format.plural(count, { one: 'Titel', other: 'Titel' })} in Großbuchstaben in normaler Schreibweise übernehmen`,
    preview: 'Vorschau',
    previewCaption: (shown, count) =>
      shown === count ? countUseCases(count) : `Die ersten ${format.number(shown)} von ${countUseCases(count)}`,
    rowNumber: 'Zeile',
    empty: '–',
    warnings: (count) => `${format.number(count)} zu prüfen`,
    moreWarnings: (count) => `Und ${format.number(count)} weitere.`,
    toLookAt: (count) => `${rows(count)} zu prüfen, unter der Vorschau.`,
    duplicates: 'Anwendungsfälle, deren Titel es schon gibt',
    keep: 'Importieren',
    keepLabel: (row) => `Zeile ${format.number(row)} trotzdem importieren`,
    keepAll: 'Alle importieren',
    skipAll: 'Alle auslassen',
    import: (count) => `${countUseCases(count)} importieren`,
    importNone: 'Importieren',
    noTitle: 'Wählen Sie die Spalte mit den Titeln.',
    noRows: 'Es bleibt keine Zeile übrig. Ändern Sie, welche Zeilen übernommen werden.',
    noneWithTitle: 'Aus keiner dieser Zeilen kann ein Anwendungsfall werden. Der Grund steht unter der Vorschau.',
    readOnly:
      'Dieser Workshop ist schreibgeschützt geöffnet. Speichern Sie zuerst eine Kopie, und importieren Sie in diese.',
    newTitle: 'Importierte Liste',
  };
}
