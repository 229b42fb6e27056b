import { findUseCase } from '#shared/workspace/find-use-case.ts';
import { risk as schema } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceEntries, replaceFields, replaceUseCase } from '../replace.ts';

export type RiskAnswerParams = {
  readonly id: UseCaseId;
  /** Id of the question, `q1`. */
  readonly question: string;
  readonly answer: 'yes' | 'no' | null;
  /** Left out: the note that stands. */
  readonly note?: string;
};

/** Answers a question about risk; null takes the answer back. */
export const riskAnswer: Command<RiskAnswerParams> = {
  name: 'risk.answer',
  isEnabled: ({ content }, { id, question, answer, note = '' }) =>
    findUseCase(content, id) !== undefined && isValidEntry(schema.shape.answers, question, { answer, note }),
  run: (workspace, { id, question, answer, note }) =>
    replaceUseCase(workspace, id, ({ risk }) => {
      const before = findEntry(risk.answers, question) ?? { answer: null, note: '' };
      const after = applyChanges(before, { answer, note: note ?? before.note });
      return { risk: replaceFields(risk, { answers: replaceEntries(risk.answers, [[question, after]]) }) };
    }),
};
