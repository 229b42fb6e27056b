import type { palette as source } from '../en/palette.ts';
import type { Format } from '../format.ts';

/** The words of the palette and the sheet of shortcuts. */
export function palette(format: Format): ReturnType<typeof source> {
  return {
    title: 'Suchen, ausführen',
    placeholder: 'Ein Befehl oder ein Anwendungsfall, nach Titel oder Nummer',
    useCases: 'Anwendungsfälle',
    results: 'Ergebnisse',
    count: (count) =>
      count === 0
        ? 'Nichts gefunden'
        : `${format.number(count)} ${format.plural(count, { one: 'Ergebnis', other: 'Ergebnisse' })}`,
    nothing: 'So heißt nichts. Versuchen Sie es mit weniger Buchstaben.',
    choose: 'wählen',
    allShortcuts: 'alle Tastenkürzel',
    shortcutsTitle: 'Tastenkürzel',
    searchShortcuts: 'Tastenkürzel durchsuchen',
    close: 'Schließen',
    handTitle: 'Von Hand',
    byHand: [
      { keys: 'Space', label: 'Halten und ziehen, um die Arbeitsfläche zu verschieben' },
      { keys: 'Mod', label: 'Beim Ziehen halten: kein Einrasten' },
      { keys: 'Shift', label: 'Halten und klicken: zur Auswahl hinzufügen' },
      { keys: 'Escape', label: 'Hinaus; Text geht nie verloren' },
      { keys: '↑', label: 'Pfeiltasten bewegen die Auswahl; mit Umschalt weiter' },
      { keys: '1', label: 'Ziffern 1 bis 5 bewerten das Kriterium im Fokus; 0 heißt „weiß nicht“' },
    ],
  };
}
