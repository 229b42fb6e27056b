import type { merging as english } from '../en/merging.ts';

/** Words of merging two use cases and of titles that are close to each other. */
export function merging(): ReturnType<typeof english> {
  return {
    title: 'Fusionner deux cas d’usage',
    stays: 'Lequel garde son numéro, son titre et sa place',
    choice: (number, title) => `${number} ${title}`,
    keeps:
      'Votes, textes, mots-clés, liens, preuves et décisions des deux sont gardés. Une annulation suffit pour revenir.',
    conflicts:
      'Les longs textes se suivent. Si les deux disent autre chose d’un même fait, le premier vaut et l’autre est gardé sous « Également indiqué ».',
    merge: 'Fusionner',
    cancel: 'Annuler',
    alsoKnown: 'Également indiqué',
    close: (number, title) => `Proche de ${number} ${title}. Est-ce le même ?`,
  };
}
