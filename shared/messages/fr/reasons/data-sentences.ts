import type { DataReasons } from '#shared/analysis/reasons/data-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function dataSentences(w: Words): SentencesOf<DataReasons> {
  return {
    'data.rows-against-answer': ({ have, needed }) =>
      `Le cas le plus rare est dit assez fréquent, mais il y a ${w.number(have)} lignes et un modèle en exige ${w.number(needed)}.`,
    'data.events-against-answer': ({ ratio }) =>
      `Le cas le plus rare est dit assez fréquent, mais il n’y en a que ${w.number(ratio, 1)} par paramètre à apprendre.`,
    'data.agreement-against-answer': ({ alpha }) =>
      `Les étiquettes sont dites acceptables, mais les annotateurs ne s’accordent qu’à ${w.number(alpha, 2)} : sous 0,667 personne ne devrait s’y fier.`,
    'data.errors-against-answer': ({ rate }) =>
      `Les étiquettes sont dites acceptables, mais ${w.share(rate)} d’entre elles sont fausses, soit plus de 5 %.`,
    'data.bins-unlike': ({ before, now }) =>
      `La dérive ne peut être établie : il y a ${w.number(before)} classes d’avant et ${w.number(now)} de maintenant.`,
    'data.r2-too-high': ({ r2, most }) =>
      `La variance à expliquer est dite de ${w.share(r2)}, mais avec un cas aussi rare elle peut être de ${w.share(most)} au plus.`,
    'data.one-class': () => 'Tous les cas sont de la même espèce, il n’y a donc rien qu’un modèle puisse distinguer.',
    'data.pilots-unusable': () =>
      'Les pilotes ne tracent pas de courbe d’apprentissage : au moins trois doivent avoir des nombres d’exemples différents et des erreurs supérieures à celle qu’aucune donnée ne supprime.',
    'data.target-below-floor': ({ target, floor }) =>
      `L’erreur à atteindre est de ${w.share(target)}, mais ${w.share(floor)} sont dits subsister quelles que soient les données.`,
  };
}
