import type { RiskQuestionId } from '../../risk.ts';
import type { QuestionText } from '../question-texts.ts';

/** The fourteen questions in Spanish words; `short` names what a yes means, with the use case as its subject. */
export const questionTexts: Readonly<Record<RiskQuestionId, QuestionText>> = {
  q1: { question: '¿Podría ser una práctica prohibida?', short: 'puede ser una práctica prohibida' },
  q2: {
    question:
      '¿Puede un resultado erróneo dañar directamente la vida, la salud o la seguridad física, o forma parte de un producto sanitario o de seguridad regulado?',
    short: 'puede dañar la vida, la salud o la seguridad',
  },
  q3: {
    question:
      '¿Se usa en decisiones policiales, judiciales, de condena, de libertad condicional, de fronteras o de asilo?',
    short: 'se usa en la justicia, la policía o las fronteras',
  },
  q4: {
    question: '¿Gobierna algo físico, o actúa donde nadie puede detenerlo a tiempo?',
    short: 'actúa donde nadie puede detenerlo a tiempo',
  },
  q5: {
    question:
      '¿Influye en quién obtiene crédito, seguro, empleo, educación, vivienda, prestaciones o servicios esenciales?',
    short: 'afecta al acceso a crédito, empleo o servicios esenciales',
  },
  q6: {
    question: '¿Identifica o clasifica a personas por su biometría, o infiere sus emociones?',
    short: 'usa biometría o infiere emociones',
  },
  q7: {
    question: '¿Es la decisión totalmente automática, con efectos jurídicos o de gravedad similar para una persona?',
    short: 'decide automáticamente con efectos graves para las personas',
  },
  q8: {
    question: '¿Puede bloquear, acusar o investigar a una persona o una cuenta, por fraude, abuso o incumplimiento?',
    short: 'puede bloquear, acusar o investigar a personas',
  },
  q9: {
    question: '¿Fija precios u ofertas, o selecciona o agrupa a personas identificables con fines comerciales?',
    short: 'fija precios o selecciona a personas',
  },
  q10: {
    question:
      '¿Costaría un resultado erróneo más que el límite de materialidad, o alimenta un informe regulado relevante?',
    short: 'es relevante por su importe o por sus informes',
  },
  q11: {
    question:
      '¿Afecta sobre todo a menores, pacientes, trabajadores u otras personas vulnerables, o usa categorías especiales de datos?',
    short: 'afecta a personas vulnerables o usa categorías especiales de datos',
  },
  q12: {
    question: '¿Son sus errores difíciles de advertir o de corregir?',
    short: 'comete errores difíciles de advertir o de corregir',
  },
  q13: {
    question: '¿Conversa con personas, o genera texto, imágenes, sonido o vídeo?',
    short: 'conversa con personas o genera contenido',
  },
  q14: {
    question:
      '¿Decide cada caso una persona competente que puede apartarse del resultado, o es una tarea limitada o preparatoria sin elaboración de perfiles?',
    short: 'deja cada decisión a una persona competente',
  },
};
