import type { exchange as source } from '../en/exchange.ts';
import type { Format } from '../format.ts';

/** What there is to say about a list that is imported: why it cannot be read, and what was odd row by row. */
export function exchange(format: Format): ReturnType<typeof source> {
  const megabytes = (bytes: number) => `${format.number(bytes / 1_000_000, 1)}\u00A0MB`;
  const { number } = format;
  return {
    fields: {
      title: 'Titel',
      summary: 'Kurzbeschreibung',
      owner: 'Verantwortlich',
      sponsor: 'Auftraggeber',
      department: 'Bereich',
      stage: 'Stand',
      tags: 'Schlagwörter',
      number: 'Nummer',
      shortTitle: 'Kurztitel',
      decisionSupported: 'Unterstützte Entscheidung',
      users: 'Nutzende',
      peopleAffected: 'Betroffene',
      businessMetric: 'Geschäftskennzahl',
    },
    columns: {
      complexity: 'Komplexität der Muster',
      data: 'Datenverfügbarkeit',
      value: 'Wert der Vorhersage',
      dynamics: 'Dynamik des Umfelds',
      volume: 'Zahl der Entscheidungen',
      suitability: 'Eignung',
      recommendation: 'Empfehlung',
      tier: 'Risikostufe',
      level: 'Reifegrad',
      target: 'Zielreifegrad',
      npv: 'Kapitalwert',
    },
    text: {
      tooLarge: (bytes, limit) =>
        `Sie ist ${megabytes(bytes)} groß, eine Liste darf ${megabytes(limit)} haben. Teilen Sie sie auf, oder lassen Sie lange Spalten weg.`,
      workbook:
        'Es ist eine Arbeitsmappe. Speichern Sie sie in der Tabellenkalkulation als CSV (UTF-8), und importieren Sie diese Datei.',
      notText:
        'Es ist keine Textdatei. Speichern Sie die Liste in der Tabellenkalkulation als CSV (UTF-8), und importieren Sie diese Datei.',
      guessed:
        'Die Datei sagt nicht, wie ihre Zeichen kodiert sind; sie wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente, oder speichern Sie sie als CSV (UTF-8).',
    },
    table: {
      empty: 'Sie enthält keine Zeilen. Eine Liste hat eine Zeile mit Spaltennamen und eine Zeile je Anwendungsfall.',
      tooManyRows: (limit) => `Sie hat mehr als ${number(limit)} Zeilen. Teilen Sie sie auf mehrere Dateien auf.`,
      tooManyColumns: (columns, limit) =>
        `Sie hat ${number(columns)} Spalten, eine Liste darf ${number(limit)} haben. Lassen Sie weg, was nicht gebraucht wird.`,
      tooManyCells: (limit) =>
        `Sie hat mehr als ${number(limit)} Zellen. Lassen Sie Spalten und Zeilen weg, die nicht gebraucht werden.`,
      unclosedQuote: (row) =>
        `Ein Anführungszeichen, das in Zeile ${number(row)} beginnt, endet nirgends, wo eine Zelle enden könnte. Berichtigen Sie die Zeile, oder speichern Sie die Liste noch einmal als CSV.`,
      oddQuotes: (row, limit) =>
        `Bis Zeile ${number(row)} stehen mehr als ${number(limit)} Anführungszeichen an ungewöhnlichen Stellen. Speichern Sie die Liste noch einmal als CSV.`,
    },
    warnings: {
      moreCells: (row, cells, columns) =>
        `Zeile ${number(row)} hat ${number(cells)} Zellen, die erste Zeile nennt ${number(columns)}; die übrigen wurden unter erdachten Namen behalten.`,
      oddQuote: (row) =>
        `Zeile ${number(row)} hat ein Anführungszeichen an ungewöhnlicher Stelle; prüfen Sie, was daraus wurde.`,
      emptyTitle: (row) => `Zeile ${number(row)} hat keinen Titel und wurde ausgelassen.`,
      tooLong: (row, column, length, limit) =>
        `Zeile ${number(row)} wurde ausgelassen: „${column}“ hat ${number(length)} Zeichen, Platz ist für ${number(limit)}. Kürzen Sie den Text in der Liste.`,
      duplicateRow: (row, title, otherRow) =>
        `Zeile ${number(row)} hat denselben Titel wie Zeile ${number(otherRow)}: „${title}“.`,
      duplicateUseCase: (row, title, existing) =>
        `Zeile ${number(row)} hat denselben Titel wie Anwendungsfall ${number(existing)}: „${title}“.`,
      numberIgnored: (row, given) =>
        `Zeile ${number(row)}: „${given}“ ist keine ganze Zahl ab 1, der Anwendungsfall bekam eine neue Nummer.`,
    },
    rows: (count) => `${number(count)} ${format.plural(count, { one: 'Zeile', other: 'Zeilen' })}`,
  };
}
