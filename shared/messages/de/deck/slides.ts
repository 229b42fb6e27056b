import type { deckSlides as source } from '../../en/deck/slides.ts';
import type { Format } from '../../format.ts';

/** The words of the deck as slides of a presentation: names of their parts, and speaker notes. */
export function deckSlides(format: Format): ReturnType<typeof source> {
  return {
    names: {
      title: 'Titel',
      text: 'Text',
      table: 'Tabelle',
      chart: 'Diagramm',
      figure: 'Abbildung',
      shape: 'Form',
      picture: 'Bild',
      category: 'Was',
    },
    notes: {
      byHand: 'Den Titel hat die Runde geschrieben.',
      computed: 'Der Titel folgt nach Regeln aus der Analyse.',
      from: (section) => `Woher es stammt: ${section}`,
      shows: (alternative) => `Das Bild zeigt: ${alternative}`,
      reading: (text) => `Zum Lesen: ${text}`,
      state: (state) => `Stand: ${state}.`,
    },
    sources: {
      cover: 'was die Runde unter Rahmen geschrieben hat.',
      summary: 'die folgenden Seiten; jede Zahl steht dort mit ihren Gründen.',
      contents: 'die Titel der Seiten.',
      changes: 'Tage, Begründungen und erste Stimmen, die die Datei festhält.',
      portfolio: 'Bewertungen, Risikoantworten, Reifeantworten und Wert jedes Anwendungsfalls, nach der Methode.',
      matrix:
        'Eignung aus den Bewertungen der Runde; Wert aus den angegebenen Spannen oder die Risikostufe aus den Antworten.',
      ranking:
        'die festgelegten Bewertungen oder der Median der Stimmen, wo nichts festgelegt ist, unter den Gewichten der Runde; Bänder zeigen, was offene Kriterien noch zulassen.',
      feasibility:
        'Wert aus den angegebenen Spannen; Machbarkeit aus Daten, Bewertungen, Reife, Betrieb und Risikostufe; oder wohin die Runde es gestellt hat.',
      value:
        'die für jeden finanzierten Anwendungsfall angegebenen Spannen, gemeinsam gezogen mit dem Startwert des Workshops.',
      'use-case-values':
        'die für den einen Anwendungsfall und seinen einfachsten Ansatz angegebenen Spannen, gemeinsam gezogen.',
      risk: 'die vierzehn Risikofragen jedes Anwendungsfalls und die datierten Regeln des Methodenpakets.',
      maturity: 'die Aussagen, die die Runde beantwortet hat, und die dafür genannten Belege.',
      roadmap:
        'Aufwand, Dauern, Voraussetzungen und Personen wie angegeben, nach Regeln geplant; oder wohin die Runde es gestellt hat.',
      budget: 'die angegebenen Kosten, über die Roadmap verteilt; laufende Kosten wie unter Entscheiden angegeben.',
      staffing: 'Personen und Aufwand wie angegeben, über die Quartale der Roadmap.',
      components: 'in der Runde bewertete Praktiken mit ihren Belegen und dort vereinbarte Maßnahmen.',
      pattern: 'Bausteine, Reife und Portfolio, nach den Regeln der Methode.',
      pitfalls: 'Antworten und Zahlen, die zu einem bekannten Fallstrick passen; jeder nennt seine Belege.',
      'use-cases':
        'was zu dem einen Anwendungsfall gesagt wurde: Stimmen, Spannen, Risikoantworten, Datenantworten, Entscheidungen.',
      disagreement: 'die Stimmen, die jede Person allein gab, und abweichende Meinungen, wie festgehalten.',
      next: 'Entscheidungen, nächste Schritte, vereinbarte Maßnahmen, Kontrollen, Überprüfungen und Roadmap, nach ihren Tagen.',
      parked: 'geparkte Notizen und zurückgelegte Ideen.',
      decisions: 'Entscheidungen, abweichende Meinungen und Ausnahmen, wie die Runde sie festgehalten hat.',
      takeaways: 'Zahlen der vorigen Seiten.',
      'not-discussed': 'worauf die Datei keine Antwort hat.',
      method: 'das in der Fußzeile genannte Methodenpaket.',
      sources: 'das Methodenpaket und die Datei.',
      glossary: 'das Methodenpaket.',
    },
    series: {
      amount: 'Betrag',
      falls: 'Fällt auf',
      rises: 'Steigt auf',
      median: 'Median (P50); Linie: P10 bis P90',
      outside: 'Außerhalb davon',
      draws: 'Ziehungen',
      funded: 'Finanziert',
      notFunded: 'Nicht finanziert',
    },
    ranking: {
      series: 'Eignung',
      figure: (count, highest, lowest) =>
        `Balkendiagramm, Eignung von ${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfällen' })} von 0 bis 100. Höchste: ${highest}. Niedrigste: ${lowest}.`,
    },
    matrix: { notScored: 'Keine Empfehlung' },
  };
}
