import type { Option } from '#shared/workspace/types.ts';

export type OptionCost = {
  /** Money before the first year: building it, and one-off data and label costs. */
  readonly upfront: number;
  readonly build: number;
  readonly upkeepPerYear: number;
  /** Over the horizon, not discounted. */
  readonly total: number;
};

/**
 * What an option costs over the horizon; null without a build cost. Upkeep is the running cost where one is given,
 * else the build cost times the lifetime multiple, spread evenly over the years (method 3.3); a multiple of zero means
 * that it has none.
 */
export function optionCost(option: Option, upkeepMultiple: number, horizonYears: number): OptionCost | null {
  const build = option.buildCost?.likely ?? null;
  if (build === null) return null;
  const upfront = build + (option.oneOffCost?.likely ?? 0);
  const upkeepPerYear = option.runCostPerYear?.likely ?? (upkeepMultiple * build) / horizonYears;
  return { upfront, build, upkeepPerYear, total: upfront + upkeepPerYear * horizonYears };
}
