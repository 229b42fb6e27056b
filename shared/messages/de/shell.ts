import type { shell as source } from '../en/shell.ts';

/** What the window around the app says: menus, the system's own dialogs, the start from a terminal. */
export function shell(): ReturnType<typeof source> {
  return {
    openRecent: 'Zuletzt verwendet',
    noRecent: 'Keine zuletzt verwendeten Dateien',
    kinds: {
      any: 'Dateien, die Sextant öffnet',
      workspace: 'Sextant-Workshop',
      csv: 'Liste (CSV)',
      pdf: 'PDF-Dokument',
      zip: 'Zip-Archiv',
      ics: 'Kalender',
      pptx: 'PowerPoint-Präsentation',
      svg: 'SVG-Bild',
      png: 'PNG-Bild',
      pack: 'Methodenpaket',
    },
    open: { title: 'Öffnen', button: 'Öffnen' },
    save: { title: 'Speichern unter', button: 'Speichern' },
    replace: {
      message: (name) => `Eine Datei namens „${name}“ ist schon da.`,
      detail: 'Ersetzen setzt den neuen Inhalt an ihre Stelle.',
      replace: 'Ersetzen',
      cancel: 'Abbrechen',
    },
    export: { title: 'Exportieren', button: 'Exportieren' },
    viewCrashed: {
      title: 'Das Fenster hat aufgehört zu arbeiten',
      message: 'Das Fenster hat aufgehört zu arbeiten und muss neu geladen werden.',
      detail:
        'Nicht gespeicherte Arbeit liegt in einer Sicherungskopie. Sie wird angeboten, sobald das Fenster wieder da ist.',
      reload: 'Neu laden',
      quit: 'Beenden',
    },
    viewStuck: {
      message: 'Das Fenster antwortet nicht.',
      detail: 'Vielleicht arbeitet es noch. Neu laden behält die Arbeit der letzten Sicherungskopie.',
      wait: 'Warten',
      reload: 'Neu laden',
    },
    start: {
      building: 'Sextant wird gebaut …',
      buildFailed: 'Sextant ließ sich nicht bauen; wo es hakt, steht in den Zeilen darüber.',
      fetching: 'Electron wird geholt (etwa 110\u00A0MB, nur dieses eine Mal) …',
      withoutSandbox: {
        root: 'Sie sind root, dafür verweigert Chromium die Sandbox: Electron startet mit --no-sandbox.',
        restricted:
          'Dieses System lässt Chromium aus einer Entwicklungskopie keine Sandbox anlegen: Electron startet mit --no-sandbox.',
      },
      noDisplay:
        'Für ein Fenster fehlt eine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Die Desktop-App starten Sie aus einer Desktop-Sitzung oder unter einer virtuellen Anzeige mit: xvfb-run -a npm start.',
      notFetched: (detail) =>
        `Electron, das das Fenster zeigt, ist nicht installiert und ließ sich nicht holen${detail === '' ? '' : ` (${detail})`}. Für die Desktop-App starten Sie noch einmal, wenn das Netz da ist, oder setzen Sie ELECTRON_MIRROR auf einen erreichbaren Spiegel oder ELECTRON_OVERRIDE_DIST_PATH auf einen Ordner mit entpacktem Electron.`,
      noElectronIn: (folder) =>
        `In ${folder}, dem Ordner, den ELECTRON_OVERRIDE_DIST_PATH nennt, ist kein Electron. Für die Desktop-App nennen Sie einen Ordner mit entpacktem Electron, oder heben Sie die Variable auf, damit Electron geholt wird (ELECTRON_MIRROR nennt einen anderen Ort dafür).`,
      didNotStart: (detail) =>
        `Electron ist da, konnte aber kein Fenster zeigen (${detail}; was es sagte, steht darüber). Oft fehlt eine Systembibliothek oder eine Anzeige: xvfb-run -a npm start bringt eine virtuelle Anzeige, und ELECTRON_OVERRIDE_DIST_PATH nennt ein anderes Electron.`,
      servedInstead:
        'Bis dahin läuft dieselbe App in Ihrem Browser, allein von diesem Gerät: dieselbe Ansicht, dieselben Dateien, dasselbe Deck.',
      address: (address) => `Sextant ist unter ${address} zu finden (Strg+C beendet es)`,
      openThere: (files) => `Ein Browser öffnet Dateien nur von Hand. Öffnen Sie dort: ${files.join(', ')}`,
    },
  };
}
