import type { controlTexts as english } from '../control-texts.ts';

/** The controls in words. */
export const controlTexts: typeof english = {
  'model-card': 'Fiche de modèle',
  'basic-monitoring': 'Supervision de base',
  'standard-pipeline': 'Pipeline MLOps standard',
  'fairness-testing': 'Tests d’équité',
  'impact-monitoring': 'Suivi de l’impact métier',
  'ab-testing': 'Test A/B avant mise en service',
  'full-model-card': 'Fiche de modèle complète',
  'bias-audit': 'Audit des biais',
  explainability: 'Explicabilité',
  'regulatory-compliance': 'Conformité réglementaire',
  'ethics-review': 'Revue du comité d’éthique',
  'human-oversight': 'Contrôle humain',
  'ongoing-monitoring': 'Supervision continue',
  'regulatory-approval': 'Autorisation réglementaire',
};
