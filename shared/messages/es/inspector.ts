import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { inspector as english } from '../en/inspector.ts';
import type { Format } from '../format.ts';
import { dataResults } from './data-results.ts';
import { inspectorMore } from './inspector-more.ts';
import { inspectorRobustness } from './inspector-robustness.ts';
import { inspectorValue } from './inspector-value.ts';
import { sayEvery } from './intervals.ts';
import { operationsResults } from './operations-results.ts';

/** The words of the panel that shows what is chosen: a use case, several, or the workshop itself. */
export function inspector(format: Format, texts: PackTexts): ReturnType<typeof english> {
  const counted = (count: number) =>
    `${format.number(count)} ${format.plural(count, { one: 'caso de uso', other: 'casos de uso' })}`;
  const score = (value: number) => format.number(value, 1);
  return {
    number: (value) => String(value).padStart(2, '0'),
    tabs: {
      scores: 'Puntuaciones',
      data: 'Datos y operación',
      value: 'Valor',
      risk: 'Riesgo',
      maturity: 'Madurez',
      'model-card': 'Ficha',
    },
    tabList: 'Qué ver',
    fields: {
      range: 'Dar un rango',
      oneValue: 'Basta un valor',
      points: { low: 'bajo', likely: 'más probable', high: 'alto' },
      outOfOrder: 'Primero va el valor bajo; al final, el alto.',
      incomplete: 'Un rango necesita los tres valores.',
      reason: 'Motivo',
      by: 'Quién lo dice',
      note: 'Nota',
      answered: (done, total) => `${format.number(done)} de ${format.number(total)} respondidas`,
    },
    head: {
      title: 'Título',
      untitled: 'Caso de uso sin título',
      provisional: 'provisional',
      atLeast: 'al menos',
      flips: 'Qué lo cambiaría:',
      notYet: 'Lo deciden los cinco criterios. Puntúe al menos tres.',
      decided: (reason) => `El grupo decidió otra cosa: ${reason.trim().replace(/[.\s]+$/, '')}.`,
      computed: (word) => `Las puntuaciones dicen: ${word}.`,
      decideOtherwise: 'Decidir otra cosa',
      notForTheRoom: 'La ley prohíbe esta práctica, así que el grupo no puede decidir otra cosa.',
      takeBack: 'Volver a seguir las puntuaciones',
      decision: 'La decisión del grupo',
      decisionReason: 'Por qué lo ve el grupo de otro modo',
      keep: 'Conservar la decisión',
      cancel: 'Cancelar',
    },
    scores: {
      keys: 'De 1 a 5 puntúa, 0 o ? significa «no lo sé», Intro avanza, arriba y abajo mueven.',
      notScored: 'sin puntuar',
      valueText: (value, anchor) => `${score(value)}, ${anchor}`,
      between: (low, high) => `entre «${low}» y «${high}»`,
      ruler: (votes, median, settled) => {
        if (votes.length === 0 && settled === null) return 'sin puntuar';
        const voices = votes.length === 0 ? 'sin votos individuales' : `votos ${votes.join(', ')}`;
        const middle = median === null ? '' : `, mediana ${score(median)}`;
        return `${voices}${middle}${settled === null ? '' : `, fijado en ${score(settled)}`}`;
      },
      anchorsOf: (name) => `Qué significan los valores de ${name}`,
      dontKnow: 'no lo sé',
      voice: 'Puntúa',
      room: 'El grupo',
      settledAt: 'Fijado en',
      halfDown: 'Medio punto menos',
      halfUp: 'Medio punto más',
      confidence: 'Seguridad',
      noConfidence: 'sin indicar',
      confidences: { low: 'con dudas', medium: 'bastante seguro', high: 'seguro' },
      reasonHint: 'Qué apoya este valor. Se conserva con la puntuación.',
      agreement: {
        agreed: 'con acuerdo',
        'some-spread': 'cierta dispersión',
        contested: 'en disputa, hablar de ello',
        'single-voter': 'un solo voto',
        none: '',
      },
      spread: (range) => `rango intercuartílico ${score(range)}`,
      robustness: inspectorRobustness(format),
      suitability: 'Idoneidad según los cinco criterios',
      suitabilityLabel: (value, interval, [hybrid, ml]) => {
        if (value === null) return 'La idoneidad aún no puede determinarse';
        const range = interval === null ? '' : `, entre ${format.number(interval[0])} y ${format.number(interval[1])}`;
        return `Idoneidad ${format.number(value)} de 100${range}. Reglas por debajo de ${format.number(hybrid)}, híbrido desde ${format.number(hybrid)}, ML desde ${format.number(ml)}.`;
      },
      interval: (low, high) =>
        `Con las puntuaciones que faltan aún puede acabar entre ${format.number(low)} y ${format.number(high)}.`,
      tooFew: 'Puntúe al menos tres criterios para ver dónde está.',
      besideMl: 'Solución más sencilla junto al ML',
      simplest: 'Más sencilla',
      ml: 'ML',
      accuracyRow: (goodEnough) =>
        goodEnough === null ? 'Acierto' : `Acierto, suficiente desde ${format.percent(goodEnough, 1)}`,
      buildRow: 'Coste de desarrollo',
      upkeepRow: 'Mantenimiento anual',
      npvRow: 'VAN frente a no hacer nada',
      askBaseline: '¿Qué alcanzarían las reglas o la estadística, y a qué coste? Nadie lo ha dicho aún.',
      goToValue: 'Describir la solución más sencilla',
      why: 'Por qué',
    },
    data: {
      checklist: '¿Están los datos?',
      answers: { yes: 'Sí', partly: 'En parte', no: 'No' },
      gate: {
        insufficient: 'Aquí, «no» significa: insuficiente, diga lo que diga el resto.',
        'at-most-conditional': 'Aquí, «no» significa: suficiente, como máximo, con condiciones.',
      },
      fromMedium: 'Cuenta desde el nivel de riesgo medio.',
      addNote: 'Añadir una nota',
      sources: 'De dónde vienen los datos',
      rarestClassCount: 'Ejemplos de la clase menos frecuente',
      labelAgreement: 'Concordancia de quienes etiquetan (α)',
      labelErrorRate: 'Etiquetas erróneas',
      operations: 'Qué exige operarlo',
      serving: 'Las respuestas llegan',
      servingModes: {
        embedded: 'dentro del producto o dispositivo',
        online: 'a petición, al momento',
        stream: 'de un flujo, en minutos',
        batch: 'por lotes',
      },
      notSaid: 'sin indicar',
      latencyP95Ms: 'Respuesta más lenta de 95 de cada 100',
      latencyP99Ms: 'Respuesta más lenta de 99 de cada 100',
      decisionsPerDay: 'Decisiones al día',
      peakQps: 'Peticiones en el pico',
      freshnessMinutes: 'Antigüedad admitida de las variables',
      changeMinutes: 'Hasta que el mundo cambia de forma relevante',
      availability: 'Disponibilidad',
      fallback: 'Qué ocurre cuando falla',
      costPerThousand: 'Coste de mil respuestas',
      units: { ms: 'ms', minutes: 'min', perSecond: 'por segundo', perDay: 'al día', currency: (code) => code },
      deploymentInterval: 'Una nueva versión entra en producción',
      intervals: {
        P90D: 'cada trimestre',
        P30D: 'cada mes',
        P14D: 'cada dos semanas',
        P7D: 'cada semana',
        P1D: 'cada día',
        PT1H: 'varias veces al día',
        continuous: 'de forma continua',
      },
      every: (interval) => sayEvery(interval, format),
      approvalGate: 'Una persona aprueba cada despliegue',
    },
    yesNo: { yes: 'Sí', no: 'No' },
    dataResults: dataResults(format, texts),
    operationsResults: operationsResults(format),
    value: inspectorValue(format),
    more: inspectorMore(format),
    risk: {
      questions: 'Catorce preguntas',
      keys: 'S o Y y N responden, Retroceso retira la respuesta, Intro avanza.',
      override: 'Fijar el riesgo a mano',
      overrideTier: 'Nivel de riesgo',
      overrideReason: 'Por qué las respuestas no lo dicen todo',
      overrideDown: 'Por debajo de lo que dan las respuestas: hacen falta un nombre y un motivo, y ambos se imprimen.',
      computed: (word) => `Las respuestas dan ${word}.`,
      takeBack: 'Volver a seguir las respuestas',
      keep: 'Fijar el riesgo',
      cancel: 'Cancelar',
      controls: (done, total) => `Exigidos, ${format.number(done)} de ${format.number(total)} hechos`,
      inherited: (word) => `de ${word.toLowerCase()}`,
      statuses: { open: 'Abierto', done: 'Hecho', 'not-applicable': 'No procede' },
      review: 'Revisión',
      cadence: (months, isContinuous, auditMonths) => {
        const rhythms: Readonly<Record<number, string>> = { 1: 'Cada mes', 3: 'Cada trimestre', 12: 'Una vez al año' };
        const audit = auditMonths === 12 ? 'una vez al año' : `cada ${format.number(auditMonths ?? 0)} meses`;
        return [
          rhythms[months] ?? `Cada ${format.number(months)} meses`,
          ...(isContinuous ? ['con monitorización continua'] : []),
          ...(auditMonths === null ? [] : [`una auditoría externa ${audit}`]),
        ].join(', ');
      },
      auditInherited: 'heredada de Alto',
      next: (day) => `Próxima revisión: ${format.date(day)}.`,
      nextAudit: (day) => `Próxima auditoría: ${format.date(day)}.`,
      reviewsFrom: 'Las revisiones cuentan desde',
      prohibited: 'Una práctica prohibida. No se desarrolla, así que no hay nada que controlar.',
    },
    maturity: {
      target: 'objetivo',
      weakest: (areas) => `Lo frena: ${format.list(areas)}.`,
      index: (value) => `Media de las áreas: ${format.number(value, 1)}.`,
      noGap: 'El objetivo está alcanzado.',
      gap: (steps) =>
        format.plural(steps, {
          one: `Falta ${format.number(steps)} nivel.`,
          other: `Faltan ${format.number(steps)} niveles.`,
        }),
      override: 'Fijar el objetivo a mano',
      overrideReason: 'Por qué este nivel',
      takeBack: 'Volver al objetivo calculado',
      keep: 'Fijar el objetivo',
      cancel: 'Cancelar',
      next: 'Próximo',
      areas: 'Ocho áreas',
      areaLevel: (level, target) =>
        target === null || target <= level
          ? `nivel ${format.number(level)}`
          : `nivel ${format.number(level)}, hace falta ${format.number(target)}`,
      answers: { no: 'No', claimed: 'Declarado', evidenced: 'Demostrado' },
      fromOrganization: (word) => `La organización: ${word.toLowerCase()}.`,
      evidence: 'Qué lo demuestra',
      evidenceHint: 'Un documento, un enlace, una persona y una fecha.',
      evidenceMissing:
        'Cuenta como declarado, es decir, no cuenta, hasta que lo demuestre un documento, un enlace o una persona y una fecha.',
      levelMark: (level) => `Nivel ${format.number(level)}`,
      organizationHint: 'Vale para todo caso de uso que no tenga evidencia propia.',
    },
    modelCard: {
      about: 'Sobre el caso de uso',
      write: 'Añadir con sus palabras',
      later: (what) => `Más adelante: ${what}.`,
    },
    about: {
      summary: 'Resumen',
      owner: 'Responsable',
      sponsor: 'Patrocinador',
      department: 'Departamento',
      stage: 'Fase',
      tags: 'Etiquetas',
      tagsHint: 'Separadas por comas.',
      decisionSupported: 'Decisión que apoya',
      users: 'Quién trabaja con ello',
      peopleAffected: 'A quién afecta',
      outOfScope: 'Para qué no es',
      businessMetric: 'Métrica de negocio',
      nextStep: 'Próximo paso',
      nextStepOwner: 'Quién lo da',
      nextStepDue: 'Para cuándo',
    },
    many: {
      count: counted,
      setForAll: 'Fijar para todos',
      mixed: 'Difieren; lo que se escriba aquí sustituye a todos.',
      addTag: 'Etiqueta que añadir',
      add: 'Añadir la etiqueta',
      remove: (tag) => `Quitar la etiqueta ${tag}`,
      delete: (count) => `Eliminar ${counted(count)}`,
      duplicate: (count) => `Duplicar ${counted(count)}`,
      summary: 'Entre ellos',
      worth: 'VAN conjunto',
      valued: (count, total) => `${format.number(count)} de ${format.number(total)} valorados`,
    },
    workshop: {
      untitled: 'Taller sin título',
      title: 'Título',
      facts: 'El taller',
      organization: 'Organización',
      facilitator: 'Facilitador',
      location: 'Lugar',
      date: 'Día',
      objective: 'Qué ha de decidir',
      recommendations: 'Recomendaciones',
      tiers: 'Niveles de riesgo',
      weights: 'Pesos de los criterios',
      maturity: 'Madurez hoy',
      maturityOf: (done, total) => `${format.number(done)} de ${format.number(total)} enunciados respondidos.`,
      missing: 'Qué falta aún',
      nothingMissing: 'Nada. Todos los casos de uso tienen sus respuestas.',
      more: (count) => `y ${counted(count)} más`,
      empty: 'Aún no hay casos de uso. Pulse U y escriba un título, o pegue una lista.',
    },
  };
}
