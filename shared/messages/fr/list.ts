import type { list as english } from '../en/list.ts';
import type { Format } from '../format.ts';

/** The words of the list: the same cards as a table. */
export function list(format: Format): ReturnType<typeof english> {
  const counted = (count: number) => `${format.number(count)} cas d’usage`;
  return {
    name: 'Cas d’usage',
    columns: {
      number: 'N°',
      title: 'Cas d’usage',
      recommendation: 'Recommandation',
      tier: 'Risque',
      level: 'Niveau',
      value: 'Valeur',
      suitability: 'Adéq.',
      owner: 'Responsable',
      open: 'Ouvert',
    },
    suitabilityFull: 'Adéquation, de 0 à 100',
    valueFull: 'Valeur, VAN par rapport au statu quo',
    sort: (column) => `Trier par ${column}`,
    counts: (shown, all) => (shown === all ? counted(all) : `${format.number(shown)} sur ${counted(all)}`),
    chosen: (count) => `${format.number(count)} ${format.plural(count, { one: 'choisi', other: 'choisis' })}`,
    filter: 'Filtrer la liste',
    clearFilter: 'Tout afficher',
    nothingFound: (text) => `Aucun cas d’usage ne contient « ${text} ».`,
    add: 'Ajouter un cas d’usage',
    addTitle: 'Titre du nouveau cas d’usage',
    voice: 'Note au nom de',
    room: 'Le groupe',
    editTitle: (title) => `Titre de ${title}`,
    editOwner: (title) => `Responsable de ${title}`,
    notSet: 'non fixé',
    notScored: 'non noté',
    provisional: 'provisoire',
    score: (value) => (value === null ? 'non noté' : format.number(value, 1)),
    contested: (count) => `${format.number(count)} ${format.plural(count, { one: 'contesté', other: 'contestés' })}`,
    missing: (count) => `${format.number(count)} ${format.plural(count, { one: 'manquant', other: 'manquants' })}`,
    noOwner: 'sans responsable',
    keys: 'Les flèches passent d’une cellule à l’autre. Entrée modifie un titre ou un responsable, continue dans une note et ouvre ailleurs le cas d’usage. 1 à 5 notent, 0 ou ? signifie « ne sait pas ». Suppr supprime les lignes choisies, Ctrl et A choisit tout, Ctrl et Entrée en ajoute une.',
    empty: 'Aucun cas d’usage pour l’instant.',
    emptyHint: 'Écrivez-en un ci-dessous, ou collez une liste : chaque ligne devient un cas d’usage.',
  };
}
