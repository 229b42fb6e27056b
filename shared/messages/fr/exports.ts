import type { exports as english } from '../en/exports.ts';
import type { Format } from '../format.ts';

/** What is written beside the deck: tables, model cards, a calendar of reviews. */
export function exports(format: Format): ReturnType<typeof english> {
  const count = (value: number, one: string, other: string) =>
    `${format.number(value)} ${format.plural(value, { one, other })}`;
  return {
    calendar: {
      title: (kind, number, title) =>
        kind === 'review'
          ? `Revue de ${format.number(number)} ${title}`
          : `Audit externe de ${format.number(number)} ${title}`,
      description: ({ tier, owner, open }) =>
        [
          `Niveau de risque : ${tier}.`,
          owner === '' ? 'Pas encore de responsable.' : `Responsable : ${owner}.`,
          open.length === 0 ? 'Aucun contrôle n’est ouvert.' : `Contrôles ouverts : ${format.list(open)}.`,
        ].join('\n'),
    },
    tables: {
      names: {
        useCases: 'Cas d’usage',
        votes: 'Notes',
        findings: 'Constats',
        everything: 'Tout ce qui a été dit',
      },
      votes: ['Numéro', 'Cas d’usage', 'Critère', 'Participant', 'Tour', 'Note', 'Motif', 'Date'],
      findings: ['Numéro', 'Cas d’usage', 'Gravité', 'Constat', 'Motif de dérogation', 'Dérogation par'],
      everything: ['Partie', 'Emplacement dans le fichier', 'Réponse'],
      doesNotKnow: 'ne sait pas',
      theRoom: 'Le groupe, arrêté',
      severities: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
    },
    dialog: {
      title: 'Exporter',
      intro: 'Choisissez quoi écrire. Rien ne quitte cette machine, sinon le fichier que vous placez.',
      kinds: {
        deck: {
          label: 'Présentation stratégique',
          about: 'PDF, pour les destinataires choisis à l’étape Présentation',
        },
        slides: {
          label: 'Présentation en diapositives',
          about: 'PPTX avec textes, tableaux et graphiques modifiables',
        },
        summary: { label: 'Synthèse', about: 'PDF de la page unique que lit un dirigeant' },
        svg: { label: 'Canevas en SVG', about: 'Un dessin toujours net, dont les textes restent du texte' },
        png: { label: 'Canevas en PNG', about: 'Une image, deux fois plus grande qu’à l’écran' },
        csv: {
          label: 'Liste des cas d’usage',
          about: 'CSV avec notes, recommandation, risque, niveau et valeur',
        },
        tables: {
          label: 'Toutes les données',
          about: 'Zip de tableaux CSV : cas d’usage, notes, constats, chaque réponse',
        },
        'model-cards': {
          label: 'Projets de fiches de modèle',
          about: 'Zip de fichiers Markdown, courts ou complets selon le risque',
        },
        ics: { label: 'Calendrier des revues', about: 'ICS avec chaque revue et audit de deux ans' },
      },
      picture: {
        lens: 'Vue',
        paper: 'Papier',
        papers: { light: 'Clair', dark: 'Sombre', room: 'Salle' },
        selection: (total) =>
          total === 0
            ? 'Seulement la sélection (rien n’est sélectionné)'
            : `Seulement la sélection : ${count(total, 'élément', 'éléments')}`,
      },
      write: 'Exporter',
      cancel: 'Annuler',
      nothing: {
        svg: 'Il n’y a pas encore de cas d’usage à dessiner.',
        png: 'Il n’y a pas encore de cas d’usage à dessiner.',
        csv: 'Il n’y a pas encore de cas d’usage à lister.',
        tables: 'Il n’y a encore rien à écrire.',
        'model-cards': 'Il n’y a pas encore de cas d’usage pour lequel écrire une fiche.',
        ics: 'Aucun cas d’usage n’a de niveau de risque et de date à partir de laquelle comptent les revues. Répondez à ses questions de risque, et fixez le début du plan au cadrage.',
      },
    },
    picture: {
      title: (workshop, lens) => (workshop === '' ? lens : `${workshop} : ${lens}`),
      description: (total) => `${format.number(total)} cas d’usage sur le canevas`,
    },
    written: {
      svg: (value) => count(value, 'cas d’usage, dessiné', 'cas d’usage, dessinés'),
      csv: (value) => `${format.number(value)} cas d’usage`,
      tables: (value) => count(value, 'tableau', 'tableaux'),
      'model-cards': (value) => count(value, 'fiche de modèle', 'fiches de modèle'),
      ics: (value) => count(value, 'date', 'dates'),
    },
    comesLater: (what) => `Plus tard : ${what}.`,
  };
}
