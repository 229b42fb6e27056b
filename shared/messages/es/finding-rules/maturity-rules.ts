import type { maturityRuleTexts as english } from '../../en/finding-rules/maturity-rules.ts';

/** Rules about levels and practices, in words. */
export const maturityRuleTexts: typeof english = {
  'target-below-need': {
    name: 'Objetivo por debajo de lo necesario',
    why: 'Lo que se opera por debajo del nivel que necesita se convierte en deuda.',
    fix: 'Suba el objetivo, o cambie lo que exige el nivel superior.',
  },
  'interval-unclear': {
    name: 'Intervalo de despliegue ilegible',
    why: 'De la frecuencia de despliegue depende el nivel que necesita.',
    fix: 'Indíquelo como P14D, PT1H o continuous.',
  },
  'own-level-without-evidence': {
    name: 'Nivel de un caso de uso solo declarado',
    why: 'Solo cuenta lo que alguien puede demostrar.',
    fix: 'Indique qué lo demuestra: un enlace, un documento, un nombre y una fecha.',
  },
  'level-without-evidence': {
    name: 'Nivel solo declarado',
    why: 'Solo cuenta lo que alguien puede demostrar; lo demás es una esperanza.',
    fix: 'Indique qué lo demuestra, o responda «no».',
  },
  'level-3-without-drift': {
    name: 'Nivel 3 sin monitorización de la deriva',
    why: 'Lo que actúa solo ante la deriva debe, antes, poder verla.',
    fix: 'Demuestre que se monitoriza la deriva, o retire la declaración.',
  },
  'frequency-contradicts': {
    name: 'Despliegues que no encajan con el nivel',
    why: 'La frecuencia con que se despliegan los modelos muestra cuán automatizado está el despliegue.',
    fix: 'Compruebe el intervalo y la evidencia.',
  },
  'practice-without-evidence': {
    name: 'Práctica sin evidencia',
    why: 'Un estándar que nadie puede demostrar es la costumbre de unos pocos.',
    fix: 'Añada la evidencia que pide la práctica, o baje la puntuación.',
  },
  'practice-contradicts-area': {
    name: 'Práctica y madurez no concuerdan',
    why: 'Ambas describen lo mismo y deberían coincidir.',
    fix: 'Revise las dos, con la evidencia a mano.',
  },
  'unknown-ids': {
    name: 'Respuestas a preguntas desconocidas',
    why: 'No se pierde nada, pero lo que el método no conoce no cuenta.',
    fix: 'Abra el archivo con el método con el que se creó.',
  },
};
