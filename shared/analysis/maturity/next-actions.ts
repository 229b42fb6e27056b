import type { Analysis } from '../analysis.ts';
import type { MaturityResult } from './maturity-types.ts';
import type { CardTarget } from './portfolio-target.ts';

/**
 * What the organization should show next, the most urgent first: per area with a gap its lowest unmet statement, weighed
 * by the gap and by the share of the portfolio's value (of the use cases, where none is valued) whose use cases need
 * more than the area has (method 7.1). Never a level skipped; ties in the order of the areas.
 */
export function nextActions(maturity: MaturityResult, cards: readonly CardTarget[]): Analysis['nextActions'] {
  const isValued = cards.some(({ npv }) => (npv ?? 0) > 0);
  const worth = (card: CardTarget) => (isValued ? Math.max(0, card.npv ?? 0) : 1);
  const total = cards.reduce((sum, card) => sum + worth(card), 0);
  return maturity.areas
    .flatMap(({ id, level, gap, nextStatement }) => {
      if (gap === 0 || nextStatement === null) return [];
      const needed = cards.filter((card) => (card.target ?? 0) > level).reduce((sum, card) => sum + worth(card), 0);
      const share = total > 0 && Number.isFinite(total) ? needed / total : 1;
      return [{ area: id, statement: nextStatement, gap, share }];
    })
    .sort((a, b) => b.gap * b.share - a.gap * a.share);
}
