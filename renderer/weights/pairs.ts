import { findJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import type { CriterionId } from '#shared/workspace/types.ts';

type Judgements = Readonly<Record<string, number>>;

/** The judgements with `row` `value` times as important as `column`, kept one way round; null opens the pair again. */
export function withJudgement(
  pairs: Judgements,
  { row, column }: { readonly row: CriterionId; readonly column: CriterionId },
  value: number | null,
): Judgements {
  const { [`${row}:${column}`]: _direct, [`${column}:${row}`]: _reverse, ...others } = pairs;
  return value === null ? others : { ...others, [`${row}:${column}`]: value };
}

/** The judgement that a key gives to a pair: a digit judges it, a slash turns it round, Delete opens it; undefined for other keys. */
export function judgementByKey(
  key: string,
  pairs: Judgements,
  { row, column }: { readonly row: CriterionId; readonly column: CriterionId },
): number | null | undefined {
  if (/^[1-9]$/.test(key)) return Number(key);
  if (key === 'Delete' || key === 'Backspace') return null;
  if (key !== '/') return undefined;
  const before = findJudgement(pairs, row, column);
  return before === null ? undefined : 1 / before;
}

/** −8 to 8 on the slider: to the left the row counts more, to the right the column. */
export function toSlider(value: number): number {
  return value >= 1 ? 1 - Math.round(value) : Math.round(1 / value) - 1;
}

/** The judgement at a place of the slider. */
export function fromSlider(place: number): number {
  return place <= 0 ? 1 - place : 1 / (1 + place);
}
