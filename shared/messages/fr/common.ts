import type { common as english } from '../en/common.ts';
import type { Format } from '../format.ts';

/** Words that every part of the app uses, one word for one thing. */
export function common(format: Format): ReturnType<typeof english> {
  return {
    whys: {
      score: 'Pourquoi cette note ?',
      robustness: 'Pourquoi cette robustesse ?',
      data: 'Pourquoi ce verdict sur les données ?',
      replicas: 'Pourquoi autant de copies ?',
      standing: 'Pourquoi cette position ?',
      chosen: 'Pourquoi ce choix ?',
      agreement: 'Pourquoi cet accord ?',
    },
    appName: 'Sextant',
    useCases: (count) => `${format.number(count)} cas d’usage`,
    recommendations: {
      ml: 'Utiliser le ML',
      hybrid: 'Hybride',
      rules: 'Règles',
      'data-first': 'Données d’abord',
      'do-not-build': 'Ne pas développer',
    },
    recommendationSentences: {
      ml: 'Utiliser l’apprentissage automatique',
      hybrid: 'D’abord des règles ou des statistiques, le ML sur le reste, des règles comme garde-fous',
      rules: 'Utiliser des règles, des heuristiques, des statistiques ou une automatisation simple',
      'data-first': 'Constituer les données, décider ensuite',
      'do-not-build': 'Pratique interdite',
    },
    notScored: 'Pas encore noté',
    tiers: { low: 'Faible', medium: 'Moyen', high: 'Élevé', critical: 'Critique', prohibited: 'Interdit' },
    levels: { 0: 'Manuel', 1: 'Pipeline ML', 2: 'CI/CD pour le ML', 3: 'ML autonome' },
    steps: {
      frame: 'Cadrage',
      collect: 'Collecte',
      score: 'Notation',
      value: 'Valeur',
      govern: 'Gouvernance',
      mature: 'Maturité',
      decide: 'Décision',
      deck: 'Présentation',
    },
    default: 'par défaut',
    unknown: '–',
  };
}
