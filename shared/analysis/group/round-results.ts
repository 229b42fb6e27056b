import type { GroupThresholds } from '#shared/framework/thresholds.ts';
import { findVote } from '#shared/workspace/find-vote.ts';
import type { CriterionId, CriterionScore, ScoreValue, UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { isAtMost } from '../close.ts';
import { agreement } from './agreement.ts';
import type { RoundResult } from './group-types.ts';
import { type Spread, spread } from './spread.ts';

const stableWithin = 0.5;

function votesUpTo(score: CriterionScore | undefined, round: number): readonly ScoreValue[] {
  if (score === undefined) return [];
  const people = Object.keys(score.votes) as (keyof typeof score.votes)[];
  return people.flatMap((participant) => findVote(score, participant, round)?.value ?? []);
}

function isStable(before: Spread, now: Spread): boolean {
  const median = Math.abs((now.median ?? 0) - (before.median ?? 0));
  const range = Math.abs((now.interquartileRange ?? 0) - (before.interquartileRange ?? 0));
  return before.n > 0 && isAtMost(median, stableWithin) && isAtMost(range, stableWithin);
}

/**
 * The rounds of scoring up to `last`, each with what changed since the one before (method 2.5). A voice that says nothing
 * new keeps its earlier score. Empty while the first round is under way.
 */
export function roundResults(
  useCases: readonly (readonly [UseCaseId, UseCase])[],
  last: number,
  limits: GroupThresholds,
): readonly RoundResult[] {
  if (last < 2) return [];
  return Array.from({ length: last }, (_, at) => {
    const round = at + 1;
    const cells = useCases.flatMap(([id, { scores }]) =>
      (Object.keys(scores) as CriterionId[]).flatMap((criterion) => {
        const now = spread(votesUpTo(scores[criterion], round));
        if (now.n < 2) return [];
        const isMoved = round > 1 && !isStable(spread(votesUpTo(scores[criterion], round - 1)), now);
        return [{ id, criterion, range: now.interquartileRange ?? 0, isMoved, agreement: agreement(now, limits) }];
      }),
    );
    const contested = cells.filter((cell) => cell.agreement === 'contested');
    const dissent = round === 1 ? [] : contested.filter(({ isMoved }) => !isMoved);
    return {
      round,
      cells: cells.length,
      meanRange: cells.length === 0 ? null : cells.reduce((sum, { range }) => sum + range, 0) / cells.length,
      agreed: cells.filter((cell) => cell.agreement === 'agreed').length,
      contested: contested.length,
      moved: cells.filter(({ isMoved }) => isMoved).length,
      dissent: dissent.map(({ id, criterion }) => ({ id, criterion })),
    };
  });
}
