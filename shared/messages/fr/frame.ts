import type { frame as english } from '../en/frame.ts';
import type { Format } from '../format.ts';

type Progress = { readonly done: number; readonly total: number };

/** The words of the window around the canvas: title bar, steps, lenses, status bar. */
export function frame(format: Format): ReturnType<typeof english> {
  const of = ({ done, total }: Progress) => `${format.number(done)} sur ${format.number(total)}`;
  const counted = (progress: Progress, noun: string) =>
    progress.total === 0 ? 'non commencé' : `${of(progress)} ${noun}`;
  return {
    untitled: 'Atelier sans titre',
    edited: '– modifié',
    readOnly: '– lecture seule',
    readOnlyNote: 'Ce fichier peut être consulté, pas modifié. Enregistrez-le sous un autre nom pour continuer.',
    saveAs: 'Enregistrer sous',
    goHome: 'Fermer l’atelier et revenir à l’accueil',
    roomMode: 'Mode salle',
    darkTheme: 'Sombre',
    lightTheme: 'Clair',
    exportDeck: 'Exporter',
    agenda: 'Ordre du jour',
    stepMinutes: (minutes) => `${format.number(minutes)}\u00A0min`,
    stepProgress: {
      frame: (progress) => counted(progress, 'faits'),
      collect: ({ total }) => (total === 0 ? 'aucun cas d’usage' : `${format.number(total)} cas d’usage`),
      score: (progress) => counted(progress, 'notes'),
      value: (progress) => counted(progress, 'chiffrés'),
      govern: (progress) => counted(progress, 'évalués'),
      mature: (progress) => counted(progress, 'réponses'),
      decide: (progress) => counted(progress, 'décidés'),
      deck: (progress) => counted(progress, 'sujets'),
    },
    endsAt: (time) => `Fin à ${time}.`,
    totalMinutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes % 60);
      const parts = [hours > 0 ? `${hours}\u00A0h` : '', rest > 0 ? `${rest}\u00A0min` : ''].filter(
        (part) => part !== '',
      );
      return `${parts.join(' ')} en tout.`;
    },
    setStart: 'Fixer une heure de début',
    now: (time) => `Il est ${time}`,
    lens: 'Vue',
    views: 'Affichage',
    canvas: 'Canevas',
    list: 'Liste',
    legend: 'Légende',
    legendTitle: 'Ce que signifient les signes',
    legendRecommendations: 'Recommandation',
    legendTiers: 'Niveau de risque',
    legendFlags: 'Signaux',
    legendLevels: 'Maturité et risque d’un coup d’œil',
    legendSteps: 'trois marches : plein pour ce qui est prouvé, un contour épais mène à la cible',
    legendGauge: 'quatre segments : plus ils sont remplis, plus le risque est élevé',
    legendTags: 'Mots-clés',
    tagColor: (tag) => `Couleur de ${tag}`,
    noTagColor: 'pas sur les cartes',
    tagColors: { blue: 'bleu', rust: 'rouille', green: 'vert', rose: 'rose', violet: 'violet', sand: 'sable' },
    legendHand: 'une main : le groupe l’a fixé contre le calcul, avec un motif',
    legendStar: 'une étoile après un score : provisoire, des réponses manquent encore',
    flags: {
      contested: 'contesté : les voix divergent, à discuter',
      missing: 'manquant : une réponse est encore attendue',
      prohibited: 'hachuré : une pratique interdite',
    },
    inspector: 'Inspecteur',
    closeInspector: 'Fermer l’inspecteur',
    saved: (time) => `Enregistré à ${time}`,
    downloaded: (time) => `Téléchargé à ${time}`,
    saving: 'Enregistrement',
    noChanges: 'Aucune modification',
    notSavedYet: 'Pas encore enregistré',
    editedSince: (time) => `Modifié depuis ${time}`,
    unsaved: 'Modifications non enregistrées',
    saveFailed: 'Non enregistré',
    copyKept: (time) => `copie gardée à ${time}`,
    noCopy: 'aucune copie de secours n’a pu être gardée',
    exportProgress: 'Progression de l’export',
    missing: (count) => `${format.number(count)} ${format.plural(count, { one: 'manquant', other: 'manquants' })}`,
    contested: (count) => `${format.number(count)} ${format.plural(count, { one: 'contesté', other: 'contestés' })}`,
    offline: 'Hors ligne par conception',
    zoom: (share) => format.percent(share),
    exported: (name) => `${name} exporté`,
    exporting: (done, total) =>
      total === 0 ? 'Préparation de la présentation' : `Page ${format.number(done)} sur ${format.number(total)}`,
    show: 'Afficher',
    cancel: 'Annuler',
  };
}
