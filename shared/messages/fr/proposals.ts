import type { proposals as english } from '../en/proposals.ts';
import type { Format } from '../format.ts';

/** Words of what the room places against the answers: the question beside a dropped card, and the dialog for the keyboard. */
export function proposals(format: Format): ReturnType<typeof english> {
  return {
    title: (title, from, to) => `${title} : ${from} → ${to} ?`,
    titleMany: (count, to) => `${format.number(count)} cas d’usage → ${to} ?`,
    noTier: 'risque non évalué',
    noTarget: 'sans cible',
    noRecommendation: 'sans recommandation',
    noStanding: 'sans place',
    noQuarter: 'non planifié',
    level: (level) => `cible ${format.number(level)}`,
    standing: (quadrant, value, feasibility) =>
      `${quadrant} (valeur ${format.number(Math.round(value))}, faisabilité ${format.number(Math.round(feasibility))})`,
    saysTier: (word) => `Les réponses donnent ${word} :`,
    saysTarget: (word) => `Ses besoins donnent ${word} :`,
    saysRecommendation: (word) => `Les notes disent ${word} :`,
    saysStanding: (word) => `Les chiffres donnent ${word}.`,
    saysQuarter: (word) => `Le calendrier donne ${word}.`,
    saysNoStanding: (gaps) => `Les chiffres ne donnent pas encore de place : ${format.list(gaps)}.`,
    saysNoQuarter: (reason) =>
      reason === null
        ? 'Le calendrier ne donne pas de trimestre.'
        : `Le calendrier ne donne pas de trimestre : ${reason}.`,
    saysMany: 'Pour ceux-ci, les réponses disent autre chose :',
    room: (word) => `Le groupe dit ${word}.`,
    placed: (word, reason, by) =>
      by === ''
        ? `Le groupe l’a placé dans ${word} : ${reason}.`
        : `Le groupe l’a placé dans ${word} : ${reason} (${by}).`,
    goByFigures: { standing: 'Revenir aux chiffres', quarter: 'Revenir au calendrier' },
    reason: 'Pourquoi le groupe voit-il les choses autrement ?',
    reasonHint: 'Gardé avec la date, et imprimé.',
    by: 'Qui le dit',
    byNeeded: 'Qui le dit : abaisser le risque demande un nom',
    accept: (word) => `Placer dans ${word}`,
    putBack: 'Remettre en place',
    refused: {
      prohibited: 'Une pratique interdite reste où elle est, quoi que dise le groupe.',
      'below-level': 'Ce niveau est déjà prouvé. Une cible ne peut être inférieure à ce qui est prouvé.',
      'not-planned': 'Ce qui est exclu ou à ne pas développer n’a pas de trimestre.',
      'no-duration': 'Dites d’abord combien de trimestres il prend : dans l’inspecteur, sous Valeur.',
      nowhere: 'Rien ne peut être déposé ici.',
    },
    moveTitle: (count) =>
      format.plural(count, {
        one: 'Déplacer le cas d’usage vers',
        other: `Déplacer ${format.number(count)} cas d’usage vers`,
      }),
    kind: 'Que placer',
    kinds: {
      tier: 'Niveau de risque',
      target: 'Niveau cible de maturité',
      recommendation: 'Recommandation',
      standing: 'Valeur et faisabilité',
      quarter: 'Trimestre de la feuille de route',
    },
    to: 'Où',
    choose: 'Choisir une place',
    alreadyThere: 'Il y est déjà.',
    takeBack: 'Les réponses donnent cela : ce que le groupe avait fixé est retiré.',
    cancel: 'Annuler',
    byRoom: 'fixé par le groupe',
    byRoomSign: 'Fixé par le groupe, contre le calcul',
  };
}
