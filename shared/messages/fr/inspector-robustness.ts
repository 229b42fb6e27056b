import type { inspectorRobustness as english } from '../en/inspector-robustness.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

/** What draws of weights and voices say of a recommendation. */
export function inspectorRobustness(format: Format): ReturnType<typeof english> {
  const { recommendations } = common(format);
  const share = (value: number) =>
    value > 0 && value < 0.01 ? `moins de ${format.percent(0.01)}` : format.percent(value);
  const short = { robust: 'robuste', mostly: 'assez robuste', fragile: 'fragile' };
  return {
    title: 'Robustesse',
    draws: (count) => `${format.number(count)} tirages`,
    pending: 'Nouveau tirage',
    none: 'Il n’y a pas encore de recommandation à éprouver.',
    degrees: { robust: 'Robuste', mostly: 'Assez robuste', fragile: 'Fragile, à discuter' },
    short,
    holds: (value) =>
      value >= 1 - 1e-9
        ? 'Chaque tirage de poids et de voix donne la même recommandation.'
        : `La même recommandation dans ${share(value)} des tirages de poids et de voix.`,
    otherwise: (recommendation, value) =>
      `Sinon, le plus souvent « ${recommendations[recommendation]} », dans ${share(value)}.`,
    rank: (first, expected, count) =>
      `Rang ${format.number(expected, 1)} sur ${format.number(count)} en moyenne ; premier dans ${share(first)} des tirages.`,
    note: 'Chaque tirage prend des poids quelconques et une voix par critère ; une note arrêtée reste. À partir de 90 % c’est robuste, sous 70 % fragile : valeurs par défaut de l’application.',
    cell: (degree, value) => `${short[degree]}, ${share(value)}`,
    barLabel: (value) => `Même recommandation dans ${share(value)} des tirages`,
  };
}
