import type { SuitabilityReasons } from '#shared/analysis/reasons/suitability-reasons.ts';
import type { SentencesOf } from '../../en/reasons/sentences.ts';
import type { Words } from './words.ts';

export function suitabilitySentences(w: Words): SentencesOf<SuitabilityReasons> {
  return {
    'gate.prohibited': () => 'Puede ser una práctica prohibida, así que no debe desarrollarse.',
    'gate.simplest-wins': ({ incrementalNpv }) =>
      incrementalNpv === 0
        ? 'Gana la solución más sencilla: el aprendizaje automático no le añadiría nada.'
        : `Gana la solución más sencilla: el aprendizaje automático dejaría ${w.money(-incrementalNpv)} menos en el horizonte.`,
    'gate.simplest-wins-costs': ({ extraCost, accuracyGain, decisionValue, costPerPoint }) =>
      `El aprendizaje automático cuesta ${w.moneyExact(extraCost)} más por ${w.points(accuracyGain * 100)} ${w.plural(accuracyGain * 100, { one: 'punto', other: 'puntos' })} de acierto, ${w.moneyExact(costPerPoint)} por punto; es rentable a partir de ${w.moneyExact(decisionValue)} en decisiones.`,
    'gate.data-veto': ({ value, limit, base }) =>
      `Primero los datos: la disponibilidad de datos puntúa ${w.points(value)} y, hasta ${w.points(limit)}, veta lo que dice la puntuación, ${w.recommendation(base)}.`,
    'gate.rules-carry': ({ criteria, limit }) =>
      `Las reglas o las personas pueden cubrir la mayor parte: ${w.criteria(criteria)} ${w.plural(criteria.length, { one: 'puntúa', other: 'puntúan' })} ${w.points(limit)} o menos.`,
    'score.ml': ({ score, threshold }) =>
      `La puntuación de ${w.points(score)} alcanza o supera ${w.points(threshold)}, lo que favorece el aprendizaje automático.`,
    'score.hybrid': ({ score, low, high }) =>
      `La puntuación de ${w.points(score)} está entre ${w.points(low)} y ${w.points(high)}, lo que favorece un híbrido.`,
    'score.rules': ({ score, threshold }) =>
      `La puntuación de ${w.points(score)} está por debajo de ${w.points(threshold)}, lo que favorece las reglas.`,
    'score.none': ({ answered, needed }) =>
      `Aún no hay puntuación: ${w.plural(answered, { one: 'está puntuado', other: 'están puntuados' })} ${w.number(answered)} de los cinco criterios, y hacen falta ${w.number(needed)}.`,
    'score.interval': ({ low, high, criteria }) =>
      `Cuando se ${w.plural(criteria.length, { one: 'puntúe', other: 'puntúen' })} ${w.criteria(criteria)}, la puntuación estará entre ${w.points(low)} y ${w.points(high)}.`,
    'hint.named': ({ kind }) => `La solución más sencilla, según el grupo: ${w.kinds[kind]}.`,
    'hint.people': ({ value }) =>
      `Con un volumen de decisiones que puntúa ${w.points(value)}, bastan las personas o una automatización sencilla.`,
    'hint.rules-engine': ({ value }) =>
      `Con una complejidad del patrón que puntúa ${w.points(value)}, basta un motor de reglas.`,
    'hint.statistics': () => 'Un método estadístico es la solución sencilla que conviene probar.',
    'provisional.baseline': () =>
      'Provisional: el aprendizaje automático y la solución más sencilla aún no pueden compararse en dinero.',
    'provisional.criteria': ({ criteria }) => `Provisional: aún sin puntuar ${w.criteria(criteria)}.`,
    'override.room': ({ recommendation, computed, reason, by }) =>
      `El grupo decidió ${w.recommendation(recommendation)}; las respuestas dan ${w.recommendation(computed)}.${w.said(reason, by)}`,
    'flip.prohibited': () => 'Solo lo cambiaría la respuesta de que no es una práctica prohibida.',
    'flip.criterion': ({ criterion, from, to, recommendation }) =>
      `Con ${w.criterion(criterion)} en ${w.points(to)} en vez de ${w.points(from)}, sería ${w.recommendation(recommendation)}.`,
    'flip.threshold': ({ points, threshold, recommendation }) =>
      points > 0
        ? `Con ${w.points(points)} puntos más, desde ${w.points(threshold)}, sería ${w.recommendation(recommendation)}.`
        : `${w.points(-points)} puntos por debajo está el límite de ${w.points(threshold)}; por debajo de él sería ${w.recommendation(recommendation)}.`,
    'flip.data-veto': ({ from, recommendation }) =>
      `Con una disponibilidad de datos superior a ${w.points(from)} decae el veto, y sería ${w.recommendation(recommendation)}.`,
    'flip.increment-positive': ({ shortfall, recommendation }) => {
      const more = shortfall > 0 ? `más de ${w.money(shortfall)} adicionales` : 'algo más que la solución más sencilla';
      return `Si el aprendizaje automático valiera ${more}, decidirían los criterios${recommendation === 'none' ? '' : `, a favor de ${w.recommendation(recommendation)}`}.`;
    },
    'flip.decision-value': ({ decisionValue }) =>
      `El aprendizaje automático sería rentable a partir de ${w.moneyExact(decisionValue)} en decisiones en el horizonte, sin descontar.`,
    'flip.accuracy': ({ accuracy }) =>
      `El aprendizaje automático sería rentable a partir de un acierto del ${w.share(accuracy)}, sin descontar.`,
    'flip.increment-negative': ({ incrementalNpv }) =>
      `Si el aprendizaje automático perdiera los ${w.money(incrementalNpv)} que aporta sobre la solución más sencilla, ganarían las reglas.`,
    'flip.increment-unknown': () =>
      'Si, cuando ambas tengan cifras, la solución más sencilla resulta ganar lo mismo, ganarían las reglas.',
  };
}
