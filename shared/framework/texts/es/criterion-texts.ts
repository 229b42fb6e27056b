import type { CriterionId } from '#shared/workspace/types.ts';
import type { CriterionText } from '../criterion-texts.ts';

/** The five criteria in the shipped method's Spanish words. */
export const criterionTexts: Readonly<Record<CriterionId, CriterionText>> = {
  complexity: {
    name: 'Complejidad del patrón',
    question: '¿Podría una persona poner por escrito cómo se toma la decisión?',
    pointsToMl: 'Los patrones van más allá de lo que se puede escribir como reglas.',
    pointsToRules: 'La lógica es bien conocida y puede expresarse en reglas.',
    anchors: [
      'Basta una página de reglas «si… entonces»',
      'Una tabla de decisión con menos de 50 reglas',
      'Los expertos coinciden en los casos, pero no saben enumerar todas las reglas',
      'Interactúan muchas señales y los expertos discrepan en parte',
      'Textos, imágenes o señales débiles que nadie puede codificar',
    ],
  },
  data: {
    name: 'Datos disponibles',
    question: '¿Hay suficientes ejemplos con resultado conocido?',
    pointsToMl: 'Hay ejemplos etiquetados de sobra o se pueden producir.',
    pointsToRules: 'Los datos escasean y la decisión se apoya en el saber de los expertos.',
    anchors: [
      'Ninguno, solo el juicio de los expertos',
      'Menos de 1000 registros utilizables, o sin etiquetas',
      'Hay algunas etiquetas, o se obtendrían en un trimestre',
      'La revisión de los datos dice, como mínimo, «condicional»',
      'La revisión de los datos dice «suficiente»',
    ],
  },
  value: {
    name: 'Valor de la predicción',
    question: '¿Cuánto vale un punto más de acierto?',
    pointsToMl: 'Incluso una pequeña mejora del acierto vale mucho dinero.',
    pointsToRules: 'Un método sencillo ya acierta lo suficiente.',
    anchors: [
      'La solución sencilla ya es suficiente',
      'Un punto más vale menos de lo que cuesta',
      'Un punto más apenas se paga a sí mismo',
      'Un punto más se amortiza dentro del horizonte',
      'Un punto más se amortiza en un año',
    ],
  },
  dynamics: {
    name: 'Dinámica del entorno',
    question: '¿Con qué frecuencia cambian los patrones?',
    pointsToMl: 'Los patrones cambian, así que el sistema debe seguir aprendiendo.',
    pointsToRules: 'Las reglas son estables y rara vez hay que cambiarlas.',
    anchors: [
      'Las reglas cambian menos de una vez al año',
      'Una vez al año',
      'Cada trimestre',
      'Cada mes',
      'Cada semana o más a menudo, o alguien actúa en contra',
    ],
  },
  volume: {
    name: 'Volumen de decisiones',
    question: '¿Cuántas decisiones se toman al año?',
    pointsToMl: 'Millones de decisiones a la velocidad de una máquina.',
    pointsToRules: 'Tan pocas que bastan las personas o una automatización sencilla.',
    anchors: [
      'Menos de 1000 al año',
      'De 1000 a 10.000 al año',
      'De 10.000 a 100.000 al año',
      'De 100.000 a un millón al año',
      'Un millón o más al año, o a velocidad de máquina',
    ],
  },
};
