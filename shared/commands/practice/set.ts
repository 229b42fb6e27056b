import { content as schema } from '#shared/workspace/schema/content.ts';
import type { Practice } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceContent, replaceEntries } from '../replace.ts';

export type PracticeSetParams = {
  /** Id of the practice. */
  readonly practice: string;
  /** What is left out stays. */
  readonly changes: Partial<Practice>;
};

const noPractice: Practice = { score: null, target: null, evidence: '', owner: '' };

/** Sets the score, target, evidence or owner of a practice. */
export const practiceSet: Command<PracticeSetParams> = {
  name: 'practice.set',
  isEnabled: (_workspace, { practice, changes }) =>
    isValidEntry(schema.shape.practices, practice, { ...noPractice, ...changes }),
  run: (workspace, { practice, changes }) => {
    const { practices } = workspace.content;
    const after = applyChanges<Practice>(findEntry(practices, practice) ?? noPractice, changes);
    return replaceContent(workspace, { practices: replaceEntries(practices, [[practice, after]]) });
  },
};
