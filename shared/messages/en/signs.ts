import type { Format } from '../format.ts';

/** The words of the signs that stand for tiers and levels. */
export function signs(format: Format) {
  return {
    noTier: 'No tier',
    tier: (word: string) => `Tier: ${word.toLowerCase()}`,
    levelFigures: (level: number | null, target: number | null) =>
      level === null
        ? '–'
        : target === null || target <= level
          ? format.number(level)
          : `${format.number(level)} → ${format.number(target)}`,
    levels: (level: number | null, target: number | null) => {
      const now = level === null ? 'Maturity level not known' : `Maturity level ${format.number(level)}`;
      return target === null || (level !== null && target <= level) ? now : `${now}, target ${format.number(target)}`;
    },
  };
}
