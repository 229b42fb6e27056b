import type { problems as english } from '../en/problems.ts';

/** What the dialog of a problem says besides the problem itself. */
export function problems(): ReturnType<typeof english> {
  return {
    close: 'Fermer',
    details: 'Toutes les valeurs en cause',
    openAnother: 'Ouvrir un autre fichier',
    saveAs: 'Enregistrer sous',
    goToDeck: 'Aller à la présentation',
    tryAgain: 'Réessayer',
    nothingChanged: 'Rien n’a été modifié, et ce qui était ouvert le reste.',
    workIsHere: 'Votre travail est toujours là, et l’application en garde une copie.',
    untouched: 'L’atelier lui-même est intact.',
    notText: {
      title: (name) => `« ${name} » n’est pas un fichier texte`,
      sentence: 'Un espace de travail est du texte en UTF-8, et ceci est autre chose.',
      next: 'Choisissez un fichier .sextant, ou restaurez-en une sauvegarde.',
    },
    attachment: {
      title: (name) => `« ${name} » ne peut pas être ouvert comme atelier`,
      reasons: {
        'not-pdf': 'Il porte un nom de PDF, et n’en est pas un.',
        'no-attachment': 'Ce PDF ne contient pas d’espace de travail, ou un autre programme l’a réécrit sans lui.',
        'foreign-attachment': 'Ce PDF contient des fichiers, dont aucun n’est un espace de travail de Sextant.',
        damaged: 'Ce PDF contient un espace de travail tronqué ou modifié.',
      },
      next: 'Ouvrez le fichier .sextant, ou une présentation exportée avec l’espace de travail.',
    },
    foreign: {
      title: (name) => `« ${name} » est d’un autre type`,
      sentence:
        'Cette application ouvre des espaces de travail (.sextant), des présentations qui en contiennent un (.pdf) et des listes (.csv).',
      next: 'Choisissez l’un d’eux, ou enregistrez la liste en CSV dans le tableur.',
    },
    deckEmpty: {
      title: 'La présentation n’a aucune page',
      sentence: 'Toutes les sections sont désactivées.',
      next: 'Activez au moins une section à l’étape Présentation.',
    },
    deckFailed: (detail) => ({
      title: 'La présentation n’a pas été produite',
      sentence: `Une erreur s’est produite dans l’application : ${detail}.`,
      next: 'Exportez à nouveau. Si cela se reproduit, désactivez les sections une à une pour trouver la page.',
    }),
    recover: (title, detail) => ({
      title: `La copie gardée de « ${title} » ne peut pas être lue`,
      sentence: `${detail}.`,
      next: 'La copie reste où elle est. Redémarrez l’application et réessayez.',
    }),
  };
}
