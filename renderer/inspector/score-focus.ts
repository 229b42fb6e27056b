import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { CriterionId, ScoreValue, UseCaseId } from '#shared/workspace/types.ts';

/** One cell of the scoring: a criterion of a use case. */
export type ScoreCell = { readonly useCase: UseCaseId; readonly criterion: CriterionId };

/** What a key asks for while a score has the focus; null: the key is not ours. */
export type ScoreKey =
  | { readonly type: 'score'; readonly value: 1 | 2 | 3 | 4 | 5 }
  | { readonly type: 'dont-know' }
  | { readonly type: 'take-back' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' };

/** Whether a number is one that a person may vote: a whole number from 1 to 5. */
export function isScoreValue(value: number): value is ScoreValue {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

/** Reads a key: 1 to 5 score, 0 and ? say "don't know", Backspace and Delete take back, Enter goes on. */
export function toScoreKey(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ScoreKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case '1':
      return { type: 'score', value: 1 };
    case '2':
      return { type: 'score', value: 2 };
    case '3':
      return { type: 'score', value: 3 };
    case '4':
      return { type: 'score', value: 4 };
    case '5':
      return { type: 'score', value: 5 };
    case '0':
    case '?':
      return { type: 'dont-know' };
    case 'Backspace':
    case 'Delete':
      return { type: 'take-back' };
    case 'Enter':
      return { type: event.shiftKey ? 'previous' : 'next' };
    default:
      return null;
  }
}

/**
 * The cell after (`step` 1) or before (−1) `cell`: criterion by criterion, then the next use case of `order`. At the
 * last and first cell it stays where it is.
 */
export function findScoreCell(order: readonly UseCaseId[], cell: ScoreCell, step: 1 | -1): ScoreCell {
  const column = criterionIds.indexOf(cell.criterion) + step;
  const criterion = criterionIds[column];
  if (criterion !== undefined) return { useCase: cell.useCase, criterion };
  const useCase = order[order.indexOf(cell.useCase) + step];
  const wrapped = step === 1 ? criterionIds[0] : criterionIds.at(-1);
  return useCase === undefined || wrapped === undefined ? cell : { useCase, criterion: wrapped };
}
