import type * as english from '../../en/framework/risk.ts';

/** The four tiers in words. */
export const tierTexts: typeof english.tierTexts = {
  low: {
    name: 'Faible',
    requirements: 'Une fiche de modèle, une supervision de base et le pipeline standard',
    cadence: 'Revue annuelle',
  },
  medium: {
    name: 'Moyen',
    requirements: 'Une fiche de modèle, des tests d’équité, le suivi de l’impact métier et un test A/B',
    cadence: 'Revue trimestrielle',
  },
  high: {
    name: 'Élevé',
    requirements:
      'Une fiche de modèle complète, un audit des biais, l’explicabilité, la conformité réglementaire et une revue du comité d’éthique',
    cadence: 'Revue mensuelle et audit externe annuel',
  },
  critical: {
    name: 'Critique',
    requirements:
      'Tout ce qu’exige le niveau élevé, avec contrôle humain, supervision continue et autorisation réglementaire',
    cadence: 'Supervision sans interruption et revue mensuelle',
  },
};

/** Use cases that stand for a tier, in words. */
export const tierExampleTexts: typeof english.tierExampleTexts = {
  'content-recommendation': 'Recommandation de contenus',
  'internal-search': 'Classement de la recherche interne',
  'demand-forecasting': 'Prévision de la demande',
  'price-optimization': 'Optimisation des prix',
  'marketing-targeting': 'Ciblage marketing',
  'customer-segmentation': 'Segmentation de la clientèle',
  'credit-scoring': 'Score de crédit',
  'fraud-detection': 'Détection de la fraude',
  'insurance-underwriting': 'Souscription d’assurance',
  hiring: 'Recrutement',
  'health-diagnostics': 'Diagnostic médical',
  'autonomous-systems': 'Systèmes autonomes',
  'criminal-justice': 'Justice pénale',
};

/** What may hold beside the tier, in words. */
export const overlayTexts: typeof english.overlayTexts = {
  'eu-prohibited': 'Règlement IA de l’UE : pratique interdite',
  'eu-annex-i': 'Règlement IA de l’UE : haut risque en tant que produit de l’annexe I',
  'eu-annex-iii': 'Règlement IA de l’UE : haut risque au titre de l’annexe III',
  'eu-transparency': 'Règlement IA de l’UE : obligations de transparence de l’article 50',
  'eu-article-6-3': 'Règlement IA de l’UE : exemption possible au titre de l’article 6(3), à documenter',
  'gdpr-article-22': 'RGPD : décision automatisée au sens de l’article 22',
  'us-banking': 'Banque, États-Unis : guide SR 26-2 sur le risque de modèle, successeur de SR 11-7',
  'us-employment': 'Emploi, États-Unis : ratio des quatre cinquièmes comme valeur indicative',
  colorado: 'Colorado SB 26-189 : information, explication, rectification et réexamen humain',
  'nist-generative-ai': 'NIST : profil pour l’IA générative',
  'outside-eu': 'Hors de l’UE',
};
