import type { UseCaseAnalysis } from '../analysis.ts';

/** Years of upkeep that a commitment takes on beside building (method 14). */
export const commitmentYears = 2;
/** Years of upkeep in the cost that is drawn as size (method 8). */
export const costYears = 3;

export type Cost = {
  /** Building, with data and labels. */
  readonly build: number;
  readonly upkeepPerYear: number;
};

/** What the recommended approach costs to build and to keep up a year; machine learning's where none of them is built. Null while unknown. */
export function costOf({ recommendation, value }: Pick<UseCaseAnalysis, 'recommendation' | 'value'>): Cost | null {
  const { buildCost, oneOffCost, upkeepPerYear } = recommendation.effective === 'rules' ? value.simplest : value.ml;
  if (buildCost === null || upkeepPerYear === null) return null;
  return { build: buildCost + (oneOffCost ?? 0), upkeepPerYear };
}
