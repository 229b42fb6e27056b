import type { CriterionId } from '#shared/workspace/types.ts';
import type { DataItemId } from '../data-checklist.ts';
import type { StatementId } from '../maturity.ts';
import type { ControlId, RiskQuestionId } from '../risk.ts';
import type { CriterionText } from './criterion-texts.ts';
import type { QuestionText } from './question-texts.ts';

/** What a pack says in its own words, by the ids of its data. */
export type PackTexts = {
  readonly criteria: Readonly<Record<CriterionId, CriterionText>>;
  readonly questions: Readonly<Record<RiskQuestionId, QuestionText>>;
  readonly controls: Readonly<Record<ControlId, string>>;
  readonly statements: Readonly<Record<StatementId, string>>;
  readonly dataItems: Readonly<Record<DataItemId, string>>;
};
