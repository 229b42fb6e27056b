import { weights as schema } from '#shared/workspace/schema/content.ts';
import type { Weights } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent } from '../replace.ts';

/**
 * Works on weights without taking them: what holds stays as it is until `weights.accept`. Judgements may name
 * participants of this workspace only.
 */
export const weightsDraft: Command<Partial<Weights>> = {
  name: 'weights.draft',
  isEnabled: ({ content }, changes) =>
    areValidChanges(schema, changes) &&
    Object.keys(changes.pairwise ?? {}).every((id) => Object.hasOwn(content.participants, id)),
  run: (workspace, changes) => {
    const { weights, weightsDraft: draft } = workspace.content;
    const next = applyChanges(draft ?? weights, changes);
    return next === (draft ?? weights) ? workspace : replaceContent(workspace, { weightsDraft: next });
  },
};
