import type { inspectorRobustness as english } from '../en/inspector-robustness.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

/** What draws of weights and voices say of a recommendation. */
export function inspectorRobustness(format: Format): ReturnType<typeof english> {
  const { recommendations } = common(format);
  const share = (value: number) =>
    value > 0 && value < 0.01 ? `menos del ${format.percent(0.01)}` : `el ${format.percent(value)}`;
  const short = { robust: 'sólida', mostly: 'bastante', fragile: 'frágil' };
  return {
    title: 'Qué solidez tiene',
    draws: (count) => `${format.number(count)} ${format.plural(count, { one: 'simulación', other: 'simulaciones' })}`,
    pending: 'Simulando de nuevo',
    none: 'Aún no hay ninguna recomendación que probar.',
    degrees: { robust: 'Sólida', mostly: 'Bastante sólida', fragile: 'Frágil, hablar de ello' },
    short,
    holds: (value) =>
      value >= 1 - 1e-9
        ? 'Todas las simulaciones de pesos y votos dan la misma recomendación.'
        : `La misma recomendación en ${share(value)} de las simulaciones de pesos y votos.`,
    otherwise: (recommendation, value) =>
      `Si no, lo más frecuente es «${recommendations[recommendation]}», en ${share(value)}.`,
    rank: (first, expected, count) =>
      `Puesto ${format.number(expected, 1)} de ${format.number(count)} de media; primero en ${share(first)} de las simulaciones.`,
    note: 'Cada simulación toma unos pesos cualesquiera y un voto por criterio; una puntuación fijada se mantiene. Desde el 90\u00A0% es sólida; por debajo del 70\u00A0%, frágil: valores por defecto de la aplicación.',
    cell: (degree, value) =>
      `${short[degree]}, ${value > 0 && value < 0.01 ? `menos del ${format.percent(0.01)}` : format.percent(value)}`,
    barLabel: (value) => `La misma recomendación en ${share(value)} de las simulaciones`,
  };
}
