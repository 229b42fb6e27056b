import { useMemo } from 'react';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Recommendation } from '#shared/analysis/suitability/suitability-types.ts';
import { controlSet } from '#shared/commands/control/set.ts';
import { dataAnswer } from '#shared/commands/data/answer.ts';
import { dataUpdate } from '#shared/commands/data/update.ts';
import { goodEnoughSet } from '#shared/commands/good-enough/set.ts';
import { maturityAnswer } from '#shared/commands/maturity/answer.ts';
import { maturitySetTarget } from '#shared/commands/maturity/set-target.ts';
import { maturitySetTestScore } from '#shared/commands/maturity/set-test-score.ts';
import { modelCardSet } from '#shared/commands/model-card/set.ts';
import { nextStepSet } from '#shared/commands/next-step/set.ts';
import { operationsUpdate } from '#shared/commands/operations/update.ts';
import { planUpdate } from '#shared/commands/plan/update.ts';
import { recommendationClearOverride } from '#shared/commands/recommendation/clear-override.ts';
import { recommendationOverride } from '#shared/commands/recommendation/override.ts';
import { riskAnswer } from '#shared/commands/risk/answer.ts';
import { riskClearOverride } from '#shared/commands/risk/clear-override.ts';
import { riskOverride } from '#shared/commands/risk/override.ts';
import { riskUpdate } from '#shared/commands/risk/update.ts';
import { scoreClear } from '#shared/commands/score/clear.ts';
import { scoreClearVote } from '#shared/commands/score/clear-vote.ts';
import { scoreSettle } from '#shared/commands/score/settle.ts';
import { type ScoreVoteParams, scoreVote } from '#shared/commands/score/vote.ts';
import { type UseCaseFacts, useCaseUpdate } from '#shared/commands/use-case/update.ts';
import { valueUpdate } from '#shared/commands/value/update.ts';
import { valueUpdateOption } from '#shared/commands/value/update-option.ts';
import type { StatementId } from '#shared/framework/maturity.ts';
import type {
  CriterionId,
  DataReadiness,
  Grade,
  Level,
  MaturityAnswer,
  Operations,
  Option,
  ParticipantId,
  Plan,
  Tier,
  UseCase,
  UseCaseId,
  UseCaseRisk,
  UseCaseValue,
} from '#shared/workspace/types.ts';
import { isScoreValue } from './score-focus.ts';

export type Voice = 'room' | ParticipantId;
type By = { readonly reason: string; readonly by: string };

/**
 * Every edit of one use case, each a command of the workspace. Typing into one field makes one undo step: the group
 * is the use case and the field, and ends when the field is left.
 */
export function createEdits(id: UseCaseId) {
  const { run } = useWorkspaceStore.getState();
  const group = (...field: readonly string[]) => [id, ...field].join(' ');
  const groupOf = (branch: string, changes: object) => group(branch, ...Object.keys(changes));
  return {
    about: <Key extends keyof UseCaseFacts>(field: Key, value: UseCaseFacts[Key]) =>
      run(useCaseUpdate, { id, changes: { [field]: value } }, group(field)),
    nextStep: (nextStep: UseCase['nextStep']) => run(nextStepSet, { id, nextStep }, group('next-step')),

    /** Null: the room takes its score back, a participant says "don't know". */
    score: (criterion: CriterionId, voice: Voice, value: number | null) => {
      if (voice === 'room') {
        return value === null ? run(scoreClear, { id, criterion }) : run(scoreSettle, { id, criterion, value });
      }
      const vote = value === null || isScoreValue(value) ? value : null;
      return run(scoreVote, { id, criterion, participant: voice, value: vote });
    },
    takeBackScore: (criterion: CriterionId, voice: Voice) =>
      voice === 'room'
        ? run(scoreClear, { id, criterion })
        : run(scoreClearVote, { id, criterion, participant: voice }),
    settleReason: (criterion: CriterionId, value: number, reason: string) =>
      run(scoreSettle, { id, criterion, value, reason }, group('settled', criterion)),
    vote: (
      criterion: CriterionId,
      participant: ParticipantId,
      said: Pick<ScoreVoteParams, 'value' | 'reason' | 'confidence'>,
    ) => run(scoreVote, { id, criterion, participant, ...said }, group('vote', criterion, participant)),

    overrideRecommendation: (decision: ({ readonly recommendation: Recommendation } & By) | null) =>
      decision === null ? run(recommendationClearOverride, { id }) : run(recommendationOverride, { id, ...decision }),

    data: (changes: Partial<Omit<DataReadiness, 'checklist'>>) =>
      run(dataUpdate, { id, changes }, groupOf('data', changes)),
    dataAnswer: (question: string, answer: Grade | null) => run(dataAnswer, { id, question, answer }),
    dataNote: (question: string, answer: Grade | null, note: string) =>
      run(dataAnswer, { id, question, answer, note }, group('data', question)),
    operations: (changes: Partial<Operations>) =>
      run(operationsUpdate, { id, changes }, groupOf('operations', changes)),

    goodEnough: (changes: Partial<Pick<UseCase['goodEnough'], 'metric' | 'accuracy' | 'reason'>>) =>
      run(goodEnoughSet, { id, changes }, groupOf('good-enough', changes)),
    value: (changes: Partial<UseCaseValue>) => run(valueUpdate, { id, changes }, groupOf('value', changes)),
    option: (option: 'nothing' | 'simplest' | 'ml', changes: Partial<Option>) =>
      run(valueUpdateOption, { id, option, changes }, groupOf(option, changes)),

    riskAnswer: (question: string, answer: 'yes' | 'no' | null) => run(riskAnswer, { id, question, answer }),
    risk: (changes: Partial<Omit<UseCaseRisk, 'answers' | 'override' | 'controls'>>) =>
      run(riskUpdate, { id, changes }, groupOf('risk', changes)),
    overrideTier: (override: ({ readonly tier: Tier } & By) | null) =>
      override === null ? run(riskClearOverride, { id }) : run(riskOverride, { id, ...override }),
    control: (control: string, changes: Partial<UseCaseRisk['controls'][string]>) =>
      run(
        controlSet,
        { id, control, changes },
        'status' in changes ? undefined : groupOf(`control ${control}`, changes),
      ),

    plan: (changes: Partial<Plan>) => run(planUpdate, { id, changes }, groupOf('plan', changes)),

    statement: (statement: StatementId, changes: Partial<Pick<MaturityAnswer, 'answer' | 'evidence'>>) =>
      run(
        maturityAnswer,
        { of: 'use-case', id, statement, changes },
        'evidence' in changes ? group('statement', statement) : undefined,
      ),
    maturityTarget: (target: ({ readonly level: Level } & By) | null) =>
      run(maturitySetTarget, { of: 'use-case', id, ...(target ?? { level: null }) }),
    testScore: (testScore: UseCase['maturity']['testScore']) => run(maturitySetTestScore, { id, testScore }),

    modelCard: (section: string, text: string) =>
      run(modelCardSet, { id, section, text }, group('model-card', section)),
  };
}

/** The edits of use case `id`, and whether the document may be edited at all. */
export function useEdits(id: UseCaseId) {
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? true);
  const edit = useMemo(() => createEdits(id), [id]);
  return { edit, isReadOnly };
}
