import type { ValueInputId } from '#shared/analysis/value/value-inputs.ts';
import type { valueInputWords as english } from '../en/value-inputs.ts';
import type { Format } from '../format.ts';

const names: Readonly<Record<ValueInputId, string>> = {
  decisionsPerYear: 'Decisiones al año',
  valuePerCorrect: 'Valor de una decisión acertada más',
  adoption: 'Decisiones en las que se usa',
  'nothing.accuracy': 'Decisiones acertadas hoy',
  'nothing.benefitPerYear': 'Beneficio de no hacer nada',
  'nothing.buildCost': 'Coste de no hacer nada, una vez',
  'nothing.oneOffCost': 'Datos y etiquetas de no hacer nada, una vez',
  'nothing.runCostPerYear': 'Coste anual del modo actual',
  'nothing.upkeepMultiple': 'Mantenimiento del modo actual, × desarrollo',
  'simplest.accuracy': 'Decisiones acertadas de la solución más sencilla',
  'simplest.benefitPerYear': 'Beneficio de la solución más sencilla',
  'simplest.buildCost': 'Coste de desarrollo de la solución más sencilla',
  'simplest.oneOffCost': 'Datos y etiquetas de la solución más sencilla, una vez',
  'simplest.runCostPerYear': 'Mantenimiento anual de la solución más sencilla',
  'simplest.upkeepMultiple': 'Mantenimiento de la solución más sencilla, × desarrollo',
  'ml.accuracy': 'Decisiones acertadas del ML',
  'ml.benefitPerYear': 'Beneficio anual del ML',
  'ml.buildCost': 'Coste de desarrollo del ML',
  'ml.oneOffCost': 'Datos y etiquetas del ML, una vez',
  'ml.runCostPerYear': 'Mantenimiento anual del ML',
  'ml.upkeepMultiple': 'Mantenimiento del ML, × desarrollo',
};

/** What each number that a value rests on is called, and how one is written. */
export function valueInputWords(format: Format): ReturnType<typeof english> {
  const say = (id: ValueInputId, amount: number): string => {
    if (id === 'decisionsPerYear') return format.number(amount);
    if (id === 'valuePerCorrect') return format.moneyPerUnit(amount);
    if (id === 'adoption' || id.endsWith('.accuracy')) return format.percent(amount, 1);
    return id.endsWith('.upkeepMultiple') ? `${format.number(amount, 1)}\u00A0×` : format.money(amount);
  };
  return { names, say };
}
