import type { ControlId } from '../../risk.ts';

/** The controls in Spanish words. */
export const controlTexts: Readonly<Record<ControlId, string>> = {
  'model-card': 'Ficha del modelo',
  'basic-monitoring': 'Monitorización básica',
  'standard-pipeline': 'Flujo MLOps estándar',
  'fairness-testing': 'Pruebas de equidad',
  'impact-monitoring': 'Seguimiento del impacto en el negocio',
  'ab-testing': 'Prueba A/B antes de publicar',
  'full-model-card': 'Ficha completa del modelo',
  'bias-audit': 'Auditoría de sesgos',
  explainability: 'Explicabilidad',
  'regulatory-compliance': 'Cumplimiento normativo',
  'ethics-review': 'Revisión del comité de ética',
  'human-oversight': 'Supervisión humana',
  'ongoing-monitoring': 'Monitorización continua',
  'regulatory-approval': 'Aprobación del regulador',
};
