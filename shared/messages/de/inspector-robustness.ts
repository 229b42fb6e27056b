import type { inspectorRobustness as source } from '../en/inspector-robustness.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

/** What draws of weights and voices say of a recommendation. */
export function inspectorRobustness(format: Format): ReturnType<typeof source> {
  const { recommendations } = common(format);
  const share = (value: number) =>
    value > 0 && value < 0.01 ? `unter ${format.percent(0.01)}` : format.percent(value);
  const short = { robust: 'robust', mostly: 'meist', fragile: 'fragil' };
  return {
    title: 'Wie gut es hält',
    draws: (count) => `${format.number(count)} Ziehungen`,
    pending: 'Neue Ziehungen laufen',
    none: 'Es gibt noch keine Empfehlung zu prüfen.',
    degrees: { robust: 'Robust', mostly: 'Meist robust', fragile: 'Fragil, besprechen' },
    short,
    holds: (value) =>
      value >= 1 - 1e-9
        ? 'Jede Ziehung von Gewichten und Stimmen ergibt dieselbe Empfehlung.'
        : `Dieselbe Empfehlung in ${share(value)} aller Ziehungen von Gewichten und Stimmen.`,
    otherwise: (recommendation, value) =>
      `Sonst am häufigsten „${recommendations[recommendation]}“, in ${share(value)}.`,
    rank: (first, expected, count) =>
      `Im Mittel Rang ${format.number(expected, 1)} von ${format.number(count)}; in ${share(first)} der Ziehungen Erster.`,
    note: 'Jede Ziehung nimmt beliebige Gewichte und je Kriterium eine Stimme; eine festgelegte Bewertung bleibt. Ab 90\u00A0% gilt sie als robust, unter 70\u00A0% als fragil: Vorgaben der App.',
    cell: (degree, value) => `${short[degree]}, ${share(value)}`,
    barLabel: (value) => `Dieselbe Empfehlung in ${share(value)} der Ziehungen`,
  };
}
