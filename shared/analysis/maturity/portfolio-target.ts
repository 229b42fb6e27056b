import type { Level } from '#shared/workspace/types.ts';
import { quantile } from '../group/quantile.ts';
import type { Reason } from '../reason.ts';

export type CardTarget = { readonly target: Level | null; readonly npv: number | null };

const levels: readonly Level[] = [3, 2, 1, 0];

/**
 * The level that the organization should reach: the highest target whose use cases carry at least `valueShare` of the
 * portfolio's value, else the median of the targets rounded up; null while no use case has one (method 7.1).
 */
export function portfolioTarget(
  cards: readonly CardTarget[],
  valueShare: number,
): { readonly target: Level | null; readonly reasons: readonly Reason[] } {
  const worth = (card: CardTarget) => Math.max(0, card.npv ?? 0);
  const total = cards.reduce((sum, card) => sum + worth(card), 0);
  for (const level of levels) {
    const carried = cards.filter((card) => card.target === level).reduce((sum, card) => sum + worth(card), 0);
    if (total > 0 && Number.isFinite(total) && carried / total >= valueShare - 1e-9) {
      return { target: level, reasons: [{ id: 'target.portfolio-value', values: { level, share: carried / total } }] };
    }
  }
  const targets = cards.flatMap((card) => (card.target === null ? [] : [card.target])).sort((a, b) => a - b);
  const median = quantile(targets, 0.5);
  if (median === null) return { target: null, reasons: [] };
  const level = levels.find((candidate) => candidate === Math.ceil(median)) ?? 0;
  return { target: level, reasons: [{ id: 'target.portfolio-median', values: { level, count: targets.length } }] };
}
