import { content as schema } from '#shared/workspace/schema/content.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceContent } from '../replace.ts';

export type ScoreSetRoundParams = { readonly round: number };

/** Says which round of scoring is under way, 1 to 9; votes of the other rounds cannot change meanwhile. */
export const scoreSetRound: Command<ScoreSetRoundParams> = {
  name: 'score.set-round',
  isEnabled: (_workspace, { round }) => isValid(schema.shape.round, round),
  run: (workspace, { round }) => replaceContent(workspace, { round }),
};
