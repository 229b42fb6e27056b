import type * as english from '../../en/framework/risk.ts';

/** The four tiers in words. */
export const tierTexts: typeof english.tierTexts = {
  low: {
    name: 'Bajo',
    requirements: 'Una ficha del modelo, monitorización básica y el flujo estándar',
    cadence: 'Revisión cada año',
  },
  medium: {
    name: 'Medio',
    requirements: 'Una ficha del modelo, pruebas de equidad, seguimiento del impacto en el negocio y una prueba A/B',
    cadence: 'Revisión cada trimestre',
  },
  high: {
    name: 'Alto',
    requirements:
      'Una ficha completa del modelo, una auditoría de sesgos, explicabilidad, cumplimiento normativo y una revisión del comité de ética',
    cadence: 'Revisión cada mes y auditoría externa cada año',
  },
  critical: {
    name: 'Crítico',
    requirements:
      'Todo lo que exige el nivel alto, con supervisión humana, monitorización continua y aprobación del regulador',
    cadence: 'Monitorización sin interrupción y revisión cada mes',
  },
};

/** Use cases that stand for a tier, in words. */
export const tierExampleTexts: typeof english.tierExampleTexts = {
  'content-recommendation': 'Recomendación de contenidos',
  'internal-search': 'Clasificación en la búsqueda interna',
  'demand-forecasting': 'Previsión de la demanda',
  'price-optimization': 'Optimización de precios',
  'marketing-targeting': 'Selección de destinatarios de marketing',
  'customer-segmentation': 'Segmentación de clientes',
  'credit-scoring': 'Calificación crediticia',
  'fraud-detection': 'Detección del fraude',
  'insurance-underwriting': 'Suscripción de seguros',
  hiring: 'Contratación de personal',
  'health-diagnostics': 'Diagnóstico médico',
  'autonomous-systems': 'Sistemas autónomos',
  'criminal-justice': 'Justicia penal',
};

/** What may hold beside the tier, in words. */
export const overlayTexts: typeof english.overlayTexts = {
  'eu-prohibited': 'Reglamento de IA de la UE: práctica prohibida',
  'eu-annex-i': 'Reglamento de IA de la UE: alto riesgo como producto del anexo I',
  'eu-annex-iii': 'Reglamento de IA de la UE: alto riesgo según el anexo III',
  'eu-transparency': 'Reglamento de IA de la UE: obligaciones de transparencia del artículo 50',
  'eu-article-6-3': 'Reglamento de IA de la UE: cabe la excepción del artículo 6, apartado 3, que debe documentarse',
  'gdpr-article-22': 'RGPD: decisión automatizada según el artículo 22',
  'us-banking': 'Banca de EE.\u00A0UU.: guía de riesgo de modelos SR 26-2, sucesora de SR 11-7',
  'us-employment': 'Empleo en EE.\u00A0UU.: el cociente de cuatro quintos como cifra de cribado',
  colorado: 'Colorado SB 26-189: aviso, explicación, corrección y revisión humana',
  'nist-generative-ai': 'NIST: perfil de IA generativa',
  'outside-eu': 'Fuera de la UE',
};
