import type { WhyMethodReasons } from '#shared/analysis/reasons/why-method-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

const weightMethods = {
  equal: 'Personne n’a pondéré les critères : les poids sont ceux de la méthode.',
  direct: 'Les poids sont les parts des points que le groupe a donnés à chaque critère.',
  swing: 'Les poids sont les parts des points de swing que le groupe a donnés à chaque critère.',
  'rank-order-centroid': 'Les poids découlent du classement des critères par le groupe (centroïde).',
  'rank-sum': 'Les poids découlent du classement des critères par le groupe (somme des rangs).',
  'rank-reciprocal': 'Les poids découlent du classement des critères par le groupe (inverse des rangs).',
  pairwise: 'Les poids découlent des comparaisons par paires du groupe.',
};
const verdicts = {
  sufficient: 'Les données suffisent : au moins 75 points, et aucune réponse qui l’exclut.',
  conditional:
    'Les données suffisent sous conditions : au moins 50 points, mais moins de 75 ou une réponse qui les retient.',
  insufficient: 'Les données ne suffisent pas : moins de 50 points, ou une réponse l’exclut.',
  'not-enough-evidence': 'Trop peu de réponses pour juger les données : moins de 60 % du poids.',
};
const answers = { 0: 'non', 1: 'en partie', 2: 'oui' };
const peaks = {
  given: 'comme l’indique le groupe',
  'busiest-hour': 'd’après l’heure la plus chargée',
  factor: 'pris comme trois fois la moyenne',
};
const decisions = {
  given: 'comme l’indique le groupe',
  'per-year': 'les décisions par an de sa valeur, réparties sur les jours',
  peak: 'd’après la pointe qu’indique le groupe',
};
const times = {
  'service-time': 'comme mesuré pour une réponse',
  'model-budget': 'ce que la limite de temps laisse au modèle',
  p50: 'la moitié des réponses sont plus rapides',
  p95: 'seule une réponse sur vingt est plus lente',
};
const bases = {
  likely: 'aux hypothèses les plus probables',
  p50: 'au milieu de ses tirages',
  p10: 'à son dixième centile, prudent',
};
const parts = {
  data: 'Les données',
  suitability: 'L’adéquation',
  maturity: 'La proximité entre l’organisation et la maturité requise',
  operations: 'Ce que l’on sait de son exploitation',
  tier: 'Son niveau de risque',
};
const readings = {
  reliable: 'Le groupe s’accorde assez pour qu’on s’y fie',
  tentative: 'Le groupe s’accorde assez pour des conclusions provisoires',
  unreliable: 'Le groupe ne s’accorde pas assez pour qu’on s’y fie',
};

export function whyMethodSentences(w: Words): SentencesOf<WhyMethodReasons> {
  const count = (value: number, one: string, other: string) => `${w.number(value)} ${w.plural(value, { one, other })}`;
  return {
    'why.score': ({ score, answered, criteria }) =>
      `Son adéquation est de ${w.points(score)} sur 100 : les points de ${answered === criteria ? `ses ${count(criteria, 'critère', 'critères')}` : `${w.number(answered)} critères notés sur ${w.number(criteria)}`}, chacun selon son poids.`,
    'why.criterion': ({ criterion, value, points, weight }) =>
      `Une note de ${w.points(value)} pour ${w.criterion(criterion)} donne ${w.points(points)} points, qui comptent pour ${w.share(weight)}.`,
    'why.score-settled': ({ value }) => `Le groupe a arrêté ${w.points(value)}.`,
    'why.score-median': ({ value, count: people }) =>
      people === 1
        ? `Une personne a donné ${w.points(value)}.`
        : `${w.points(value)} est le milieu de ce qu’ont donné ${w.number(people)} personnes.`,
    'why.score-typical': ({ value }) =>
      `${w.points(value)} est typique de ce genre de cas d’usage ; personne ici ne l’a noté.`,
    'why.weights': ({ method }) => weightMethods[method],
    'why.robustness': ({ share, recommendation, draws, seed }) =>
      `${w.share(share)} des ${w.number(draws)} tirages recommandent aussi ${w.recommendation(recommendation)}. Ils partent du nombre ${w.number(seed)} et sont donc toujours les mêmes.`,
    'why.robustness-degree': ({ robust, mostly }) =>
      `Une recommandation est dite robuste à partir de ${w.share(robust)} des tirages, assez robuste à partir de ${w.share(mostly)}, et fragile en dessous.`,
    'why.robustness-weights': ({ criteria }) =>
      `Chaque tirage pondère à nouveau les ${w.number(criteria)} critères, toutes les pondérations étant également probables.`,
    'why.robustness-voices': ({ voices }) =>
      `Chaque tirage prend chaque note parmi ${count(voices, 'voix', 'voix')} du groupe, ou celle que le groupe a arrêtée.`,
    'why.data': ({ score, share }) =>
      `Les réponses donnent ${w.points(score)} points sur 100 ; ${w.share(share)} du poids est renseigné.`,
    'why.data-verdict': ({ verdict }) => verdicts[verdict],
    'why.data-item': ({ item, answer, weight }) =>
      `${item} (${w.dataItem(item)}) : ${answers[answer]}, pour ${w.share(weight)} du poids.`,
    'why.data-gate': ({ item }) => `Un « non » à ${item} limite le verdict, quoi que dise le reste.`,
    'why.replicas': ({ replicas, concurrency }) =>
      `Il faut ${count(replicas, 'réplica', 'réplicas')}, car ${w.number(concurrency, 1)} ${w.plural(concurrency, { one: 'réponse est', other: 'réponses sont' })} en cours à la fois à la pointe.`,
    'why.load': ({ peak, headroom }) =>
      `Pour une pointe de ${w.number(peak, 2)} par seconde, il devrait supporter ${w.number(headroom, 2)} : la pointe et trois fois sa racine carrée, comme marge pour le hasard.`,
    'why.peak': ({ peak, from, average }) =>
      `La pointe est de ${w.number(peak, 2)} par seconde, ${peaks[from]} ; la moyenne est de ${w.number(average, 2)}.`,
    'why.decisions': ({ perDay, from }) => `Il répond ${w.number(perDay)} fois par jour, ${decisions[from]}.`,
    'why.service-time': ({ milliseconds, from }) =>
      `Une réponse prend ${w.number(milliseconds)} millisecondes, ${times[from]}.`,
    'why.per-replica': ({ count: at }) => `Un réplica traite ${count(at, 'réponse', 'réponses')} à la fois.`,
    'why.utilization': ({ share }) =>
      `Un réplica peut être occupé ${w.share(share)} du temps, pour que les réponses ne fassent pas la queue.`,
    'why.standing': ({ value, feasibility }) =>
      `Il se situe à ${w.points(value)} sur 100 en valeur et à ${w.points(feasibility)} sur 100 en faisabilité.`,
    'why.standing-room': ({ value, feasibility, reason, by }) =>
      `Le groupe l’a situé à ${w.points(value)} en valeur et à ${w.points(feasibility)} en faisabilité.${w.said(reason, by)}`,
    'why.standing-value': ({ points, npv, reference }) =>
      `Il vaut ${w.money(npv)}, et ${w.money(reference)} font 100 points : ${w.points(points)} points.`,
    'why.standing-feasibility': ({ points }) =>
      `Sa faisabilité de ${w.points(points)} points se compose de cinq parts.`,
    'why.feasibility-part': ({ part, points, weight }) =>
      `${parts[part]} : ${w.points(points)} points sur 100, qui comptent pour ${w.share(weight)}.`,
    'why.chosen-value': ({ npv, basis }) => `Il compte pour ${w.money(npv)} dans le choix, ${bases[basis]}.`,
    'why.commitment': ({ commitment, build, upkeep }) =>
      `Il engage ${w.money(commitment)} : ${w.money(build)} de développement et deux ans de maintenance à ${w.money(upkeep)}.`,
    'why.alpha': ({ alpha, reading, low, high }) =>
      low === null || high === null
        ? `${readings[reading]} : l’alpha de Krippendorff est de ${w.number(alpha, 2)}, où 1 est l’accord complet et 0 le hasard.`
        : `${readings[reading]} : l’alpha de Krippendorff est de ${w.number(alpha, 2)}, très probablement entre ${w.number(low, 2)} et ${w.number(high, 2)}, où 1 est l’accord complet et 0 le hasard.`,
    'why.alpha-basis': ({ raters, units, answers: given }) =>
      `Il repose sur ${count(given, 'note', 'notes')} de ${count(raters, 'personne', 'personnes')}, à ${count(units, 'endroit', 'endroits')} qu’au moins deux personnes ont notés.`,
    'why.alpha-criterion': ({ criterion, alpha }) =>
      `Pour ${w.criterion(criterion)} seul, il est de ${w.number(alpha, 2)}.`,
  };
}
