import type { ValueReasons } from '#shared/analysis/reasons/value-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function valueSentences(w: Words): SentencesOf<ValueReasons> {
  return {
    'value.ml-better': ({ incrementalNpv }) =>
      `L’apprentissage automatique rapporte ${w.money(incrementalNpv)} de plus que l’approche la plus simple sur l’horizon.`,
    'value.no-upkeep': ({ options }) =>
      `La maintenance est fixée à zéro pour ${w.list(options.map((id) => w.options[id]))}, les coûts ne comptent donc qu’une fois.`,
    'value.nothing-better': () => 'Aucune approche ne regagne son coût : le statu quo vaut plus.',
    'value.good-enough': ({ accuracy, reachedBy }) =>
      `Le niveau suffisant est de ${w.share(accuracy)}, et ${w.goodEnough[reachedBy]} l’atteint.`,
    'value.good-enough-unreached': ({ accuracy }) =>
      `Le niveau suffisant est de ${w.share(accuracy)}, et rien ici ne l’atteint.`,
    'value.counted-twice': ({ amount }) =>
      `Un succès est dit rapporter ${w.moneyExact(amount)} et un raté coûter autant : le même argent est compté deux fois.`,
    'value.prevalence-unlike': ({ value, data }) =>
      `La valeur table sur ${w.share(value)} de cas positifs, les données sur ${w.share(data)}.`,
    'value.accuracy-unlike': ({ option, given, byRates }) =>
      `L’exactitude donnée pour ${w.options[option]} est de ${w.share(given)}, mais succès et fausses alertes donnent ${w.share(byRates)}.`,
    'value.volume-unlike': ({ perYear, perDay }) =>
      `La valeur table sur ${w.number(perYear)} décisions par an, l’exploitation sur ${w.number(perDay)} par jour : dites si les deux comptent la même chose.`,
    'value.no-decisions': () => 'Le nombre de décisions par an est nul, aucune approche ne peut donc rien rapporter.',
    'value.no-use': () =>
      'Le résultat est dit n’être utilisé dans aucune décision, aucune approche ne peut donc rien rapporter.',
  };
}
