import type { GroupThresholds } from '#shared/framework/thresholds.ts';
import { isAtLeast, isAtMost } from '../close.ts';
import type { CriterionResult } from '../suitability/suitability-types.ts';
import type { Spread } from './spread.ts';

/** What the spread of a group's scores means (method 2.1): agreed, some spread, or contested and worth talking about. */
export function agreement(spread: Spread, limits: GroupThresholds): CriterionResult['agreement'] {
  const { n, interquartileRange: range, withinOne, min, max } = spread;
  if (range === null || withinOne === null || min === null || max === null) return 'none';
  if (n === 1) return 'single-voter';
  if (isAtMost(range, limits.agreedRange) && isAtLeast(withinOne, limits.agreedShare)) return 'agreed';
  const isSplit =
    min <= limits.contestedLow && max >= limits.contestedHigh && !isAtMost(range, limits.contestedSplitRange);
  return isSplit || isAtLeast(range, limits.contestedRange) ? 'contested' : 'some-spread';
}
