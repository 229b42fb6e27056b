import type { CriterionScore, ScoreValue } from '#shared/workspace/types.ts';

/** The latest answer of each participant that is not "don't know", in the order of participant ids. */
export function latestVotes(score: CriterionScore | undefined): readonly ScoreValue[] {
  const byParticipant = Object.entries(score?.votes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return byParticipant.flatMap(([, votes]) => {
    let latest: { round: number; value: ScoreValue } | null = null;
    for (const { round, value } of votes) {
      if (value !== null && (latest === null || round >= latest.round)) latest = { round, value };
    }
    return latest === null ? [] : [latest.value];
  });
}
