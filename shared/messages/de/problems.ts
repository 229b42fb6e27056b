import type { problems as source } from '../en/problems.ts';

/** What the dialog of a problem says besides the problem itself. */
export function problems(): ReturnType<typeof source> {
  return {
    close: 'Schließen',
    details: 'Jeder ungültige Wert',
    openAnother: 'Andere Datei öffnen',
    saveAs: 'Speichern unter',
    goToDeck: 'Zu Deck',
    tryAgain: 'Noch einmal versuchen',
    nothingChanged: 'Nichts wurde geändert, und was offen war, bleibt offen.',
    workIsHere: 'Ihre Arbeit ist noch da, und die App bewahrt eine Kopie davon auf.',
    untouched: 'Der Workshop selbst ist unberührt.',
    notText: {
      title: (name) => `„${name}“ ist keine Textdatei`,
      sentence: 'Ein Workshop ist Text in UTF-8, und das hier ist etwas anderes.',
      next: 'Wählen Sie eine .sextant-Datei, oder stellen Sie eine Sicherung davon wieder her.',
    },
    attachment: {
      title: (name) => `„${name}“ lässt sich nicht als Workshop öffnen`,
      reasons: {
        'not-pdf': 'Die Datei heißt wie ein PDF und ist keines.',
        'no-attachment':
          'Dieses PDF enthält keinen Workshop, oder ein anderes Programm hat es ohne ihn neu geschrieben.',
        'foreign-attachment': 'Dieses PDF enthält Dateien, und keine davon ist ein Workshop von Sextant.',
        damaged: 'Dieses PDF enthält einen Workshop, der abgeschnitten ist oder verändert wurde.',
      },
      next: 'Öffnen Sie die .sextant-Datei oder ein Deck, das mit dem Workshop darin exportiert wurde.',
    },
    foreign: {
      title: (name) => `„${name}“ ist von anderer Art`,
      sentence: 'Diese App öffnet Workshops (.sextant), Decks mit einem Workshop darin (.pdf) und Listen (.csv).',
      next: 'Wählen Sie eine davon, oder speichern Sie die Liste in der Tabellenkalkulation als CSV.',
    },
    deckEmpty: {
      title: 'Das Deck hat keine Seite',
      sentence: 'Jeder Abschnitt ist ausgeschaltet.',
      next: 'Schalten Sie im Schritt Deck mindestens einen Abschnitt ein.',
    },
    deckFailed: (detail) => ({
      title: 'Das Deck wurde nicht erstellt',
      sentence: `In der App ist etwas schiefgegangen: ${detail}.`,
      next: 'Exportieren Sie noch einmal. Geschieht es wieder, schalten Sie die Abschnitte einzeln aus, um die Seite zu finden.',
    }),
    recover: (title, detail) => ({
      title: `Die aufbewahrte Kopie von „${title}“ lässt sich nicht lesen`,
      sentence: `${detail}.`,
      next: 'Die Kopie bleibt, wo sie ist. Starten Sie die App neu, und versuchen Sie es noch einmal.',
    }),
  };
}
