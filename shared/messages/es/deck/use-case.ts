import type { deckUseCase as english } from '../../en/deck/use-case.ts';
import type { Format } from '../../format.ts';
import { sayEvery } from '../intervals.ts';
import { createNumberWords } from './number-words.ts';

/** The words of the page about one use case. */
export function deckUseCase(format: Format): ReturnType<typeof english> {
  const { of } = createNumberWords(format);
  const reaching = {
    rules: 'Las reglas alcanzan',
    statistics: 'La estadística alcanza',
    'simple-ml': 'El ML sencillo alcanza',
    automation: 'La automatización alcanza',
    people: 'Las personas alcanzan',
    any: 'La solución más sencilla alcanza',
  };
  return {
    head: (number, total, title, owner) =>
      [`Caso de uso ${format.number(number)} de ${format.number(total)}`, title, owner]
        .filter((part) => part !== '')
        .join(' · '),
    name: (number, title) => `${format.number(number)} ${title}`,
    about: 'La idea',
    aboutFacts: {
      decisionSupported: (text) => `Decisión: ${text}`,
      users: (text) => `Lo usa: ${text}`,
      peopleAffected: (text) => `Afecta a: ${text}`,
      businessMetric: (text) => `Métrica: ${text}`,
      outOfScope: (text) => `Fuera del alcance: ${text}`,
      dissent: (criterion, text) => `Discrepancia sobre ${criterion.toLowerCase()}: ${text}`,
      settled: (criterion, text) => `Fijado, ${criterion.toLowerCase()}: ${text}`,
    },
    verdict: 'Veredicto',
    verdicts: {
      ml: 'Usar ML',
      hybrid: 'Primero reglas, ML para el resto',
      rules: 'Usar reglas o estadística',
      'data-first': 'Preparar primero los datos',
      'do-not-build': 'No desarrollar',
    },
    noVerdict: 'Aún sin decidir',
    suitability: (score, isProvisional) => `idoneidad ${format.number(score)}${isProvisional ? ', provisional' : ''}`,
    notScored: 'aún sin puntuar',
    flips: 'Qué lo cambiaría:',
    publicWhy: {
      'simplest-wins': 'La solución más sencilla vale más que el aprendizaje automático.',
      override: 'El grupo decidió de otro modo que las puntuaciones.',
    },
    scores: 'Puntuaciones',
    scaleRules: '1 reglas',
    scaleMl: '5 ML',
    voices: (count) => `${format.number(count)} ${format.plural(count, { one: 'voto', other: 'votos' })}`,
    settled: 'fijado',
    value: 'Valor frente a la solución más sencilla',
    valueUnknown:
      'La referencia aún no está cuantificada: ni la solución más sencilla ni el aprendizaje automático tienen cifras.',
    valueHidden: 'Esta edición omite el dinero.',
    options: { nothing: 'Nada', simplest: 'Lo más sencillo', ml: 'ML' },
    simplestKinds: {
      rules: 'Reglas',
      statistics: 'Estadística',
      'simple-ml': 'ML sencillo',
      automation: 'Automatización',
      people: 'Personas',
    },
    accuracy: 'Acierto',
    benefit: 'Beneficio anual',
    build: 'Desarrollo, una vez',
    upkeep: 'Mantenimiento anual',
    npv: (years) => `Valor, ${format.number(years)} ${format.plural(years, { one: 'año', other: 'años' })}`,
    goodEnough: (accuracy, reachedBy) =>
      `Basta el ${format.percent(accuracy, 1)}; ${reachedBy === null ? 'nada de esto llega' : `lo más sencillo que llega: ${/^[A-Z]{2}/.test(reachedBy) ? reachedBy : reachedBy.toLowerCase()}`}.`,
    noGoodEnough: 'Qué es suficiente: sin acordar.',
    increment: (amount) =>
      amount > 0
        ? `El ML aporta ${format.money(amount)} más que la solución más sencilla.`
        : `El ML deja ${format.money(-amount)} menos que la solución más sencilla.`,
    breakEven: (accuracy) => `Equilibrio del ML: acierto del ${format.percent(accuracy, 1)}.`,
    costPerPoint: (amount) => `Cada punto de acierto cuesta ${format.money(amount)}.`,
    shortfall: (found) =>
      `${reaching[found.kind ?? 'any']} ${format.percent(found.reached, 1)}, por debajo del ${format.percent(found.wanted, 1)} que fijó el grupo; el ML lo alcanzaría, pero deja ${format.money(found.less)} menos.`,
    defaulted: {
      years: (years) => `${format.number(years)} ${format.plural(years, { one: 'año', other: 'años' })}`,
      rate: (rate) => `${format.percent(rate, 1)} anual`,
      mlUpkeep: (multiple) => `mantenimiento ${format.number(multiple, 1)}\u00a0×\u00a0desarrollo`,
    },
    defaults: (named) => (named.length === 0 ? '' : `Por defecto: ${named.join(', ')}.`),
    operations: (set, total) => `Operación, ${of(set, total)} acordados`,
    facts: {
      mode: 'Modo',
      latency: 'Latencia p95',
      load: 'Carga',
      freshness: 'Actualidad',
      availability: 'Disponibilidad',
      fallback: 'Contingencia',
      deployment: 'Despliegue',
    },
    modes: { embedded: 'integrado', online: 'en línea', stream: 'flujo continuo', batch: 'por lotes' },
    milliseconds: (value) => {
      if (value >= 120_000) return `${format.number(value / 60_000, 1)}\u00a0min`;
      return value >= 2000 ? `${format.number(value / 1000, 1)}\u00a0s` : `${format.number(value, 1)}\u00a0ms`;
    },
    loads: (perDay, perSecond) =>
      [
        perDay === null ? '' : `${format.number(perDay)} al día`,
        perSecond === null ? '' : `${format.number(perSecond, 1)} por segundo en el pico`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    minutes: (value) => {
      if (value >= 2880) return `máx. ${format.number(value / 1440, 1)} días`;
      if (value >= 120) return `máx. ${format.number(value / 60, 1)} horas`;
      return value < 1
        ? `máx. ${format.number(value * 60)} segundos`
        : `máx. ${format.number(value)} ${format.plural(value, { one: 'minuto', other: 'minutos' })}`;
    },
    availability: (share) =>
      `${format.percent(share, 3)}, ${format.number((1 - share) * 8760, 1)} horas de parada al año`,
    deployEvery: (interval) => sayEvery(interval, format),
    risk: 'Riesgo y controles',
    tier: (word, isAtLeast) => {
      if (isAtLeast) return `Al menos ${word.toLowerCase()}`;
      return word === 'Prohibido' ? word : `Riesgo ${word.toLowerCase()}`;
    },
    noTier: 'Aún sin nivel de riesgo',
    controlsDone: (done, required) => `${of(done, required)} controles hechos`,
    noControls: '',
    review: (months, isContinuous, auditMonths) => {
      const every =
        months === 1
          ? 'cada mes'
          : months === 3
            ? 'cada trimestre'
            : months === 12
              ? 'cada año'
              : `cada ${format.number(months)} meses`;
      const audit =
        auditMonths === null
          ? ''
          : `, auditoría externa cada ${auditMonths === 12 ? 'año' : `${format.number(auditMonths)} meses`}`;
      return `Revisión ${every}${audit}${isContinuous ? ', monitorización sin interrupción' : ''}.`;
    },
    dates: (review, audit) => {
      if (review === null) return audit === null ? '' : `próxima auditoría, ${format.date(audit)}`;
      const next = `Próxima revisión, ${format.date(review)}`;
      return audit === null ? next : `${next}; próxima auditoría, ${format.date(audit)}`;
    },
    data: 'Datos',
    dataAnswered: (answered, total) => `${of(answered, total)} respondidas`,
    dataItems: {
      D1: 'etiquetas',
      D2: 'casos infrecuentes',
      D3: 'concordancia de etiquetas',
      D4: 'parecido con producción',
      D5: 'variables en el servicio',
      D6: 'actualidad',
      D7: 'histórico',
      D8: 'resultados reales',
      D9: 'base jurídica',
      D10: 'versiones y responsable',
      D11: 'lagunas analizadas',
      D12: 'grupos protegidos',
    },
    dataNo: (names) => `No: ${names}.`,
    dataPartly: (names) => `En parte: ${names}.`,
    dataUnknown: 'Aún no se sabe nada de los datos.',
    dataAllYes: 'Todas las respuestas son «sí».',
    level: (now, target) =>
      target === null
        ? `Nivel de operación, hoy ${format.number(now)}`
        : `Nivel de operación, hoy ${format.number(now)} → ${format.number(target)}`,
    nextStep: 'Próximo paso',
    noNextStep: 'sin acordar',
    notAgreed: 'Sin acordar',
    noBreakEven: 'Con ningún acierto sería rentable el ML.',
    notes: {
      full: 'Cada punto es un voto; el triángulo, la puntuación que cuenta. Valor con los datos más probables, frente a no hacer nada. Los controles en negrita están hechos.',
      public: 'El triángulo marca la puntuación que cuenta. Los controles en negrita están hechos.',
    },
  };
}
