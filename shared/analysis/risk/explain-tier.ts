import type { RiskQuestionId } from '#shared/framework/risk.ts';
import type { UseCaseRisk } from '#shared/workspace/types.ts';
import { because, given, type Why } from '../why/why.ts';
import type { RiskResult } from './risk-types.ts';

function toAnswers(questions: readonly RiskQuestionId[], risk: UseCaseRisk): readonly Why[] {
  return questions
    .filter((question) => risk.answers[question]?.answer === 'yes')
    .map((question) =>
      given({ id: 'why.question-yes', values: { question, note: risk.answers[question]?.note ?? '' } }),
    );
}

/** Why a use case has its tier: the sentences that led there, down to the questions answered yes and how many were answered no. */
export function explainTier(result: RiskResult, risk: UseCaseRisk): Why {
  const steps = result.reasons.map((reason) => {
    const isOfQuestions = reason.id === 'risk.tier' || reason.id === 'risk.escalated';
    return because(reason, ...(isOfQuestions ? toAnswers(reason.values.questions, risk) : []));
  });
  const count = Object.values(risk.answers).filter(({ answer }) => answer === 'no').length;
  return because(
    { id: 'why.tier', values: { tier: result.tier, isAtLeast: result.tier !== null && result.incomplete } },
    ...steps,
    count > 0 ? given({ id: 'why.questions-no', values: { count } }) : null,
    given({ id: 'why.tier-rules', values: {} }, 'default'),
  );
}
