import type { Pack } from '#shared/framework/pack.ts';
import type { Level, MaturityAnswer, MaturityAnswers } from '#shared/workspace/types.ts';
import type { Reason } from '../reason.ts';
import { areaLevel } from './area-level.ts';
import { countedAnswer } from './counted-answer.ts';
import { deploymentLevel, intervalDays } from './deployment-interval.ts';
import type { AreaResult, MaturityResult } from './maturity-types.ts';
import { overallLevel } from './overall-level.ts';

export type MaturityInput = {
  /** Where several say something about a statement, the first that has an answer holds. */
  readonly statements: readonly MaturityAnswers[];
  readonly target: Level | null;
  readonly computedTarget: Level | null;
  readonly targetSource: MaturityResult['targetSource'];
  readonly targetReasons: readonly Reason[];
  /** Interval at which models are in fact deployed. */
  readonly interval: string | null;
};

function frequencyChecks(interval: string | null, frequencyLevel: Level | null, level: Level): readonly Reason[] {
  const days = interval === null ? null : intervalDays(interval);
  if (days === null || frequencyLevel === null || frequencyLevel === level) return [];
  const id = frequencyLevel < level ? 'maturity.frequency-below' : 'maturity.frequency-above';
  return [{ id, values: { days, frequencyLevel, level } }];
}

/**
 * Maturity over the areas: each staged by what is evidenced, the weakest holding the whole, with the gap to the target
 * and the next statement to meet, never a level skipped (method 7.1).
 */
export function maturityResult(input: MaturityInput, pack: Pack): MaturityResult {
  const answerOf = (id: string): MaturityAnswer['answer'] => {
    for (const answers of input.statements) {
      const answer = countedAnswer(answers[id]);
      if (answer !== null) return answer;
    }
    return null;
  };
  const { target } = input;
  const areas = pack.maturityAreas.map(({ id, statements }): AreaResult => {
    const answers = statements.map(answerOf);
    const level = areaLevel(answers.map((answer) => [answer === 'evidenced']));
    const isAsked = level < (target ?? 3);
    return {
      id,
      level,
      claimed: areaLevel(answers.map((answer) => [answer === 'evidenced' || answer === 'claimed'])),
      gap: Math.max(0, (target ?? level) - level),
      nextStatement: isAsked ? (statements[level] ?? null) : null,
    };
  });
  const overall = overallLevel(areas);
  const statements = pack.maturityAreas.flatMap((area) => area.statements);
  const { interval } = input;
  const frequencyLevel = interval === null ? null : deploymentLevel(interval, pack.maturityRules);
  return {
    ...overall,
    areas,
    target,
    computedTarget: input.computedTarget,
    targetSource: input.targetSource,
    targetReasons: input.targetReasons,
    gap: Math.max(0, (target ?? overall.level) - overall.level),
    answered: statements.filter((id) => answerOf(id) !== null).length,
    total: statements.length,
    frequencyLevel,
    checks: frequencyChecks(interval, frequencyLevel, overall.level),
  };
}
