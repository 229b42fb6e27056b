import type { suggestions as english } from '../en/suggestions.ts';
import type { Format } from '../format.ts';

/** What is suggested for ideas that look like something well known, and what confirming it does. */
export function suggestions(format: Format): ReturnType<typeof english> {
  const cases = (count: number) => `${format.number(count)} cas d’usage`;
  return {
    title: 'Semble connu',
    notCounted: 'non compté',
    looksLike: 'Ressemble à',
    baseline: (text) => `L’approche la plus simple : ${text}.`,
    confirm: 'Tout confirmer',
    dismiss: 'C’est autre chose',
    known: (count, total) =>
      `${format.number(count)} ${format.plural(total, { one: 'titre', other: 'titres' })} sur ${format.number(total)} ${format.plural(count, { one: 'nomme', other: 'nomment' })} un type connu de cas d’usage. Notes et réponses typiques peuvent être reprises comme ébauche.`,
    review: 'Revoir',
    dialogTitle: 'Des idées qui semblent connues',
    intro:
      'Notes typiques de types connus, selon le jugement des auteurs de l’application. Confirmer arrête les notes, répond aux questions de risque évidentes, et marque le tout comme typique. Rien de ce qui a été dit n’est remplacé. Une annulation suffit pour revenir.',
    none: 'Aucun titre non noté ne nomme un type que l’application connaît.',
    useCase: 'Cas d’usage',
    kind: 'Ressemble à',
    cancel: 'Annuler',
    confirmMany: (count) => `Confirmer ${cases(count)}`,
    draft: (count, total) =>
      `Ébauche : ${format.number(count)} sur ${cases(total)} ${format.plural(count, { one: 'repose', other: 'reposent' })} sur des valeurs typiques que personne dans le groupe n’a notées.`,
    draftState: (state) => `Ébauche · ${state}`,
  };
}
