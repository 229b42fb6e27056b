import { content as schema } from '#shared/workspace/schema/content.ts';
import type { Grade } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceContent, replaceEntries } from '../replace.ts';

export type DiagnosisAnswerParams = {
  /** Id of the indicator or signal. */
  readonly indicator: string;
  /** 0 no, 1 partly, 2 yes, null unknown. */
  readonly answer: Grade | null;
  /** Left out: the note that stands. */
  readonly note?: string;
};

/** Answers an indicator of a pitfall or a signal of a pattern. */
export const diagnosisAnswer: Command<DiagnosisAnswerParams> = {
  name: 'diagnosis.answer',
  isEnabled: (_workspace, { indicator, answer, note = '' }) =>
    isValidEntry(schema.shape.diagnosis, indicator, { answer, note }),
  run: (workspace, { indicator, answer, note }) => {
    const { diagnosis } = workspace.content;
    const before = findEntry(diagnosis, indicator) ?? { answer: null, note: '' };
    const after = applyChanges(before, { answer, note: note ?? before.note });
    return replaceContent(workspace, { diagnosis: replaceEntries(diagnosis, [[indicator, after]]) });
  },
};
