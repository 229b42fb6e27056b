import { maturityAnswers } from '#shared/workspace/schema/maturity.ts';
import type { MaturityAnswer, MaturityAnswers } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import { hasMaturity, type MaturityOf } from '../change-maturity.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceContent, replaceEntries, replaceFields, replaceUseCase } from '../replace.ts';

export type MaturityAnswerParams = MaturityOf & {
  /** Id of the statement, `training.1`. */
  readonly statement: string;
  /** What is left out stays. */
  readonly changes: Partial<MaturityAnswer>;
};

const noAnswer: MaturityAnswer = { answer: null, evidence: '', by: '', on: null };

function answer(answers: MaturityAnswers, { statement, changes }: MaturityAnswerParams): MaturityAnswers {
  const after = applyChanges<MaturityAnswer>(findEntry(answers, statement) ?? noAnswer, changes);
  return replaceEntries(answers, [[statement, after]]);
}

/** Answers a maturity statement for the organization or one use case, with its evidence. */
export const maturityAnswer: Command<MaturityAnswerParams> = {
  name: 'maturity.answer',
  isEnabled: ({ content }, params) =>
    hasMaturity(content, params) && isValidEntry(maturityAnswers, params.statement, { ...noAnswer, ...params.changes }),
  run: (workspace, params) => {
    if (params.of === 'use-case') {
      return replaceUseCase(workspace, params.id, ({ maturity }) => ({
        maturity: replaceFields(maturity, { statements: answer(maturity.statements, params) }),
      }));
    }
    const { maturity } = workspace.content;
    const statements = answer(maturity.statements, params);
    return replaceContent(workspace, { maturity: replaceFields(maturity, { statements }) });
  },
};
