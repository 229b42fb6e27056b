import type * as english from '../../en/framework/diagnosis.ts';

/** The three patterns in words. */
export const patternTexts: typeof english.patternTexts = {
  'platform-first': {
    name: 'Plataforma primero',
    bestFor: 'Para crecer de unos pocos modelos a decenas o cientos, donde deciden los estándares y la reutilización',
  },
  'data-centric': {
    name: 'Centrado en los datos',
    bestFor: 'Donde el límite es la calidad de los datos y etiquetas, y la materia es compleja o ambigua',
  },
  embedded: {
    name: 'Integrado en el producto',
    bestFor: 'Donde el aprendizaje automático es lo que distingue a un producto',
  },
};

/** The key parts of the patterns in words. */
export const patternPartTexts: typeof english.patternPartTexts = {
  'self-service-platform': 'Una plataforma común que los equipos usan sin pedir ayuda',
  'feature-store': 'Un único almacén de variables, igual en el entrenamiento y en el uso',
  'standard-pipelines': 'Flujos estándar de despliegue y monitorización',
  'governed-registry': 'Un registro de modelos con datos de gobierno',
  'data-quality': 'La calidad de los datos como primera palanca del rendimiento',
  'labeling-with-agreement': 'Etiquetado con controles de calidad y seguimiento de la concordancia',
  augmentation: 'Datos aumentados y sintéticos para lo poco frecuente',
  'continuous-curation': 'Datos vigilados y depurados de forma continua',
  'real-time-serving': 'Modelos que sirven dentro del producto en tiempo real',
  'learning-loops': 'Un uso del producto que enseña al modelo',
  'product-ab-tests': 'Pruebas A/B sobre las métricas del producto',
  'shared-okrs': 'Objetivos comunes de los equipos de producto y de ML',
};

/** The signals for a pattern in words. */
export const patternSignalTexts: typeof english.patternSignalTexts = {
  'planned-models': 'Modelos previstos en producción en 24 meses',
  'ml-teams': 'Tres o más equipos de ML',
  fragmentation: 'Infraestructura fragmentada',
  'shared-features': 'Variables que interesan a dos o más casos de uso',
  'platform-gap': 'Una plataforma dos o más niveles por debajo de su objetivo',
  'high-tiers': 'El 30\u00A0% o más de los casos de uso con riesgo alto o crítico',
  'data-sufficiency': 'Datos insuficientes',
  'label-agreement': 'Etiquetadores que discrepan',
  'data-first-cards': 'El 30\u00A0% o más de los casos de uso necesitan primero los datos',
  'ambiguous-data': 'Datos ambiguos o no estructurados',
  'rare-cases': 'Casos infrecuentes poco representados',
  'product-differentiator': 'El aprendizaje automático, citado como lo que distingue a un producto',
  'online-serving': 'La mitad o más de los casos de uso de ML, servidos en línea o dentro de un producto',
  'usage-labels': 'Un uso del producto que genera etiquetas',
  dynamics: 'Un entorno que cambia deprisa',
  'ab-testing-possible': 'Son posibles las pruebas A/B sobre métricas del producto',
  'shared-okrs-possible': 'Son posibles los objetivos comunes de producto y ML',
};

/** The five pitfalls in words. */
export const pitfallTexts: typeof english.pitfallTexts = {
  'notebook-gap': {
    name: 'Brecha entre el cuaderno y la producción',
    symptom: 'Buenos cuadernos que nunca se despliegan, porque nadie puede ponerlos en funcionamiento.',
    prevention:
      'Reforzar la ingeniería: un camino estándar con pruebas, empaquetado y despliegue, y uno o dos ingenieros de ML por cada científico de datos.',
  },
  'model-decay': {
    name: 'Degradación desatendida de los modelos',
    symptom:
      'Los modelos en producción empeoran durante semanas o meses, y lo primero que lo delata es la caída de la métrica de negocio.',
    prevention:
      'Vigilar la deriva, el rendimiento y el resultado de cada modelo en producción, con umbrales de alerta, procedimientos y presupuesto de mantenimiento.',
  },
  fragmentation: {
    name: 'Infraestructura fragmentada',
    symptom:
      'Cada equipo monta su propia infraestructura: se trabaja dos veces, la calidad varía y nadie puede gobernarla.',
    prevention: 'Una plataforma común con flujos estándar, gestionada como un producto con su propio responsable.',
  },
  'accuracy-obsession': {
    name: 'Obsesión por el acierto',
    symptom:
      'Se dedican meses a pasar del 94\u00A0% al 96\u00A0%, mientras el modelo del 94\u00A0% ya podría estar ganando dinero.',
    prevention:
      'Fijar primero qué es suficiente por su impacto en el negocio, poner a trabajar el modelo más pequeño que lo alcance y mejorarlo allí.',
  },
  'serving-ignored': {
    name: 'Capa de servicio ignorada',
    symptom:
      'Funciona en el laboratorio y falla en producción: demasiado lento, demasiado pequeño o sin las variables de las que aprendió.',
    prevention:
      'Fijar la latencia, el rendimiento y la disponibilidad antes del desarrollo, y asegurar que cada variable esté disponible y actualizada en el servicio.',
  },
};

/** What shows a pitfall, in words. */
export const indicatorTexts: typeof english.indicatorTexts = {
  'few-reach-production': 'Menos de la mitad de los modelos desarrollados en 12 meses llegaron a producción',
  'few-ml-engineers': 'Hay menos ingenieros de ML que científicos de datos',
  'manual-mlops': 'La madurez de MLOps es manual',
  'no-standard-path': 'No hay un camino estándar con pruebas, empaquetado y despliegue',
  'slow-to-live': 'Pasan más de ocho semanas entre un modelo entrenado y uno en producción',
  'little-drift-monitoring': 'Menos del 80\u00A0% de los modelos en producción tienen monitorización de la deriva',
  'no-outcome-metric': 'No se monitoriza ningún resultado de negocio',
  'no-maintenance-budget': 'No hay partida presupuestaria de mantenimiento',
  'no-alerts-or-runbooks': 'No hay umbrales de alerta ni procedimientos',
  'business-found-it': 'La última degradación la descubrió el negocio',
  'separate-stacks': 'La mitad o más de los equipos tienen su propia infraestructura',
  'no-shared-features': 'No hay un almacén común de variables',
  'no-complete-registry': 'No hay un registro completo de modelos',
  'no-platform-owner': 'Nadie responde de la plataforma como producto',
  'duplicate-pipelines': 'Se sabe que hay flujos duplicados',
  'no-good-enough': 'El desarrollo empezó sin decir qué es suficiente',
  'good-model-waits': 'Un modelo suficiente lleva dos meses o más esperando',
  'point-costs-more': 'El siguiente punto de acierto cuesta más de lo que gana',
  'no-simplest-baseline': 'La tarjeta no indica la referencia más sencilla',
  'offline-metrics-only': 'Solo se usan métricas fuera de línea',
  'operations-incomplete': 'Los requisitos operativos de los casos de uso de ML están incompletos',
  'features-missing-at-serving': 'Algunas variables no están disponibles en el servicio',
  'no-load-test': 'No hay prueba de carga ni de latencia',
  'freshness-undefined': 'Nadie dijo cuán actualizadas deben estar las variables',
  'no-skew-detection': 'No se detecta el desajuste entre entrenamiento y servicio',
};

/** The seven lessons in words. */
export const takeawayTexts: typeof english.takeawayTexts = {
  'engineering-first': {
    title: 'La ingeniería antes que la ciencia de datos',
    text: 'Lo que frena a los modelos es llevarlos a producción, no desarrollarlos.',
  },
  'simpler-first': {
    title: 'Primero las soluciones más sencillas',
    text: 'Preguntar siempre si algo más sencillo cumple por una fracción del coste.',
  },
  'data-before-models': {
    title: 'Los datos y variables antes que la sofisticación del modelo',
    text: 'Unas mejores variables casi siempre superan a unos mejores algoritmos.',
  },
  'maturity-decides': {
    title: 'La madurez decide entre valor y deuda',
    text: 'Presupuestar la operación de los modelos, no solo su desarrollo.',
  },
  'shared-platform': {
    title: 'Una plataforma común',
    text: 'Una plataforma abre el aprendizaje automático a todos los equipos y les exige un mismo estándar.',
  },
  'business-metrics': {
    title: 'Vigilar las métricas de negocio',
    text: 'Una AUC estable no significa nada si cae el resultado.',
  },
  'proportionate-governance': {
    title: 'Gobierno proporcional al riesgo',
    text: 'Exigir una supervisión acorde con el efecto de la decisión, y desarrollar según el estándar más alto aplicable.',
  },
};
