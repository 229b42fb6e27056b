import { vote as schema } from '#shared/workspace/schema/use-case.ts';
import type { Content, ParticipantId, ScoreValue, Vote } from '#shared/workspace/types.ts';
import { changeScore, findScoreOf, type ScoreParams } from '../change-score.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceEntries } from '../replace.ts';

export type ScoreVoteParams = ScoreParams & {
  readonly participant: ParticipantId;
  /** Null: "don't know". */
  readonly value: ScoreValue | null;
  readonly reason?: string;
  readonly confidence?: Vote['confidence'];
  /** Left out: the round that is under way. */
  readonly round?: number;
};

/** True when a vote of `round` may still change: the rounds that are over stay as they were given. */
function isOpen(content: Content, round: number): boolean {
  return round === content.round;
}

function toVote(content: Content, { value, reason, confidence, round }: ScoreVoteParams, before?: Vote): Vote {
  return {
    round: round ?? content.round,
    value,
    reason: reason ?? before?.reason ?? '',
    confidence: confidence ?? before?.confidence ?? null,
    at: null,
  };
}

/** Gives a participant's score for a criterion in the round under way, in place of an earlier one of the same round. */
export const scoreVote: Command<ScoreVoteParams> = {
  name: 'score.vote',
  isEnabled: ({ content }, params) =>
    findScoreOf(content, params) !== undefined &&
    Object.hasOwn(content.participants, params.participant) &&
    isOpen(content, params.round ?? content.round) &&
    isValid(schema, toVote(content, params)),
  run: (workspace, params, { now }) =>
    changeScore(workspace, params, ({ votes }) => {
      const given = (Object.hasOwn(votes, params.participant) ? votes[params.participant] : undefined) ?? [];
      const round = params.round ?? workspace.content.round;
      const before = given.find((vote) => vote.round === round);
      const next = { ...before, ...toVote(workspace.content, params, before), at: now };
      const isSameVote =
        before !== undefined &&
        before.value === next.value &&
        before.reason === next.reason &&
        before.confidence === next.confidence;
      if (isSameVote) return {};
      const others = given.filter((vote) => vote.round !== round);
      const list = [...others, next].sort((a, b) => a.round - b.round);
      return { votes: replaceEntries(votes, [[params.participant, list]]) };
    }),
};
