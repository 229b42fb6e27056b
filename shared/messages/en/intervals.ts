import type { Format } from '../format.ts';

const units: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  PD: { one: 'day', other: 'days' },
  PW: { one: 'week', other: 'weeks' },
  PM: { one: 'month', other: 'months' },
  PY: { one: 'year', other: 'years' },
  PTH: { one: 'hour', other: 'hours' },
  PTM: { one: 'minute', other: 'minutes' },
};

/** `P14D` as `every 14 days`, `P1D` as `every day`; an interval of several parts stays as it was written. */
export function sayEvery(interval: string, format: Format): string {
  if (interval === 'continuous') return 'continuously';
  const [, start = '', amount = '', unit = ''] = interval.match(/^(PT?)(\d+(?:\.\d+)?)([DWMYH])$/) ?? [];
  const words = units[`${start}${unit}`];
  if (words === undefined) return `every ${interval}`;
  const count = Number(amount);
  return count === 1 ? `every ${words.one}` : `every ${format.number(count, 1)} ${format.plural(count, words)}`;
}
