import type { Pack } from '#shared/framework/pack.ts';
import type { Content, CriterionId } from '#shared/workspace/types.ts';
import type { UseCaseAnalysis } from '../analysis.ts';
import type { GroupResult } from './group-types.ts';
import { participantRankings } from './participant-rankings.ts';
import { roomAgreement } from './room-agreement.ts';
import { roundResults } from './round-results.ts';
import { talkQueue } from './talk-queue.ts';

/** What the scores say of the room (method 2): how far it agrees, what to talk about, and what the rounds changed. */
export function groupResult(
  content: Content,
  useCases: readonly UseCaseAnalysis[],
  weights: Readonly<Record<CriterionId, number>>,
  pack: Pack,
): GroupResult {
  const answers = (criterion: CriterionId) =>
    useCases.map(({ suitability }) => suitability.criteria.find(({ id }) => id === criterion)?.votes ?? []);
  const given = useCases.flatMap(({ id }) => {
    const useCase = content.useCases[id];
    return useCase === undefined ? [] : [[id, useCase] as const];
  });
  return {
    ...participantRankings(
      given.map(([, useCase]) => useCase),
      weights,
    ),
    overall: roomAgreement(useCases.flatMap(({ suitability }) => suitability.criteria.map(({ votes }) => votes))),
    byCriterion: {
      complexity: roomAgreement(answers('complexity')),
      data: roomAgreement(answers('data')),
      value: roomAgreement(answers('value')),
      dynamics: roomAgreement(answers('dynamics')),
      volume: roomAgreement(answers('volume')),
    },
    queue: talkQueue(useCases, pack.suitability),
    settled: useCases.flatMap(({ id, suitability }) =>
      suitability.criteria.flatMap((criterion) =>
        criterion.source === 'settled' && criterion.agreement === 'contested' ? [{ id, criterion: criterion.id }] : [],
      ),
    ),
    rounds: roundResults(given, content.round, pack.group),
  };
}
