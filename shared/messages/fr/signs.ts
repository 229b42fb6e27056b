import type { signs as english } from '../en/signs.ts';
import type { Format } from '../format.ts';

/** The words of the signs that stand for tiers and levels. */
export function signs(format: Format): ReturnType<typeof english> {
  return {
    noTier: 'Risque non évalué',
    tier: (word) => `Niveau de risque : ${word.toLowerCase()}`,
    levelFigures: (level, target) =>
      level === null
        ? '–'
        : target === null || target <= level
          ? format.number(level)
          : `${format.number(level)} → ${format.number(target)}`,
    levels: (level, target) => {
      const now = level === null ? 'Niveau de maturité inconnu' : `Niveau de maturité ${format.number(level)}`;
      return target === null || (level !== null && target <= level) ? now : `${now}, cible ${format.number(target)}`;
    },
  };
}
