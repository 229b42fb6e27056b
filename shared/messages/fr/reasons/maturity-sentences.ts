import type { MaturityReasons } from '#shared/analysis/reasons/maturity-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function maturitySentences(w: Words): SentencesOf<MaturityReasons> {
  return {
    'target.frequency': ({ days, level }) => `Déployer ${w.interval(days)} exige le ${w.level(level)}.`,
    'target.interval-unclear': ({ interval }) =>
      `L’intervalle de déploiement « ${interval} » est illisible, il ne compte donc pas.`,
    'target.dynamics': ({ value, level }) =>
      `Un environnement dont la vitesse de changement est notée ${w.points(value)} exige le ${w.level(level)}.`,
    'target.dynamics-capped': ({ value, level, tier }) =>
      `Un environnement dont la vitesse de changement est notée ${w.points(value)} exigerait plus, mais au niveau de risque ${w.tier(tier)} sans étape d’approbation, il reste au ${w.level(level)}.`,
    'target.tier': ({ tier, level }) => `Le niveau de risque ${w.tier(tier)} exige au moins le ${w.level(level)}.`,
    'target.room': ({ level, reason }) => `Le groupe a fixé la cible au ${w.level(level)}.${w.said(reason, '')}`,
    'target.portfolio-value': ({ level, share }) =>
      `Des cas d’usage portant ${w.percent(share)} de la valeur du portefeuille exigent le ${w.level(level)}.`,
    'target.portfolio-median': ({ level, count }) =>
      `La moitié des ${w.number(count)} cas d’usage dotés d’une cible exigent le ${w.level(level)} ou moins.`,
    'maturity.frequency-below': ({ days, frequencyLevel, level }) =>
      `Déployer ${w.interval(days)} ne correspond qu’au ${w.level(frequencyLevel)}, sous le ${w.level(level)} que montrent les preuves.`,
    'maturity.frequency-above': ({ days, frequencyLevel, level }) =>
      `Déployer ${w.interval(days)} correspond au ${w.level(frequencyLevel)}, au-dessus du ${w.level(level)} que montrent les preuves.`,
  };
}
