import type { signs as source } from '../en/signs.ts';
import type { Format } from '../format.ts';

/** The words of the signs that stand for tiers and levels. */
export function signs(format: Format): ReturnType<typeof source> {
  return {
    noTier: 'Keine Risikostufe',
    tier: (word) => `Risikostufe: ${word}`,
    levelFigures: (level, target) =>
      level === null
        ? '–'
        : target === null || target <= level
          ? format.number(level)
          : `${format.number(level)} → ${format.number(target)}`,
    levels: (level, target) => {
      const now = level === null ? 'Reifegrad nicht bekannt' : `Reifegrad ${format.number(level)}`;
      return target === null || (level !== null && target <= level) ? now : `${now}, Ziel ${format.number(target)}`;
    },
  };
}
