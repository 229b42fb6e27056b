import type { ParticipantId } from '#shared/workspace/types.ts';
import { changeScore, findScoreOf, type ScoreParams } from '../change-score.ts';
import type { Command } from '../command.ts';
import { omitKeys, replaceEntries } from '../replace.ts';

export type ScoreClearVoteParams = ScoreParams & { readonly participant: ParticipantId };

/** Takes back a participant's vote of the round under way; earlier rounds stay. */
export const scoreClearVote: Command<ScoreClearVoteParams> = {
  name: 'score.clear-vote',
  isEnabled: ({ content }, params) => {
    const votes = findScoreOf(content, params)?.votes ?? {};
    const given = Object.hasOwn(votes, params.participant) ? votes[params.participant] : undefined;
    return given?.some(({ round }) => round === content.round) ?? false;
  },
  run: (workspace, params) =>
    changeScore(workspace, params, ({ votes }) => {
      const given = votes[params.participant] ?? [];
      const rest = given.filter(({ round }) => round !== workspace.content.round);
      if (rest.length === 0) return { votes: omitKeys(votes, [params.participant]) };
      return { votes: replaceEntries(votes, [[params.participant, rest]]) };
    }),
};
