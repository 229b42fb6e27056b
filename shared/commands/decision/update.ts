import { decision as schema } from '#shared/workspace/schema/content.ts';
import type { Decision, DecisionId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent, replaceEntries } from '../replace.ts';

export type DecisionUpdateParams = { readonly id: DecisionId; readonly changes: Partial<Decision> };

/** Sets fields of a decision; it may speak only of use cases that exist. */
export const decisionUpdate: Command<DecisionUpdateParams> = {
  name: 'decision.update',
  isEnabled: ({ content }, { id, changes }) =>
    Object.hasOwn(content.decisions, id) &&
    areValidChanges(schema, changes) &&
    (changes.useCases ?? []).every((useCase) => Object.hasOwn(content.useCases, useCase)),
  run: (workspace, { id, changes }) => {
    const { decisions } = workspace.content;
    const decision = decisions[id];
    if (decision === undefined) return workspace;
    return replaceContent(workspace, {
      decisions: replaceEntries(decisions, [[id, applyChanges(decision, changes)]]),
    });
  },
};
