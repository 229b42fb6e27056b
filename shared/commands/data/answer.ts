import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { dataReadiness } from '#shared/workspace/schema/use-case.ts';
import type { Grade, UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceEntries, replaceFields, replaceUseCase } from '../replace.ts';

export type DataAnswerParams = {
  readonly id: UseCaseId;
  /** Id of the question, `D1`. */
  readonly question: string;
  /** 0 no, 1 partly, 2 yes, null unknown. */
  readonly answer: Grade | null;
  /** Left out: the note that stands. */
  readonly note?: string;
};

/** Answers a question of the data checklist. */
export const dataAnswer: Command<DataAnswerParams> = {
  name: 'data.answer',
  isEnabled: ({ content }, { id, question, answer, note = '' }) =>
    findUseCase(content, id) !== undefined && isValidEntry(dataReadiness.shape.checklist, question, { answer, note }),
  run: (workspace, { id, question, answer, note }) =>
    replaceUseCase(workspace, id, ({ data }) => {
      const before = findEntry(data.checklist, question) ?? { answer: null, note: '' };
      const after = applyChanges(before, { answer, note: note ?? before.note });
      return { data: replaceFields(data, { checklist: replaceEntries(data.checklist, [[question, after]]) }) };
    }),
};
