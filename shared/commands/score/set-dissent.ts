import { criterionScore } from '#shared/workspace/schema/use-case.ts';
import { changeScore, findScoreOf, type ScoreParams } from '../change-score.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';

export type ScoreSetDissentParams = ScoreParams & { readonly dissent: string };

/** Notes who sees a criterion otherwise, and why. */
export const scoreSetDissent: Command<ScoreSetDissentParams> = {
  name: 'score.set-dissent',
  isEnabled: ({ content }, { dissent, ...params }) =>
    findScoreOf(content, params) !== undefined && isValid(criterionScore.shape.dissent, dissent),
  run: (workspace, { dissent, ...params }) => changeScore(workspace, params, () => ({ dissent })),
};
