import type { finding as english } from '../en/finding.ts';
import type { Format } from '../format.ts';

/** The words of finding one's way: search, filter, bookmarks of views, links and zones without dragging. */
export function finding(format: Format): ReturnType<typeof english> {
  const counted = (count: number) => `${format.number(count)} cas d’usage`;
  const stand = (count: number) => format.plural(count, { one: 'ressort', other: 'ressortent' });
  return {
    bar: 'Rechercher et filtrer',
    find: 'Rechercher',
    findPlaceholder: 'Titre, numéro, responsable, mot-clé, description',
    position: (at, count) => `${format.number(at)} sur ${format.number(count)}`,
    found: (count) =>
      count === 0 ? 'Aucun résultat' : `${counted(count)} ${format.plural(count, { one: 'trouvé', other: 'trouvés' })}`,
    foundOutside: (count) => `Rien parmi ce qui ressort, ${format.number(count)} en tout`,
    next: 'Résultat suivant',
    previous: 'Résultat précédent',
    closeFind: 'Fermer la recherche',
    filter: 'Filtre',
    filterOn: (kept, total) => `Filtre actif : ${format.number(kept)} sur ${counted(total)} ${stand(kept)}`,
    standOut: (kept, total) => `${format.number(kept)} sur ${counted(total)} ${stand(kept)}`,
    noneStandsOut: 'Aucun cas d’usage ne répond à tout cela. Retirez un filtre.',
    filterHint: 'Ce qui n’est pas demandé s’estompe et reste en place. La liste l’omet.',
    kinds: {
      tier: 'Niveau de risque',
      recommendation: 'Recommandation',
      owner: 'Responsable',
      tag: 'Mot-clé',
      open: 'Ouvert',
    },
    open: {
      contested: 'Contesté',
      missing: 'Faits manquants',
      overridden: 'Fixé par le groupe',
    },
    noTier: 'Risque non évalué',
    noRecommendation: 'Pas encore noté',
    noOwner: 'Sans responsable',
    noTag: 'Sans mot-clé',
    asked: (kind, values) => `${kind} : ${format.list(values)}`,
    takeAway: (what) => `Retirer le filtre ${what}`,
    clear: 'Effacer le filtre',
    bookmarks: 'Signets',
    bookmarksHint: 'Un signet garde la vue et la partie visible du canevas. Il est enregistré avec l’atelier.',
    noBookmarks: 'Aucun pour l’instant.',
    addBookmark: 'Garder cette vue',
    newName: 'Nom du nouveau signet',
    newBookmark: (lens, number) => `${lens} ${format.number(number)}`,
    bookmarkName: (name) => `Nom de ${name}`,
    goToBookmark: (name) => `Aller à ${name}`,
    renameBookmark: (name) => `Renommer ${name}`,
    removeBookmark: (name) => `Retirer ${name}`,
    shown: (name) => `${name} est affiché`,
    linkTitle: 'Lier deux cas d’usage',
    linkFrom: 'De',
    linkWhat: 'Sens du lien',
    linkTo: 'Vers',
    linkCreate: 'Lier',
    linkDone: 'Terminé',
    linksOf: (title) => `Liens de ${title}`,
    noLinks: 'Aucun pour l’instant.',
    removeLink: (what) => `Supprimer : ${what}`,
    choose: 'Choisir',
    alreadyLinked: 'Ils sont déjà liés ainsi.',
    needsTwo: 'Un lien demande un second cas d’usage.',
    zoneTitle: (count) =>
      count === 1 ? 'Mettre un cas d’usage dans une zone' : `Mettre ${format.number(count)} cas d’usage dans une zone`,
    zone: 'Zone',
    outside: 'Hors de toute zone',
    noZones: 'Il n’y a pas encore de zone. Z en trace une autour de la sélection.',
    move: 'Déplacer',
    cancel: 'Annuler',
  };
}
