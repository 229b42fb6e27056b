import { editPack } from '#shared/framework/packs/edit-pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { isPackSound } from '#shared/framework/packs/is-pack-sound.ts';
import type { PackPath } from '#shared/framework/packs/pack-path.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';
import type { Command } from '../command.ts';

export type PackEditParams = { readonly path: PackPath; readonly value: unknown };

/** Changes one value of the method, which the workspace then embeds; enabled where the method still holds together. */
export const packEdit: Command<PackEditParams> = {
  name: 'pack.edit',
  isEnabled: (workspace, { path, value }) =>
    path.length > 0 && isPackSound(workspace) && editPack(findPack(workspace), path, value).ok,
  run: (workspace, { path, value }) => {
    const before = findPack(workspace);
    const edited = editPack(before, path, value);
    if (!edited.ok || edited.value === before) return workspace;
    return { ...workspace, pack: toPackReference(edited.value) };
  },
};
