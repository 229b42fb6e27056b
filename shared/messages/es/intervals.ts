import type { Format } from '../format.ts';

const units: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  PD: { one: 'día', other: 'días' },
  PW: { one: 'semana', other: 'semanas' },
  PM: { one: 'mes', other: 'meses' },
  PY: { one: 'año', other: 'años' },
  PTH: { one: 'hora', other: 'horas' },
  PTM: { one: 'minuto', other: 'minutos' },
};

/** `P14D` as `cada 14 días`, `P1D` as `cada día`; an interval of several parts stays as it was written. */
export function sayEvery(interval: string, format: Format): string {
  if (interval === 'continuous') return 'de forma continua';
  const [, start = '', amount = '', unit = ''] = interval.match(/^(PT?)(\d+(?:\.\d+)?)([DWMYH])$/) ?? [];
  const words = units[`${start}${unit}`];
  if (words === undefined) return `cada ${interval}`;
  const count = Number(amount);
  return count === 1 ? `cada ${words.one}` : `cada ${format.number(count, 1)} ${format.plural(count, words)}`;
}
