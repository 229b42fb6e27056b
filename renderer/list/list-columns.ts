import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId } from '#shared/workspace/types.ts';

type ScoreColumn = `score.${CriterionId}`;
export type ListColumn =
  | 'number'
  | 'title'
  | 'recommendation'
  | 'tier'
  | 'level'
  | 'value'
  | 'suitability'
  | ScoreColumn
  | 'owner'
  | 'open';

const scoreColumns: readonly ScoreColumn[] = criterionIds.map((id) => `score.${id}` as const);

/** The columns of the list in their order. */
export const listColumns: readonly ListColumn[] = [
  'number',
  'title',
  'recommendation',
  'tier',
  'level',
  'value',
  'suitability',
  ...scoreColumns,
  'owner',
  'open',
];

/** The criterion that a column scores, or undefined for every other column. */
export function findCriterion(column: ListColumn): CriterionId | undefined {
  return criterionIds.find((id) => column === `score.${id}`);
}
