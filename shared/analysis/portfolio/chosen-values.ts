import type { Content } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { ChosenValue } from './portfolio-draws.ts';
import type { Selected } from './selection-types.ts';

/** The chosen use cases in the document's order, each with the approach that is recommended for it and its inputs. */
export function chosenValues(
  { useCases: documents }: Pick<Content, 'useCases'>,
  useCases: readonly UseCaseAnalysis[],
  selection: Selected,
): readonly ChosenValue[] {
  return useCases.flatMap(({ id, recommendation }): readonly ChosenValue[] => {
    const value = documents[id]?.value;
    if (value === undefined || selection.byId[id]?.isChosen !== true) return [];
    return [{ id, option: recommendation.effective === 'rules' ? 'simplest' : 'ml', value }];
  });
}
