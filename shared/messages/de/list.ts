import type { list as source } from '../en/list.ts';
import type { Format } from '../format.ts';

/** The words of the list: the same cards as a table. */
export function list(format: Format): ReturnType<typeof source> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  return {
    name: 'Anwendungsfälle',
    columns: {
      number: 'Nr.',
      title: 'Anwendungsfall',
      recommendation: 'Empfehlung',
      tier: 'Risiko',
      level: 'Reife',
      value: 'Wert',
      suitability: 'Eign.',
      owner: 'Verantwortlich',
      open: 'Offen',
    },
    suitabilityFull: 'Eignung, 0 bis 100',
    valueFull: 'Wert, Kapitalwert gegenüber Nichtstun',
    sort: (column) => `Nach ${column} sortieren`,
    counts: (shown, all) => (shown === all ? counted(all) : `${format.number(shown)} von ${counted(all)}`),
    chosen: (count) => `${format.number(count)} ausgewählt`,
    filter: 'Liste filtern',
    clearFilter: 'Alle zeigen',
    nothingFound: (text) => `Kein Anwendungsfall enthält „${text}“.`,
    add: 'Anwendungsfall hinzufügen',
    addTitle: 'Titel des neuen Anwendungsfalls',
    voice: 'Bewerten für',
    room: 'Die Runde',
    editTitle: (title) => `Titel von ${title}`,
    editOwner: (title) => `Verantwortlich für ${title}`,
    notSet: 'nicht gesetzt',
    notScored: 'nicht bewertet',
    provisional: 'vorläufig',
    score: (value) => (value === null ? 'nicht bewertet' : format.number(value, 1)),
    contested: (count) => `${format.number(count)} strittig`,
    missing: (count) => `${format.number(count)} offen`,
    noOwner: 'niemand verantwortlich',
    keys: 'Pfeiltasten führen von Zelle zu Zelle. Enter bearbeitet Titel oder Verantwortliche, geht in einer Bewertung weiter und öffnet sonst den Anwendungsfall. 1 bis 5 bewerten, 0 oder ? heißt: weiß nicht. Entf löscht die ausgewählten Zeilen, Strg und A wählt alle aus, Strg und Enter fügt eine hinzu.',
    empty: 'Noch keine Anwendungsfälle.',
    emptyHint: 'Schreiben Sie unten einen, oder fügen Sie eine Liste ein: Jede Zeile wird ein Anwendungsfall.',
  };
}
