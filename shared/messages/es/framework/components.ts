import type * as english from '../../en/framework/components.ts';

/** The seven components in words. */
export const componentTexts: typeof english.componentTexts = {
  framing: {
    name: 'Planteamiento y elección de casos de uso',
    short: 'Planteamiento',
    purpose:
      'Elegir los problemas en los que el aprendizaje automático supera a las reglas lo bastante para merecer la pena, y decirlo en dinero.',
  },
  data: {
    name: 'Flujos de datos e ingeniería de variables',
    short: 'Datos',
    purpose:
      'Convertir los datos brutos en variables compartidas, etiquetadas con cuidado e iguales en el entrenamiento y en el uso.',
  },
  development: {
    name: 'Desarrollo y experimentación de modelos',
    short: 'Desarrollo',
    purpose:
      'Desarrollar modelos como lo hace la ingeniería: toda ejecución puede repetirse y toda mejora se mide frente a una referencia.',
  },
  mlops: {
    name: 'MLOps y despliegue en producción',
    short: 'MLOps',
    purpose: 'Llevar un modelo del código al servicio, y de vuelta, sin heroicidades.',
  },
  platform: {
    name: 'Ingeniería de la plataforma de ML',
    short: 'Plataforma',
    purpose: 'Dar a todos los equipos una misma manera de entrenar, desplegar y cuidar los modelos.',
  },
  monitoring: {
    name: 'Monitorización y fiabilidad',
    short: 'Monitorización',
    purpose: 'Advertir que un modelo empeora antes de que lo note el negocio.',
  },
  governance: {
    name: 'Gobierno y ML responsable',
    short: 'Gobierno',
    purpose: 'Exigir a cada modelo lo que su riesgo merece, y dejar constancia.',
  },
};

/** The 28 practices in words, with what shows that one is standard. */
export const practiceTexts: typeof english.practiceTexts = {
  '1.1': {
    name: 'Evaluación de idoneidad para ML',
    description: 'Cada idea se contrasta con reglas y estadística antes de que nadie desarrolle.',
    evidence: 'Una comparación completa por cada idea, con las descartadas archivadas',
  },
  '1.2': {
    name: 'Evaluación de suficiencia de datos',
    description: 'Alguien comprueba que hay, o puede haber, suficientes datos etiquetados.',
    evidence: 'La revisión de los datos, respondida antes de conceder dinero',
  },
  '1.3': {
    name: 'Requisitos operativos',
    description: 'Latencia, rendimiento, actualidad y fiabilidad se acuerdan con quienes lo operan.',
    evidence: 'Las cuatro cifras, acordadas antes de empezar a modelar',
  },
  '1.4': {
    name: 'Cuantificación del valor',
    description: 'Una mejora del acierto se traduce en un resultado de negocio en dinero.',
    evidence: 'Un caso de negocio en dinero frente a la referencia más sencilla',
  },
  '2.1': {
    name: 'Almacén de variables',
    description: 'Las variables se definen, calculan y sirven desde un único lugar.',
    evidence: 'Un catálogo común del que se nutren al menos dos equipos',
  },
  '2.2': {
    name: 'Coherencia entrenamiento-servicio',
    description: 'Aquello de lo que aprendió el modelo se calcula igual cuando se usa.',
    evidence: 'Una definición por variable y el resultado de una prueba de desajuste',
  },
  '2.3': {
    name: 'Estrategia de etiquetado',
    description:
      'Las etiquetas proceden de personas, supervisión parcial, reglas débiles o datos sintéticos, según un plan.',
    evidence: 'Una guía, una cifra de concordancia y un presupuesto',
  },
  '2.4': {
    name: 'Automatización de variables',
    description: 'El flujo genera y elige las variables candidatas.',
    evidence: 'Variables generadas o seleccionadas dentro del flujo',
  },
  '3.1': {
    name: 'Registro de experimentos',
    description: 'Cada ejecución conserva sus parámetros, métricas, versión de los datos y resultados.',
    evidence: 'Cualquier ejecución del último trimestre puede repetirse',
  },
  '3.2': {
    name: 'Método de evaluación',
    description: 'Las métricas, los datos reservados y la prueba de una diferencia real se fijan de antemano.',
    evidence: 'Métrica, datos reservados y regla de significación por escrito',
  },
  '3.3': {
    name: 'Disciplina de referencia',
    description: 'Los modelos nuevos se comparan con una referencia sencilla y con lo que hoy está en producción.',
    evidence: 'La referencia sencilla y el modelo en producción en cada informe',
  },
  '3.4': {
    name: 'Búsqueda de hiperparámetros',
    description: 'Los ajustes se buscan con método (bayesiano, en rejilla, aleatorio), no a mano.',
    evidence: 'Una búsqueda sistemática en el registro',
  },
  '4.1': {
    name: 'CI/CD para ML',
    description: 'Entrenamiento, validación, empaquetado y despliegue forman un único camino automatizado.',
    evidence: 'Un registro de ejecución, del código al paquete',
  },
  '4.2': {
    name: 'Servicio de modelos',
    description: 'Las predicciones se sirven con rapidez y a escala, con pruebas A/B y despliegues canarios.',
    evidence: 'Una prueba de carga, y un modo de hacer una prueba A/B o un despliegue canario',
  },
  '4.3': {
    name: 'Reentrenamiento automático',
    description: 'La degradación, la deriva o un calendario ponen en marcha el reentrenamiento.',
    evidence: 'El desencadenante por escrito y la última ejecución',
  },
  '4.4': {
    name: 'Reversión',
    description: 'La versión anterior puede volver al servicio de inmediato.',
    evidence: 'Fecha y duración de la última reversión o simulacro',
  },
  '5.1': {
    name: 'Plataforma de autoservicio',
    description: 'Los científicos de datos entrenan y despliegan sin ser expertos en infraestructura.',
    evidence: 'Un modelo que llegó a producción sin personal de la plataforma',
  },
  '5.2': {
    name: 'Cómputo compartido',
    description: 'La capacidad de entrenamiento se comparte y se planifica, y se conoce su coste.',
    evidence: 'Una cuota y un informe de costes por equipo',
  },
  '5.3': {
    name: 'Registro de modelos',
    description: 'Un catálogo conoce todos los modelos: metadatos, linaje, métricas y responsable.',
    evidence: 'Una lista completa con linaje y responsable',
  },
  '5.4': {
    name: 'La plataforma como producto',
    description: 'La plataforma consulta a sus usuarios y tiene hoja de ruta y niveles de servicio.',
    evidence: 'Un responsable de producto, una hoja de ruta y un nivel de servicio',
  },
  '6.1': {
    name: 'Detección de la deriva de los datos',
    description: 'Se vigilan en las entradas los cambios que despistarían al modelo.',
    evidence: 'Los umbrales y la última alerta',
  },
  '6.2': {
    name: 'Detección de la deriva conceptual',
    description: 'Alguien advierte cuándo lo aprendido deja de ser válido.',
    evidence: 'Una comparación con los resultados que llegan después',
  },
  '6.3': {
    name: 'Monitorización del rendimiento',
    description: 'Se vigilan los resultados de negocio, no solo la puntuación del propio modelo.',
    evidence: 'La métrica de negocio en el cuadro de mando',
  },
  '6.4': {
    name: 'Alertas y respuesta',
    description: 'Las alertas tienen niveles, cada uno con un procedimiento para los casos habituales.',
    evidence: 'Los niveles, el procedimiento y la última vez que se usó',
  },
  '7.1': {
    name: 'Documentación de los modelos',
    description: 'Una ficha del modelo recoge finalidad, datos, rendimiento, límites y ética.',
    evidence: 'Una ficha por cada modelo en producción',
  },
  '7.2': {
    name: 'Pruebas de sesgo y equidad',
    description: 'Los resultados se comparan entre grupos y el impacto dispar se deja por escrito.',
    evidence: 'El último análisis de impacto dispar',
  },
  '7.3': {
    name: 'Explicabilidad',
    description: 'Cuanto mayor es el riesgo, más completa es la explicación que puede darse.',
    evidence: 'El método que se aplica en cada nivel de riesgo',
  },
  '7.4': {
    name: 'Gestión del riesgo de modelos',
    description: 'Los modelos se clasifican por riesgo, se revisan y dejan pista de auditoría.',
    evidence: 'Los niveles de riesgo, el registro de revisiones y la pista de auditoría',
  },
};

/** What to do, in words. */
export const doTexts: typeof english.doTexts = {
  'share-features': 'Guardar las variables donde todos los equipos puedan encontrarlas y reutilizarlas.',
  'detect-skew': 'Alertar cuando las variables en uso se aparten de las del entrenamiento.',
  'label-with-quality':
    'Tratar el etiquetado como un oficio, con controles de calidad y una medida de la concordancia entre etiquetadores.',
  'version-training-data': 'Versionar los datos de entrenamiento junto con el código.',
};

/** What to leave, in words. */
export const dontTexts: typeof english.dontTexts = {
  'isolated-pipelines': 'Que cada equipo construya sus propios flujos de variables.',
  'unvalidated-representativeness': 'Dar por hecho que los datos de entrenamiento se parecen a los de producción.',
  'no-feature-importance': 'No saber qué variables determinan las predicciones.',
  'stale-features': 'Servir variables que han quedado obsoletas.',
};
