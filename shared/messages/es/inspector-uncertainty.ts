import type { OutcomeId } from '#shared/analysis/value/value-model.ts';
import type { inspectorUncertainty as english } from '../en/inspector-uncertainty.ts';
import type { Format } from '../format.ts';
import { valueInputWords } from './value-inputs.ts';

/** The words of how sure a value is, of what moves it, and of what each year brings. */
export function inspectorUncertainty(format: Format): ReturnType<typeof english> {
  const outcomes: Readonly<Record<OutcomeId, string>> = {
    simplest: 'Lo más sencillo',
    ml: 'ML',
    increment: 'ML − lo más sencillo',
  };
  const subjects: Readonly<Record<OutcomeId, string>> = {
    simplest: 'La solución más sencilla',
    ml: 'El aprendizaje automático',
    increment: 'Elegir ML en vez de la solución más sencilla',
  };
  /** `más del 99 %`, `el 97 %`, `menos del 1 %`: what draws can tell. */
  const chance = (share: number) =>
    share >= 0.999 ? 'más del 99\u00A0%' : share <= 0.001 ? 'menos del 1\u00A0%' : `el ${format.percent(share)}`;
  return {
    inputs: valueInputWords(format),
    title: 'Qué seguridad tiene',
    pending: 'Simulando de nuevo',
    draws: (count) => `${format.number(count)} ${format.plural(count, { one: 'simulación', other: 'simulaciones' })}`,
    outcomes,
    choose: 'Mostrar las simulaciones de',
    chooseFlow: 'Mostrar los años de',
    gains: (outcome, share) =>
      outcome === 'increment'
        ? `${subjects.increment} es rentable en ${chance(share)} de las simulaciones.`
        : `${subjects[outcome]} vale más de lo que cuesta en ${chance(share)} de las simulaciones.`,
    mean: (mean, error) =>
      `La media es ${format.money(mean)}, con un margen de ${format.money(Number((2 * error).toPrecision(2)))} con tantas simulaciones.`,
    noRanges:
      'Ningún dato tiene rango, así que todas las simulaciones son iguales. Dé un rango a las cifras de las que dude.',
    onlyDefaults:
      'Solo se simula el rango de mantenimiento de la propia aplicación. Dé un rango a las cifras de las que dude.',
    rangesLabel: (rows) =>
      rows
        .map(
          ({ label, p10, p50, p90 }) =>
            `${label}: de ${format.money(p10)} a ${format.money(p90)}; el valor central es ${format.money(p50)}.`,
        )
        .join(' '),
    rangesNote:
      'Las barras van de P10 a P90; la marca es el valor central. P10: una probabilidad del 10\u00A0% de que sea eso o menos.',
    distributionLabel: (p10, p50, p90) =>
      `Una décima parte de las simulaciones da ${format.money(p10)} o menos; la mitad, ${format.money(p50)} o menos; nueve décimas partes, ${format.money(p90)} o menos.`,
    percentiles: {
      p10: (amount) => `P10 ${format.money(amount)}`,
      p50: (amount) => `P50 ${format.money(amount)}`,
      p90: (amount) => `P90 ${format.money(amount)}`,
    },
    tornado: 'Qué lo mueve más',
    tornadoNote: 'Un dato cada vez, de su P10 a su P90; los demás, en lo más probable.',
    tornadoBase: (amount) => `todo en lo más probable: ${format.money(amount)}`,
    tornadoBar: (name, low, high, atLow, atHigh) =>
      `${name}: con ${low} vale ${format.money(atLow)}; con ${high}, ${format.money(atHigh)}.`,
    cashFlow: 'Dinero por año',
    cashFlowHead: { year: 'Año', benefit: 'Beneficio', cost: 'Coste', net: 'Neto', cumulative: 'Acumulado' },
    cashFlowNote: (isOverSimplest) =>
      isOverSimplest
        ? 'Lo que el ML aporta y cuesta más que la solución más sencilla, sin descontar.'
        : 'Frente a no hacer nada, sin descontar.',
    cashFlowLabel: (last, years) =>
      `Tras ${format.number(years)} ${format.plural(years, { one: 'año', other: 'años' })} suma ${format.money(last)}.`,
    rows: {
      accuracy: 'Decisiones acertadas',
      perDecision: 'Valor de una decisión',
      oneOff: 'Datos y etiquetas, una vez',
      irr: 'Tasa interna',
      payback: 'Se amortiza en',
      discounted: 'lo mismo, descontado',
      roi: 'Retorno sobre el coste',
    },
    years: (years) => `${format.number(years, 1)} a`,
    never: 'nunca',
    notUnique: 'no es única',
    above: 'más del 1000\u00A0%',
    notUniqueNote:
      'El dinero cambia de sentido más de una vez, así que no existe una única tasa interna de retorno; no se muestra.',
    defaultUpkeep: (multiple) =>
      `Mantenimiento según el valor por defecto de la aplicación: ${format.number(multiple, 1)} veces el coste de desarrollo en el horizonte.`,
    threshold: (threshold) =>
      `Actuar es rentable cuando la probabilidad de que un caso sea positivo supera el ${format.percent(threshold, 1)}.`,
    breakEvenFree: 'El ML no cuesta más que la solución más sencilla, así que cualquier mejora es rentable.',
    breakEvenBenefit: (amount) =>
      `O debe aportar ${format.moneyExact(amount)} al año más que la solución más sencilla.`,
    whyIncrement: '¿Por qué estos importes?',
    whySimplest: '¿Por qué vale esto la solución más sencilla?',
    whyMl: '¿Por qué vale esto el ML?',
    todayCost: 'Coste anual del modo actual',
  };
}
