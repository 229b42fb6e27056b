import type { shell as english } from '../en/shell.ts';

/** What the window around the app says: menus, the system's own dialogs, the start from a terminal. */
export function shell(): ReturnType<typeof english> {
  return {
    openRecent: 'Ouvrir un fichier récent',
    noRecent: 'Aucun fichier récent',
    kinds: {
      any: 'Fichiers que Sextant ouvre',
      workspace: 'Espace de travail Sextant',
      csv: 'Valeurs séparées par des virgules',
      pdf: 'Document PDF',
      zip: 'Archive zip',
      ics: 'Calendrier',
      pptx: 'Présentation PowerPoint',
      svg: 'Image SVG',
      png: 'Image PNG',
      pack: 'Pack de méthode',
    },
    open: { title: 'Ouvrir', button: 'Ouvrir' },
    save: { title: 'Enregistrer sous', button: 'Enregistrer' },
    replace: {
      message: (name) => `Un fichier nommé « ${name} » existe déjà.`,
      detail: 'Le remplacer met le nouveau contenu à sa place.',
      replace: 'Remplacer',
      cancel: 'Annuler',
    },
    export: { title: 'Exporter', button: 'Exporter' },
    viewCrashed: {
      title: 'La fenêtre ne fonctionne plus',
      message: 'La fenêtre ne fonctionne plus et doit être rechargée.',
      detail: 'Le travail non enregistré est dans une copie de secours. Elle est proposée dès le retour de la fenêtre.',
      reload: 'Recharger',
      quit: 'Quitter',
    },
    viewStuck: {
      message: 'La fenêtre ne répond pas.',
      detail: 'Elle travaille peut-être encore. La recharger garde le travail de la dernière copie de secours.',
      wait: 'Attendre',
      reload: 'Recharger',
    },
    start: {
      building: 'Construction de Sextant …',
      buildFailed: 'Sextant n’a pas pu être construit ; les lignes ci-dessus disent où.',
      fetching: 'Téléchargement d’Electron (environ 110\u00A0Mo, une seule fois) …',
      withoutSandbox: {
        root: 'Vous êtes root, et Chromium refuse alors son bac à sable : Electron est lancé avec --no-sandbox.',
        restricted:
          'Ce système ne laisse pas Chromium créer son bac à sable depuis une copie de développement : Electron est lancé avec --no-sandbox.',
      },
      noDisplay:
        'Il n’y a pas d’écran pour une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). Pour l’application de bureau, lancez-la depuis une session graphique, ou sous un écran virtuel avec : xvfb-run -a npm start.',
      notFetched: (detail) =>
        `Electron, qui affiche la fenêtre, n’est pas installé et n’a pas pu être téléchargé${detail === '' ? '' : ` (${detail})`}. Pour l’application de bureau, relancez quand le réseau est là, ou définissez ELECTRON_MIRROR vers un miroir accessible, ou ELECTRON_OVERRIDE_DIST_PATH vers un dossier contenant un Electron décompressé.`,
      noElectronIn: (folder) =>
        `Il n’y a pas d’Electron dans ${folder}, le dossier que nomme ELECTRON_OVERRIDE_DIST_PATH. Pour l’application de bureau, faites-lui nommer un dossier contenant un Electron décompressé, ou supprimez-le pour qu’Electron soit téléchargé (ELECTRON_MIRROR nomme une autre source).`,
      didNotStart: (detail) =>
        `Electron a été trouvé mais n’a pas pu afficher de fenêtre (${detail} ; ce qu’il a dit est ci-dessus). Souvent, une bibliothèque système ou un écran manque : xvfb-run -a npm start apporte un écran virtuel, et ELECTRON_OVERRIDE_DIST_PATH nomme un autre Electron.`,
      servedInstead:
        'En attendant, la même application s’exécute dans votre navigateur, depuis cette seule machine : même vue, mêmes fichiers, même présentation.',
      address: (address) => `Sextant est à ${address} (Ctrl+C l’arrête)`,
      openThere: (files) => `Un navigateur n’ouvre les fichiers qu’à la main. Ouvrez-y : ${files.join(', ')}`,
    },
  };
}
