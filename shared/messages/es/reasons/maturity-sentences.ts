import type { MaturityReasons } from '#shared/analysis/reasons/maturity-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function maturitySentences(w: Words): SentencesOf<MaturityReasons> {
  return {
    'target.frequency': ({ days, level }) => `Desplegar ${w.interval(days)} exige el ${w.level(level)}.`,
    'target.interval-unclear': ({ interval }) =>
      `El intervalo de despliegue «${interval}» no puede leerse, así que no cuenta.`,
    'target.dynamics': ({ value, level }) =>
      `Un entorno cuya dinámica puntúa ${w.points(value)} exige el ${w.level(level)}.`,
    'target.dynamics-capped': ({ value, level, tier }) =>
      `Un entorno cuya dinámica puntúa ${w.points(value)} exigiría más, pero con nivel de riesgo ${w.tier(tier)} y sin control de aprobación se queda en el ${w.level(level)}.`,
    'target.tier': ({ tier, level }) => `El nivel de riesgo ${w.tier(tier)} exige al menos el ${w.level(level)}.`,
    'target.room': ({ level, reason }) => `El grupo fijó el objetivo en el ${w.level(level)}.${w.said(reason, '')}`,
    'target.portfolio-value': ({ level, share }) =>
      `Los casos de uso con el ${w.percent(share)} del valor de la cartera exigen el ${w.level(level)}.`,
    'target.portfolio-median': ({ level, count }) =>
      `La mitad de los ${w.number(count)} casos de uso con objetivo exigen el ${w.level(level)} o menos.`,
    'maturity.frequency-below': ({ days, frequencyLevel, level }) =>
      `Desplegar ${w.interval(days)} solo indica el ${w.level(frequencyLevel)}, por debajo del ${w.level(level)} que muestra la evidencia.`,
    'maturity.frequency-above': ({ days, frequencyLevel, level }) =>
      `Desplegar ${w.interval(days)} indica el ${w.level(frequencyLevel)}, por encima del ${w.level(level)} que muestra la evidencia.`,
  };
}
