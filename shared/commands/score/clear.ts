import { changeScore, findScoreOf, type ScoreParams } from '../change-score.ts';
import type { Command } from '../command.ts';

/** Takes back the room's score for a criterion; votes stay as they are. */
export const scoreClear: Command<ScoreParams> = {
  name: 'score.clear',
  isEnabled: ({ content }, params) => (findScoreOf(content, params)?.settled ?? null) !== null,
  run: (workspace, params) => changeScore(workspace, params, () => ({ settled: null })),
};
