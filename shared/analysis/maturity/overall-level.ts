import type { Level } from '#shared/workspace/types.ts';

export type OverallLevel<Id extends string> = {
  readonly level: Level;
  /** Mean of the areas, 0 to 3. */
  readonly index: number;
  /** Ids of the areas at the level, in order. */
  readonly weakest: readonly Id[];
};

/** The weakest area's level with the areas that hold it there, and the mean beside it (method 7.1). No areas is level 0. */
export function overallLevel<Id extends string>(
  areas: readonly { readonly id: Id; readonly level: Level }[],
): OverallLevel<Id> {
  const level = ([0, 1, 2, 3] as const).find((candidate) => areas.some((area) => area.level === candidate)) ?? 0;
  const sum = areas.reduce((total, area) => total + area.level, 0);
  return {
    level,
    index: areas.length === 0 ? 0 : sum / areas.length,
    weakest: areas.filter((area) => area.level === level).map(({ id }) => id),
  };
}
