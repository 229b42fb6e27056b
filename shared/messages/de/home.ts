import type { home as source } from '../en/home.ts';
import type { Format } from '../format.ts';

/** The words of the first screen and of the questions around files. */
export function home(format: Format): ReturnType<typeof source> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  const words = {
    lead: 'Von einem Stapel Ideen zu einer ML-Strategie, für die Sie einstehen können.',
    start: 'Start',
    newWorkshop: 'Neuer Workshop',
    openFile: 'Datei öffnen',
    drop: 'Oder ziehen Sie eine .sextant-Datei oder eine CSV irgendwohin in dieses Fenster.',
    language: 'Sprache',
    systemLanguage: 'Wie das System',
    promises: [
      { title: 'Nichts geht verloren.', text: '„Gespeichert“ heißt: zurückgelesen.' },
      { title: 'Nichts bleibt im Dunkeln.', text: 'Jede Zahl lässt sich öffnen.' },
      { title: 'Nichts verlässt den Laptop.', text: 'Keine Anfrage, nie.' },
    ],
    recent: 'Zuletzt verwendet',
    noRecent: 'Dateien, die Sie öffnen oder speichern, erscheinen hier.',
    recentLine: (count: number, openedAt: string) => `${counted(count)}, geöffnet ${format.date(openedAt)}`,
    missing: 'Die Datei ist nicht mehr da.',
    forget: (title: string) => `„${title}“ aus dieser Liste nehmen`,
    samples: 'Vollständige Beispiele',
    sample: {
      insurer: {
        title: 'Versicherer',
        text: 'Schadenzuordnung: 91\u00A0% für 2\u00A0Mio.\u00A0$ oder 89\u00A0% für 20.000\u00A0$? Die Runde findet es heraus.',
        line: '18 Anwendungsfälle, 8 Stimmen',
      },
      retailer: {
        title: 'Händler',
        text: 'Preis- und Nachfrageideen, die am Betrieb scheitern, nicht an der Genauigkeit.',
        line: '16 Anwendungsfälle, 6 Stimmen',
      },
      hospital: {
        title: 'Krankenhaus',
        text: 'Risikostufe Kritisch, wenige Labels und ein Jahr, in dem erst die Daten kommen.',
        line: '14 Anwendungsfälle, 9 Stimmen',
      },
    },
    why: 'Warum es das gibt',
    whyNote:
      'Nach Angaben von „The Anatomy of a Machine Learning Strategy“. Fußnoten im Deck sagen, was sich nicht zurückverfolgen ließ.',
    kept: (title: string) => `Ungespeicherte Arbeit an „${title}“ wurde aufbewahrt`,
    keptLine: (keptAt: string, name: string | null) =>
      `Die eigene Kopie der App vom ${format.date(keptAt)}, ${format.time(keptAt)}${name === null ? ', nie in einer Datei gespeichert' : `, neuer als ${name}`}.`,
    recover: 'Wiederherstellen',
    discard: 'Verwerfen',
    discardTitle: (title: string) => `Ungespeicherte Arbeit an „${title}“ verwerfen?`,
    discardText:
      'Die Kopie wird gelöscht und lässt sich nicht zurückholen. Eine gespeicherte Datei bleibt, wie sie ist.',
    keep: 'Behalten',
    newTitle: 'Neuer Workshop',
    newName: 'Name des Workshops',
    newNameHint: 'Er steht auf dem Titelblatt des Decks und lässt sich jederzeit ändern.',
    newOrganization: 'Organisation',
    nameNeeded: 'Ein Workshop braucht einen Namen.',
    create: 'Anlegen',
    cancel: 'Abbrechen',
  };
  return { ...words, ...questions(format) };
}

/** What is asked before work could be lost, and the dialog of pasted lines. */
function questions(format: Format): Pick<ReturnType<typeof source>, 'paste' | 'unsaved' | 'conflict' | 'keptOfFile'> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`;
  return {
    paste: {
      title: 'Liste einfügen',
      text: 'Jede Zeile, auch jede Zeile einer Tabelle, wird ein Anwendungsfall. Einmal Rückgängig nimmt alle zurück.',
      label: 'Zeilen',
      add: (count) => (count === 0 ? 'Anwendungsfälle hinzufügen' : `${counted(count)} hinzufügen`),
    },
    unsaved: {
      title: (title) => `Änderungen an „${title}“ speichern?`,
      text: 'Sie stehen noch in keiner Datei. Ohne Speichern sind sie verloren.',
      cancel: 'Zurück',
      discard: 'Änderungen verwerfen',
      save: 'Speichern',
    },
    conflict: {
      title: (name) => `${name} wurde auf dem Datenträger geändert`,
      editedText:
        'Ein anderes Programm oder eine andere Person hat die Datei geschrieben, nachdem sie hier geöffnet wurde. Ihre Änderungen sind nur in diesem Fenster. Noch wurde nichts geschrieben.',
      cleanText:
        'Ein anderes Programm oder eine andere Person hat die Datei geschrieben, nachdem sie hier geöffnet wurde. Sie haben hier nichts geändert.',
      cancel: 'Zurück',
      reload: 'Datei neu laden',
      reloadLosing: 'Neu laden, meine Änderungen verwerfen',
      keepBoth: 'Beides behalten, Kopie speichern',
      overwrite: 'Datei überschreiben',
    },
    keptOfFile: {
      title: (name) => `Von ${name} wurde Arbeit aufbewahrt, die nicht in der Datei steht`,
      text: (keptAt, editedAt) =>
        `Die App endete vor dem Speichern. Die Arbeit wurde am ${format.date(keptAt)} um ${format.time(keptAt)} aufbewahrt; was in der Datei steht, wurde zuletzt am ${format.date(editedAt)} um ${format.time(editedAt)} bearbeitet. Wiederherstellen schreibt nichts, bis Sie speichern.`,
      discard: 'Kopie verwerfen',
      keep: 'Wie gespeichert öffnen, Kopie behalten',
      recover: 'Aufbewahrte Arbeit wiederherstellen',
    },
  };
}
