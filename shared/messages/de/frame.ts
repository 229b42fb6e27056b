import type { frame as source } from '../en/frame.ts';
import type { Format } from '../format.ts';

type Progress = { readonly done: number; readonly total: number };

/** The words of the window around the canvas: title bar, steps, lenses, status bar. */
export function frame(format: Format): ReturnType<typeof source> {
  const of = ({ done, total }: Progress) => `${format.number(done)} von ${format.number(total)}`;
  const counted = (progress: Progress, noun: string) =>
    progress.total === 0 ? 'nicht begonnen' : `${of(progress)} ${noun}`;
  return {
    untitled: 'Workshop ohne Titel',
    edited: '– bearbeitet',
    readOnly: '– schreibgeschützt',
    readOnlyNote:
      'Diese Datei lässt sich ansehen, nicht ändern. Speichern Sie sie unter anderem Namen, um weiterzuarbeiten.',
    saveAs: 'Speichern unter',
    goHome: 'Workshop schließen und zur Startseite',
    roomMode: 'Raummodus',
    darkTheme: 'Dunkel',
    lightTheme: 'Hell',
    exportDeck: 'Exportieren',
    agenda: 'Agenda',
    stepMinutes: (minutes) => `${format.number(minutes)} min`,
    stepProgress: {
      frame: (progress) => counted(progress, 'Angaben'),
      collect: ({ total }) =>
        total === 0
          ? 'keine Anwendungsfälle'
          : `${format.number(total)} ${format.plural(total, { one: 'Anwendungsfall', other: 'Anwendungsfälle' })}`,
      score: (progress) => counted(progress, 'bewertet'),
      value: (progress) => counted(progress, 'beziffert'),
      govern: (progress) => counted(progress, 'eingestuft'),
      mature: (progress) => counted(progress, 'Antworten'),
      decide: (progress) => counted(progress, 'entschieden'),
      deck: (progress) => counted(progress, 'Themen'),
    },
    endsAt: (time) => `Ende ${time}.`,
    totalMinutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes % 60);
      const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '');
      return `${parts.join(' ')} insgesamt.`;
    },
    setStart: 'Beginn festlegen',
    now: (time) => `Jetzt ${time}`,
    lens: 'Sicht',
    views: 'Gezeigt als',
    canvas: 'Fläche',
    list: 'Liste',
    legend: 'Legende',
    legendTitle: 'Was die Zeichen bedeuten',
    legendRecommendations: 'Empfehlung',
    legendTiers: 'Risikostufe',
    legendFlags: 'Hinweise',
    legendLevels: 'Reife und Risiko auf einen Blick',
    legendSteps: 'drei Stufen: gefüllt ist, was belegt ist; ein kräftiger Rand führt zum Ziel',
    legendGauge: 'vier Segmente: je mehr gefüllt sind, desto höher die Risikostufe',
    legendTags: 'Schlagwörter',
    tagColor: (tag) => `Farbe von ${tag}`,
    noTagColor: 'nicht auf den Karten',
    tagColors: { blue: 'Blau', rust: 'Rost', green: 'Grün', rose: 'Rosa', violet: 'Violett', sand: 'Sand' },
    legendHand: 'eine Hand: Die Runde hat es abweichend von der Berechnung gesetzt, mit Begründung',
    legendStar: 'ein Stern nach einem Wert: vorläufig, Antworten stehen noch aus',
    flags: {
      contested: 'strittig: Die Stimmen gehen auseinander, bitte besprechen',
      missing: 'offen: Eine Antwort fehlt noch',
      prohibited: 'schraffiert: eine verbotene Praxis',
    },
    inspector: 'Inspektor',
    closeInspector: 'Inspektor schließen',
    saved: (time) => `Gespeichert ${time}`,
    downloaded: (time) => `Heruntergeladen ${time}`,
    saving: 'Wird gespeichert',
    noChanges: 'Keine Änderungen',
    notSavedYet: 'Noch nicht gespeichert',
    editedSince: (time) => `Bearbeitet seit ${time}`,
    unsaved: 'Ungespeicherte Änderungen',
    saveFailed: 'Nicht gespeichert',
    copyKept: (time) => `Kopie gesichert ${time}`,
    noCopy: 'es konnte keine Sicherungskopie angelegt werden',
    exportProgress: 'Fortschritt des Exports',
    missing: (count) => `${format.number(count)} offen`,
    contested: (count) => `${format.number(count)} strittig`,
    offline: 'Bewusst offline',
    zoom: (share) => format.percent(share),
    exported: (name) => `${name} exportiert`,
    exporting: (done, total) =>
      total === 0 ? 'Deck wird vorbereitet' : `Seite ${format.number(done)} von ${format.number(total)}`,
    show: 'Zeigen',
    cancel: 'Abbrechen',
  };
}
