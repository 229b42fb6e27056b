import type { Format } from '../format.ts';

const units = [
  { minutes: 1440, one: 'Tag', other: 'Tage' },
  { minutes: 60, one: 'Stunde', other: 'Stunden' },
  { minutes: 1, one: 'Minute', other: 'Minuten' },
  { minutes: 1 / 60, one: 'Sekunde', other: 'Sekunden' },
] as const;

/** Says a time given in minutes in the largest unit that it fills: `3 Stunden`, `26,3 Minuten`, `0 Sekunden`; up to 100 hours in hours, unless whole days say it. */
export function durationWords(format: Pick<Format, 'number'>): (minutes: number) => string {
  return (minutes) => {
    const isDays = minutes >= 6000 || Math.abs(minutes / 1440 - Math.round(minutes / 1440)) < 1e-9;
    const fits = units.find((each) => minutes >= each.minutes * (1 - 1e-9) && (each.minutes < 1440 || isDays));
    const unit = fits ?? units[3];
    const count = Math.round((minutes / unit.minutes) * 10) / 10;
    return `${format.number(count, 1)} ${count === 1 ? unit.one : unit.other}`;
  };
}
