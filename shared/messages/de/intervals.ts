import type { Format } from '../format.ts';

type Unit = { readonly each: string; readonly other: string };

const units: Readonly<Record<string, Unit>> = {
  PD: { each: 'jeden Tag', other: 'Tage' },
  PW: { each: 'jede Woche', other: 'Wochen' },
  PM: { each: 'jeden Monat', other: 'Monate' },
  PY: { each: 'jedes Jahr', other: 'Jahre' },
  PTH: { each: 'jede Stunde', other: 'Stunden' },
  PTM: { each: 'jede Minute', other: 'Minuten' },
};

/** `P14D` as `alle 14 Tage`, `P1D` as `jeden Tag`; an interval of several parts stays as it was written. */
export function sayEvery(interval: string, format: Format): string {
  if (interval === 'continuous') return 'fortlaufend';
  const [, start = '', amount = '', unit = ''] = interval.match(/^(PT?)(\d+(?:\.\d+)?)([DWMYH])$/) ?? [];
  const words = units[`${start}${unit}`];
  if (words === undefined) return `alle ${interval}`;
  const count = Number(amount);
  return count === 1 ? words.each : `alle ${format.number(count, 1)} ${words.other}`;
}
