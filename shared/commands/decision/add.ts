import { decision as schema } from '#shared/workspace/schema/content.ts';
import { decisionId } from '#shared/workspace/schema/primitives.ts';
import type { Decision, DecisionId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newDecisionId } from '../new-ids.ts';
import { replaceContent } from '../replace.ts';

export type DecisionAddParams = Pick<Decision, 'text'> &
  Partial<Omit<Decision, 'at'>> & {
    /** An id of the caller's making. */
    readonly id?: DecisionId;
  };

/** Records a decision at the end of the list, with the moment it was taken. */
export const decisionAdd: Command<DecisionAddParams> = {
  name: 'decision.add',
  isEnabled: ({ content }, { id, ...decision }) =>
    isValid(schema, decision) &&
    (decision.useCases ?? []).every((useCase) => Object.hasOwn(content.useCases, useCase)) &&
    (id === undefined || (isValid(decisionId, id) && !Object.hasOwn(content.decisions, id))),
  run: (workspace, { id: given, ...fields }, context) => {
    const { decisions, decisionOrder } = workspace.content;
    const id = given ?? newDecisionId(context);
    return replaceContent(workspace, {
      decisions: { ...decisions, [id]: schema.parse({ ...fields, at: context.now }) },
      decisionOrder: [...decisionOrder, id],
    });
  },
};
