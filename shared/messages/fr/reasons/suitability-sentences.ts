import type { SuitabilityReasons } from '#shared/analysis/reasons/suitability-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function suitabilitySentences(w: Words): SentencesOf<SuitabilityReasons> {
  const scored = (count: number) => w.plural(count, { one: 'est noté', other: 'sont notés' });
  return {
    'gate.prohibited': () => 'C’est peut-être une pratique interdite, il ne doit donc pas être développé.',
    'gate.simplest-wins': ({ incrementalNpv }) =>
      incrementalNpv === 0
        ? 'L’approche la plus simple l’emporte : l’apprentissage automatique n’y ajouterait rien.'
        : `L’approche la plus simple l’emporte : l’apprentissage automatique laisserait ${w.money(-incrementalNpv)} de moins sur l’horizon.`,
    'gate.simplest-wins-costs': ({ extraCost, accuracyGain, decisionValue, costPerPoint }) =>
      `L’apprentissage automatique coûte ${w.moneyExact(extraCost)} de plus pour ${w.points(accuracyGain * 100)} ${w.plural(accuracyGain * 100, { one: 'point', other: 'points' })} d’exactitude, soit ${w.moneyExact(costPerPoint)} par point ; il est rentable à partir de ${w.moneyExact(decisionValue)} de décisions.`,
    'gate.data-veto': ({ value, limit, base }) =>
      `Les données d’abord : leur disponibilité est notée ${w.points(value)}, et jusqu’à ${w.points(limit)} elle met son veto à ce que dit le score, ${w.recommendation(base)}.`,
    'gate.rules-carry': ({ criteria, limit }) =>
      `Des règles ou des personnes suffisent pour l’essentiel : ${w.criteria(criteria)} ${scored(criteria.length)} ${w.points(limit)} ou moins.`,
    'score.ml': ({ score, threshold }) =>
      `Le score de ${w.points(score)} atteint ${w.points(threshold)}, ce qui plaide pour l’apprentissage automatique.`,
    'score.hybrid': ({ score, low, high }) =>
      `Le score de ${w.points(score)} se situe entre ${w.points(low)} et ${w.points(high)}, ce qui plaide pour un hybride.`,
    'score.rules': ({ score, threshold }) =>
      `Le score de ${w.points(score)} est sous ${w.points(threshold)}, ce qui plaide pour des règles.`,
    'score.none': ({ answered, needed }) =>
      `Il n’y a pas encore de score : ${w.number(answered)} des cinq critères ${scored(answered)}, et il en faut ${w.number(needed)}.`,
    'score.interval': ({ low, high, criteria }) =>
      `Une fois ${w.criteria(criteria)} ${w.plural(criteria.length, { one: 'noté', other: 'notés' })}, le score se situera entre ${w.points(low)} et ${w.points(high)}.`,
    'hint.named': ({ kind }) => `Le groupe nomme ${w.kinds[kind]} comme approche la plus simple.`,
    'hint.people': ({ value }) =>
      `Avec un volume de décisions noté ${w.points(value)}, des personnes ou une automatisation simple suffisent.`,
    'hint.rules-engine': ({ value }) =>
      `Avec une complexité du problème notée ${w.points(value)}, un moteur de règles suffit.`,
    'hint.statistics': () => 'Une méthode statistique est l’approche simple à essayer.',
    'provisional.baseline': () =>
      'Provisoire : l’apprentissage automatique et l’approche la plus simple ne sont pas encore comparables en argent.',
    'provisional.criteria': ({ criteria }) =>
      `Provisoire : ${w.criteria(criteria)} pas encore ${w.plural(criteria.length, { one: 'noté', other: 'notés' })}.`,
    'override.room': ({ recommendation, computed, reason, by }) =>
      `Le groupe a décidé ${w.recommendation(recommendation)} ; les réponses donnent ${w.recommendation(computed)}.${w.said(reason, by)}`,
    'flip.prohibited': () => 'Seule la réponse que ce n’est pas une pratique interdite changerait cela.',
    'flip.criterion': ({ criterion, from, to, recommendation }) =>
      `Avec ${w.criterion(criterion)} à ${w.points(to)} au lieu de ${w.points(from)}, ce serait ${w.recommendation(recommendation)}.`,
    'flip.threshold': ({ points, threshold, recommendation }) =>
      points > 0
        ? `${w.points(points)} ${w.plural(points, { one: 'point', other: 'points' })} de plus, à partir de ${w.points(threshold)}, et ce serait ${w.recommendation(recommendation)}.`
        : `${w.points(-points)} ${w.plural(-points, { one: 'point', other: 'points' })} plus bas se trouve le seuil de ${w.points(threshold)} ; en dessous, ce serait ${w.recommendation(recommendation)}.`,
    'flip.data-veto': ({ from, recommendation }) =>
      `Avec une disponibilité des données au-dessus de ${w.points(from)}, le veto tombe, et ce serait ${w.recommendation(recommendation)}.`,
    'flip.increment-positive': ({ shortfall, recommendation }) => {
      const more =
        shortfall > 0
          ? `gagnait plus de ${w.money(shortfall)} de valeur`
          : 'valait tant soit peu plus que l’approche la plus simple';
      return `Si l’apprentissage automatique ${more}, les critères décideraient${recommendation === 'none' ? '' : `, pour ${w.recommendation(recommendation)}`}.`;
    },
    'flip.decision-value': ({ decisionValue }) =>
      `L’apprentissage automatique serait rentable à partir de ${w.moneyExact(decisionValue)} de décisions sur l’horizon, avant actualisation.`,
    'flip.accuracy': ({ accuracy }) =>
      `L’apprentissage automatique serait rentable à partir d’une exactitude de ${w.share(accuracy)}, avant actualisation.`,
    'flip.increment-negative': ({ incrementalNpv }) =>
      `Si l’apprentissage automatique perdait les ${w.money(incrementalNpv)} qu’il rapporte de plus que l’approche la plus simple, les règles l’emporteraient.`,
    'flip.increment-unknown': () =>
      'Si l’approche la plus simple se révèle rapporter autant une fois les deux chiffrés, les règles l’emporteraient.',
  };
}
