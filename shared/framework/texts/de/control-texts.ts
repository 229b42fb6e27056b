import type { ControlId } from '../../risk.ts';

/** The controls in words. */
export const controlTexts: Readonly<Record<ControlId, string>> = {
  'model-card': 'Modellkarte',
  'basic-monitoring': 'Einfache Überwachung',
  'standard-pipeline': 'Standard-MLOps-Pipeline',
  'fairness-testing': 'Fairnessprüfung',
  'impact-monitoring': 'Überwachung der Geschäftswirkung',
  'ab-testing': 'A/B-Test vor der Freigabe',
  'full-model-card': 'Vollständige Modellkarte',
  'bias-audit': 'Verzerrungsaudit',
  explainability: 'Erklärbarkeit',
  'regulatory-compliance': 'Einhaltung der Regulierung',
  'ethics-review': 'Prüfung durch den Ethikrat',
  'human-oversight': 'Menschliche Aufsicht',
  'ongoing-monitoring': 'Laufende Überwachung',
  'regulatory-approval': 'Behördliche Zulassung',
};
