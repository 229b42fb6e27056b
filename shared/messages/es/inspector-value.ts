import type { inspectorValue as english } from '../en/inspector-value.ts';
import type { Format } from '../format.ts';
import { inspectorUncertainty } from './inspector-uncertainty.ts';

/** The words of the value of one use case: what is enough, what the simplest approach does, what ML adds. */
export function inspectorValue(format: Format): ReturnType<typeof english> {
  return {
    uncertainty: inspectorUncertainty(format),
    enough: '¿Qué es suficiente?',
    enoughHint: 'Fíjelo primero, según lo que cuesta una decisión errónea. Es el listón de toda solución.',
    metric: 'Se mide con',
    enoughAccuracy: 'Suficiente desde',
    enoughReason: 'Por qué basta con eso',
    enoughFirst: 'Fije qué es suficiente antes de citar ningún acierto del ML, o el modelo pondrá su propio listón.',
    volume: 'Qué está en juego',
    decisionsPerYear: 'Decisiones',
    aYear: 'al año',
    valuePerCorrect: 'Una decisión acertada más vale',
    today: 'Decisiones acertadas hoy, sin hacer nada',
    adoption: 'Decisiones en las que se usa',
    horizon: 'Años considerados',
    mode: 'Se cuenta por',
    modes: {
      accuracy: 'decisiones acertadas',
      matrix: 'detecciones y falsas alarmas',
      benefit: 'dinero al año, indicado directamente',
    },
    prevalence: 'Casos que son positivos',
    cellValues: 'Qué vale cada resultado',
    cellHint: 'Los beneficios, tal cual; los costes, con un menos.',
    cells: {
      truePositive: 'Una detección',
      falseNegative: 'Una omisión',
      falsePositive: 'Una falsa alarma',
      trueNegative: 'Un «no» acertado',
    },
    cellsMissing: 'Se conservan cuando estén los cuatro.',
    truePositiveToday: 'Detecciones entre los casos positivos hoy',
    falsePositiveToday: 'Falsas alarmas entre los demás hoy',
    truePositiveRate: 'Detecciones entre los casos positivos',
    falsePositiveRate: 'Falsas alarmas entre los demás',
    more: 'Más sobre el valor',
    rampUp: (byDefault) =>
      byDefault === null
        ? 'La mitad del beneficio en el primer año'
        : `La mitad del beneficio en el primer año (por defecto, ${byDefault})`,
    rangeMeaning: 'Un rango significa',
    rangeMeanings: {
      extremes: 'lo más bajo y lo más alto posible',
      'p10-p90': 'nueve de cada diez por encima del bajo, uno por encima del alto',
    },
    distribution: 'Dentro de un rango',
    distributions: {
      pert: 'cerca de lo más probable (beta-PERT)',
      triangular: 'más lejos de lo más probable (triangular)',
    },
    note: 'Nota sobre el valor',
    moreOption: 'Más sobre esta solución',
    oneOff: 'Una vez, por datos y etiquetas',
    upkeepMultiple: 'Mantenimiento en toda su vida',
    timesBuild: '× desarrollo',
    simplest: 'La solución más sencilla',
    kind: 'Tipo',
    noKind: 'sin indicar',
    kinds: {
      rules: 'Reglas',
      statistics: 'Estadística',
      'simple-ml': 'ML sencillo',
      automation: 'Automatización sencilla',
      people: 'Personas',
    },
    description: 'Cómo funciona',
    ml: 'Aprendizaje automático',
    accuracy: 'Decisiones acertadas',
    build: 'Coste de desarrollo',
    run: 'Mantenimiento anual',
    benefit: 'Beneficio anual frente a no hacer nada',
    fromMultiple: (multiple) => `${format.number(multiple, 1)}\u00A0× desarrollo en el horizonte`,
    results: 'Qué se deduce',
    columns: { nothing: 'Nada', simplest: 'Lo más sencillo', ml: 'ML' },
    rows: {
      benefit: 'Beneficio anual',
      build: 'Desarrollo',
      upkeep: 'Mantenimiento anual',
      total: 'Coste total',
      npv: 'VAN frente a no hacer nada',
    },
    years: (count) => `${format.number(count)} ${format.plural(count, { one: 'año', other: 'años' })}`,
    at: (rate) => `descuento del ${format.percent(rate, 1)}`,
    increment: (amount) =>
      amount > 0
        ? `El ML gana ${format.money(amount)} más que la solución más sencilla.`
        : amount < 0
          ? `El ML gana ${format.money(-amount)} menos que la solución más sencilla.`
          : 'El ML gana exactamente lo mismo que la solución más sencilla.',
    worth: (amount) => `Según lo recomendado vale ${format.money(amount)} frente a no hacer nada.`,
    notYet: 'El acierto, el coste y lo que vale una decisión acertada dan el resultado.',
    reached: {
      nothing: 'No hacer nada ya es suficiente.',
      simplest: 'La solución más sencilla es suficiente.',
      ml: 'Solo el ML es suficiente.',
    },
    breakEven: 'Punto de equilibrio del ML',
    breakEvenSentences: (point) => {
      const sentences: string[] = [];
      if (point.costPerPoint !== null)
        sentences.push(`Cada punto de acierto que añade el ML cuesta ${format.moneyExact(point.costPerPoint)}.`);
      if (point.accuracy !== null)
        sentences.push(
          point.accuracy > 1
            ? 'Ni acertando todas las decisiones recuperaría el ML lo que cuesta de más.'
            : `El ML debe acertar en el ${format.percent(point.accuracy, 1)} de los casos para recuperar lo que cuesta de más.`,
        );
      if (point.decisions !== null)
        sentences.push(`O debe haber ${format.number(point.decisions)} decisiones en el horizonte.`);
      if (point.valuePerCorrect !== null)
        sentences.push(`O una decisión acertada más debe valer ${format.moneyPerUnit(point.valuePerCorrect)}.`);
      if (point.decisionValue !== null)
        sentences.push(
          `O deben tomarse en el horizonte decisiones por valor de ${format.moneyExact(point.decisionValue)}.`,
        );
      return sentences;
    },
    noBreakEven: 'Nunca: el ML no acierta más que la solución más sencilla.',
  };
}
