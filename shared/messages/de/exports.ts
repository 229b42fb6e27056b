import type { exports as source } from '../en/exports.ts';
import type { Format } from '../format.ts';

/** What is written beside the deck: tables, model cards, a calendar of reviews. */
export function exports(format: Format): ReturnType<typeof source> {
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    calendar: {
      title: (kind, number, title) =>
        kind === 'review'
          ? `Überprüfung von ${format.number(number)} ${title}`
          : `Externes Audit von ${format.number(number)} ${title}`,
      description: ({ tier, owner, open }) =>
        [
          `Risikostufe: ${tier}.`,
          owner === '' ? 'Noch ist niemand verantwortlich.' : `Verantwortlich: ${owner}.`,
          open.length === 0 ? 'Keine Kontrolle ist offen.' : `Offene Kontrollen: ${format.list(open)}.`,
        ].join('\n'),
    },
    tables: {
      names: {
        useCases: 'Anwendungsfälle',
        votes: 'Bewertungen',
        findings: 'Befunde',
        everything: 'Alles, was gesagt wurde',
      },
      votes: ['Nummer', 'Anwendungsfall', 'Kriterium', 'Person', 'Runde', 'Bewertung', 'Begründung', 'Zeitpunkt'],
      findings: ['Nummer', 'Anwendungsfall', 'Schwere', 'Befund', 'In Kauf genommen, weil', 'In Kauf genommen von'],
      everything: ['Teil', 'Stelle in der Datei', 'Antwort'],
      doesNotKnow: 'weiß nicht',
      theRoom: 'Die Runde, festgelegt',
      severities: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
    },
    dialog: {
      title: 'Exportieren',
      intro: 'Wählen Sie, was geschrieben wird. Nichts verlässt dieses Gerät außer der Datei, die Sie ablegen.',
      kinds: {
        deck: { label: 'Strategiedeck', about: 'PDF, für die im Schritt Deck gewählte Zielgruppe' },
        slides: { label: 'Deck als Folien', about: 'PPTX mit Texten, Tabellen und Diagrammen zum Bearbeiten' },
        summary: { label: 'Zusammenfassung', about: 'PDF der einen Seite, die die Leitung liest' },
        svg: { label: 'Arbeitsfläche als SVG', about: 'Eine Zeichnung, die scharf bleibt, mit ihren Texten als Text' },
        png: { label: 'Arbeitsfläche als PNG', about: 'Ein Bild, doppelt so groß wie auf dem Bildschirm' },
        csv: {
          label: 'Liste der Anwendungsfälle',
          about: 'CSV mit Bewertungen, Empfehlung, Risikostufe, Reifegrad und Wert',
        },
        tables: {
          label: 'Alle Daten',
          about: 'Zip mit CSV-Tabellen: Anwendungsfälle, Bewertungen, Befunde, jede Antwort',
        },
        'model-cards': {
          label: 'Entwürfe der Modellkarten',
          about: 'Zip mit Markdown-Dateien, kurz oder ausführlich je nach Risikostufe',
        },
        ics: { label: 'Überprüfungskalender', about: 'ICS mit allen Überprüfungen und Audits aus zwei Jahren' },
      },
      picture: {
        lens: 'Sicht',
        paper: 'Papier',
        papers: { light: 'Hell', dark: 'Dunkel', room: 'Raum' },
        selection: (total) =>
          total === 0
            ? 'Nur die Auswahl (es ist nichts ausgewählt)'
            : `Nur die Auswahl: ${count(total, 'Element', 'Elemente')}`,
      },
      write: 'Exportieren',
      cancel: 'Abbrechen',
      nothing: {
        svg: 'Es gibt noch keinen Anwendungsfall zu zeichnen.',
        png: 'Es gibt noch keinen Anwendungsfall zu zeichnen.',
        csv: 'Es gibt noch keinen Anwendungsfall für die Liste.',
        tables: 'Es gibt noch nichts zu schreiben.',
        'model-cards': 'Es gibt noch keinen Anwendungsfall für eine Modellkarte.',
        ics: 'Kein Anwendungsfall hat eine Risikostufe und einen Tag, ab dem Überprüfungen zählen. Beantworten Sie die Risikofragen, und setzen Sie unter Rahmen den Beginn des Plans.',
      },
    },
    picture: {
      title: (workshop, lens) => (workshop === '' ? lens : `${workshop}: ${lens}`),
      description: (total) =>
        count(total, 'Anwendungsfall auf der Arbeitsfläche', 'Anwendungsfälle auf der Arbeitsfläche'),
    },
    written: {
      svg: (value) => count(value, 'Anwendungsfall, gezeichnet', 'Anwendungsfälle, gezeichnet'),
      csv: (value) => count(value, 'Anwendungsfall', 'Anwendungsfälle'),
      tables: (value) => count(value, 'Tabelle', 'Tabellen'),
      'model-cards': (value) => count(value, 'Modellkarte', 'Modellkarten'),
      ics: (value) => count(value, 'Termin', 'Termine'),
    },
    comesLater: (what) => `Später: ${what}.`,
  };
}
