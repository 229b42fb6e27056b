import type * as english from '../../en/framework/maturity.ts';

/** The four levels in words. */
export const levelTexts: typeof english.levelTexts = {
  0: {
    name: 'Manual',
    practice: 'Entrenamiento y despliegue a mano, sin monitorización',
    characteristics: 'Los cuadernos se entregan a los ingenieros y un despliegue lleva semanas',
    frequency: 'Mensual o menos frecuente',
  },
  1: {
    name: 'Flujo de ML',
    practice: 'Entrenamiento automatizado, despliegue a mano, monitorización básica',
    characteristics: 'El entrenamiento puede repetirse; el despliegue aún requiere ingenieros',
    frequency: 'De cada dos semanas a cada mes',
  },
  2: {
    name: 'CI/CD para ML',
    practice: 'Entrenamiento, pruebas, despliegue y monitorización automatizados',
    characteristics: 'El modelo que supera la validación se despliega solo, y la degradación genera una alerta',
    frequency: 'De cada día a cada semana',
  },
  3: {
    name: 'ML autónomo',
    practice: 'Se reentrena y se repara solo, y se optimiza sin cesar',
    characteristics: 'La deriva activa el reentrenamiento, los fallos se reparan solos, las pruebas A/B no paran',
    frequency: 'De forma continua',
  },
};

/** The eight areas in words. */
export const areaTexts: typeof english.areaTexts = {
  training: 'Entrenamiento',
  deployment: 'Despliegue',
  testing: 'Pruebas y validación',
  monitoring: 'Monitorización',
  retraining: 'Reentrenamiento',
  rollback: 'Reversión y servicio',
  features: 'Datos y variables',
  governance: 'Registro y gobierno',
};

/** The four sections of the ML Test Score with seven tests each. */
export const testScoreTexts: typeof english.testScoreTexts = {
  data: {
    name: 'Datos',
    tests: [
      'Lo que se espera de cada variable consta en un esquema',
      'Está demostrado que cada variable aporta',
      'Ninguna variable cuesta más de lo que aporta',
      'Las variables cumplen las políticas',
      'El flujo protege la privacidad',
      'Una variable nueva puede añadirse con rapidez',
      'El código de las variables está probado',
    ],
  },
  model: {
    name: 'Modelo',
    tests: [
      'Las especificaciones del modelo se revisan y tienen versiones',
      'Las métricas fuera de línea siguen lo que ocurre en producción',
      'Los hiperparámetros se ajustaron',
      'Se conoce el efecto de un modelo que envejece',
      'Un modelo más sencillo no es mejor',
      'La calidad se mantiene en los segmentos que importan',
      'Se probaron la equidad y la inclusión',
    ],
  },
  infrastructure: {
    name: 'Infraestructura',
    tests: [
      'El entrenamiento puede repetirse',
      'El código del modelo tiene pruebas unitarias',
      'El flujo completo tiene una prueba de integración',
      'La calidad se valida antes de servir',
      'Un ejemplo puede seguirse paso a paso',
      'Hay un despliegue canario antes del servicio completo',
      'Revertir es rápido y seguro',
    ],
  },
  monitoring: {
    name: 'Monitorización',
    tests: [
      'Se anuncian los cambios en aquello de lo que depende',
      'Los datos mantienen sus invariantes en el entrenamiento y en el servicio',
      'El entrenamiento y el servicio no divergen',
      'Los modelos no son demasiado antiguos',
      'El cálculo es numéricamente estable',
      'La velocidad, la latencia y la memoria no empeoran',
      'La calidad de la predicción con datos en servicio no empeora',
    ],
  },
};
