import { settledScore } from '#shared/workspace/schema/use-case.ts';
import { changeScore, findScoreOf, type ScoreParams } from '../change-score.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';

export type ScoreSettleParams = ScoreParams & {
  /** 1 to 5 in half points. */
  readonly value: number;
  /** Left out: the reason that stands. */
  readonly reason?: string;
  readonly by?: string;
};

/** Settles the room's score for a criterion; votes stay as they are. */
export const scoreSettle: Command<ScoreSettleParams> = {
  name: 'score.settle',
  isEnabled: ({ content }, { value, reason = '', by = '', ...params }) =>
    findScoreOf(content, params) !== undefined && isValid(settledScore, { value, reason, by }),
  run: (workspace, { value, reason, by, ...params }, { now }) =>
    changeScore(workspace, params, ({ settled }) => {
      const next = { value, reason: reason ?? settled?.reason ?? '', by: by ?? settled?.by ?? '' };
      const stays =
        settled !== null &&
        !settled.typical &&
        settled.value === next.value &&
        settled.reason === next.reason &&
        settled.by === next.by;
      return stays ? {} : { settled: { ...settled, ...next, at: now, typical: false } };
    }),
};
