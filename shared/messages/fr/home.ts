import type { home as english } from '../en/home.ts';
import type { Format } from '../format.ts';

/** The words of the first screen and of the questions around files. */
export function home(format: Format): ReturnType<typeof english> {
  const counted = (count: number) => `${format.number(count)} cas d’usage`;
  return {
    lead: 'D’un tas d’idées à une stratégie d’apprentissage automatique défendable.',
    start: 'Commencer',
    newWorkshop: 'Nouvel atelier',
    openFile: 'Ouvrir un fichier',
    drop: 'Ou déposez un fichier .sextant ou un CSV n’importe où dans cette fenêtre.',
    language: 'Langue',
    systemLanguage: 'Celle du système',
    promises: [
      { title: 'Rien ne se perd.', text: '« Enregistré » veut dire relu.' },
      { title: 'Rien n’est opaque.', text: 'Chaque chiffre s’ouvre.' },
      { title: 'Rien ne quitte l’ordinateur.', text: 'Aucune requête, jamais.' },
    ],
    recent: 'Récents',
    noRecent: 'Les fichiers ouverts ou enregistrés s’affichent ici.',
    recentLine: (count, openedAt) => `${counted(count)}, ouvert le ${format.date(openedAt)}`,
    missing: 'Le fichier n’est plus là.',
    forget: (title) => `Retirer « ${title} » de cette liste`,
    samples: 'Exemples complets',
    sample: {
      insurer: {
        title: 'Assureur',
        text: 'Orientation des sinistres : 91 % pour 2 millions de dollars, ou 89 % pour 20 000 $ ? Le groupe tranche.',
        line: '18 cas d’usage, 8 voix',
      },
      retailer: {
        title: 'Distributeur',
        text: 'Des idées de prix et de demande qui échouent en production, pas sur l’exactitude.',
        line: '16 cas d’usage, 6 voix',
      },
      hospital: {
        title: 'Hôpital',
        text: 'Risque critique, peu d’étiquettes, et une année « données d’abord ».',
        line: '14 cas d’usage, 9 voix',
      },
    },
    why: 'Sa raison d’être',
    whyNote:
      'Selon « The Anatomy of a Machine Learning Strategy ». Les notes de bas de page de la présentation disent ce qui n’a pu être retracé.',
    kept: (title) => `Un travail non enregistré sur « ${title} » a été gardé`,
    keptLine: (keptAt, name) =>
      `La copie de l’application du ${format.date(keptAt)}, ${format.time(keptAt)}${name === null ? ', jamais enregistrée dans un fichier' : `, plus récente que ${name}`}.`,
    recover: 'Récupérer',
    discard: 'Abandonner',
    discardTitle: (title) => `Abandonner le travail non enregistré sur « ${title} » ?`,
    discardText: 'La copie est supprimée et ne peut être rétablie. Un fichier enregistré reste tel qu’il est.',
    keep: 'Garder',
    newTitle: 'Nouvel atelier',
    newName: 'Nom de l’atelier',
    newNameHint: 'Il figure en couverture de la présentation. Il peut être changé à tout moment.',
    newOrganization: 'Organisation',
    nameNeeded: 'Un atelier a besoin d’un nom.',
    create: 'Créer',
    cancel: 'Annuler',
    paste: {
      title: 'Coller une liste',
      text: 'Chaque ligne, ou chaque ligne d’un tableur, devient un cas d’usage. Une annulation les retire tous.',
      label: 'Lignes',
      add: (count) => (count === 0 ? 'Ajouter des cas d’usage' : `Ajouter ${counted(count)}`),
    },
    unsaved: {
      title: (title) => `Enregistrer les modifications de « ${title} » ?`,
      text: 'Elles ne sont pas encore dans un fichier. Sans enregistrement, elles sont perdues.',
      cancel: 'Revenir',
      discard: 'Abandonner les modifications',
      save: 'Enregistrer',
    },
    conflict: {
      title: (name) => `${name} a changé sur le disque`,
      editedText:
        'Un autre programme ou une autre personne l’a écrit après son ouverture ici. Vos modifications ne sont que dans cette fenêtre. Rien n’a encore été écrit.',
      cleanText:
        'Un autre programme ou une autre personne l’a écrit après son ouverture ici. Vous n’avez rien modifié ici.',
      cancel: 'Revenir',
      reload: 'Recharger le fichier',
      reloadLosing: 'Recharger, perdre mes modifications',
      keepBoth: 'Garder les deux, enregistrer une copie',
      overwrite: 'Écraser le fichier',
    },
    keptOfFile: {
      title: (name) => `Un travail sur ${name}, absent du fichier, a été gardé`,
      text: (keptAt, editedAt) =>
        `L’application s’est arrêtée avant l’enregistrement. Le travail a été gardé le ${format.date(keptAt)} à ${format.time(keptAt)} ; le contenu du fichier a été modifié pour la dernière fois le ${format.date(editedAt)} à ${format.time(editedAt)}. La récupération n’écrit rien avant votre enregistrement.`,
      discard: 'Abandonner la copie',
      keep: 'Ouvrir le fichier, garder la copie',
      recover: 'Récupérer le travail gardé',
    },
  };
}
