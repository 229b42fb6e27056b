import type { Pack } from '#shared/framework/pack.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';
import { parsePackValue } from '#shared/framework/packs/parse-pack-value.ts';
import type { Command } from '../command.ts';

export type PackTakeParams = { readonly pack: Pack };

/** Judges the workspace by another method from now on. Scores and answers stay as they are. */
export const packTake: Command<PackTakeParams> = {
  name: 'pack.take',
  isEnabled: (_workspace, { pack }) => parsePackValue(pack).ok,
  run: (workspace, { pack }) => {
    const reference = toPackReference(pack);
    const { hash, embedded } = workspace.pack;
    const isThere = hash === reference.hash && (embedded === null) === (reference.embedded === null);
    return isThere ? workspace : { ...workspace, pack: reference };
  },
};
