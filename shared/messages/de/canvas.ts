import type { canvas as source } from '../en/canvas.ts';
import type { Format } from '../format.ts';

type Flag = { readonly type: 'contested' | 'missing'; readonly count: number };

/** Words of the canvas: cards, zones, notes, links, tools, the empty canvas. */
export function canvas(format: Format): ReturnType<typeof source> {
  const flags = {
    contested: (count: number) => `${format.number(count)} strittig`,
    missing: (count: number) => `${format.number(count)} offen`,
  };
  const spokenFlag = ({ type, count }: Flag) =>
    type === 'contested'
      ? format.plural(count, { one: '1 Kriterium strittig', other: `${format.number(count)} Kriterien strittig` })
      : format.plural(count, { one: '1 Angabe fehlt', other: `${format.number(count)} Angaben fehlen` });
  return {
    label: 'Arbeitsfläche',
    help: 'Pfeiltasten führen von Karte zu Karte, die Leertaste wählt aus, Enter bearbeitet. Pfeiltasten bewegen die Auswahl, mit Umschalt weiter. Escape lässt los.',
    flags,
    noTier: 'Keine Stufe',
    notSet: '–',
    card: ({ title, number, position, total, tier, recommendation, levels, flag }) =>
      [
        title,
        `Nummer ${format.number(number)}`,
        `${format.number(position)} von ${format.number(total)}`,
        tier === null ? 'keine Risikostufe' : `Risikostufe ${tier}`,
        recommendation,
        levels,
        ...(flag === null ? [] : [spokenFlag(flag)]),
      ].join(', '),
    titleField: 'Titel des Anwendungsfalls',
    newTitleField: 'Titel des neuen Anwendungsfalls',
    noteField: 'Text der Notiz',
    newNoteField: 'Text der neuen Notiz',
    zoneField: 'Titel der Zone',
    linkField: 'Text der Verbindung',
    note: (text) => `Notiz: ${text === '' ? 'leer' : text}`,
    untitledZone: 'Zone ohne Titel',
    zoneCount: (count) => format.number(count),
    zone: (title, count) =>
      `Zone: ${title === '' ? 'ohne Titel' : title}, ${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`,
    park: 'Diese Notiz parken: Das Deck führt sie unter dem auf, was für einen anderen Tag aufgehoben ist',
    parked: 'geparkt',
    changePaper: 'Papierfarbe ändern',
    resizeNote: 'Größe der Notiz: Pfeiltasten ändern sie',
    resizeZone: 'Größe der Zone: Pfeiltasten ändern sie',
    linkKinds: {
      requires: 'setzt voraus',
      supports: 'unterstützt',
      duplicates: 'ist doppelt zu',
      relates: 'hängt zusammen mit',
    },
    link: (from, what, to) => `Verbindung: ${from} ${what} ${to}`,
    selected: (count) => (count === 0 ? 'Nichts ausgewählt' : `${format.number(count)} ausgewählt`),
    tools: {
      label: 'Werkzeuge',
      select: 'Auswählen',
      hand: 'Ansicht verschieben',
      'use-case': 'Neuer Anwendungsfall',
      note: 'Neue Notiz',
      zone: 'Zone zeichnen',
      link: 'Zwei Karten verbinden: von einer zur anderen ziehen',
    },
    linkKind: 'Was die Verbindung bedeutet',
    deleteLink: 'Verbindung löschen',
    closeLink: 'Fertig',
    selectionBar: 'Was mit der Auswahl geschehen soll',
    locked: 'Gesperrt',
    lockedHere: 'Das ist gesperrt und bleibt, wo es liegt. Strg+Umschalt+L entsperrt es.',
    moreTags: (count) => `+${format.number(count)}`,
    minimap: 'Übersicht der Arbeitsfläche: zeigt, wo die Ansicht ist',
    backToContent: 'Zurück zum Inhalt',
    empty: {
      title: 'Noch keine Anwendungsfälle',
      lead: 'Erst sammeln, dann urteilen. Eine Zeile ist eine Karte; alles andere kann warten.',
      write: 'Einen schreiben',
      writeHow: ['Drücken Sie', ', schreiben Sie einen Titel,', '. Die nächste Karte öffnet sich von selbst.'],
      writeAction: 'Neuer Anwendungsfall',
      paste: 'Eine Liste einfügen',
      pasteHow:
        'Aus einer E-Mail oder Tabelle: Aus zwanzig Zeilen werden zwanzig Karten, und einmal Rückgängig nimmt sie zurück.',
      pasteAction: 'Einfügen',
      import: 'Eine CSV importieren',
      importHow:
        'Eine Vorschau ordnet die Spalten zu; zweifelhafte Zeilen und Dubletten sehen Sie, bevor etwas hinzukommt.',
      importAction: 'Datei wählen',
      doubleClick: 'Ein Doppelklick legt überall eine Karte an.',
      ask: 'Es stockt? Stellen Sie der Runde diese sechs Fragen',
      questions: [
        'Welche Entscheidung treffen Sie viele Male am Tag, immer auf dieselbe Weise?',
        'Wo wartet eine Kundin oder ein Kollege auf eine Antwort, die jemand nachschlagen muss?',
        'Welche Arbeit erledigen Erfahrene nach Gefühl und können sie schwer erklären?',
        'Wo merken Sie zu spät, dass etwas schiefgegangen ist?',
        'Was prüfen Sie von Hand, obwohl fast nie etwas gefunden wird?',
        'Welche Prognose erstellen Sie in einer Tabelle, und wie weit lag die letzte daneben?',
      ],
    },
  };
}
