import type { Format } from '../format.ts';

const units: Readonly<Record<string, { readonly each: string; readonly all: string; readonly other: string }>> = {
  PD: { each: 'chaque jour', all: 'tous les', other: 'jours' },
  PW: { each: 'chaque semaine', all: 'toutes les', other: 'semaines' },
  PM: { each: 'chaque mois', all: 'tous les', other: 'mois' },
  PY: { each: 'chaque année', all: 'tous les', other: 'ans' },
  PTH: { each: 'chaque heure', all: 'toutes les', other: 'heures' },
  PTM: { each: 'chaque minute', all: 'toutes les', other: 'minutes' },
};

/** `P14D` as `tous les 14 jours`, `P1D` as `chaque jour`; an interval of several parts stays as it was written. */
export function sayEvery(interval: string, format: Format): string {
  if (interval === 'continuous') return 'en continu';
  const [, start = '', amount = '', unit = ''] = interval.match(/^(PT?)(\d+(?:\.\d+)?)([DWMYH])$/) ?? [];
  const words = units[`${start}${unit}`];
  if (words === undefined) return `tous les ${interval}`;
  const count = Number(amount);
  return count === 1 ? words.each : `${words.all} ${format.number(count, 1)} ${words.other}`;
}
