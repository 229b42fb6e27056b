import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import type { Command } from '../command.ts';

/** Keeps the workspace's own method beside the one that ships with the app, so that nobody is asked again about these two. */
export const packKeep: Command<Readonly<Record<string, never>>> = {
  name: 'pack.keep',
  isEnabled: ({ pack }) => pack.keptBeside !== packHash(defaultPack),
  run: (workspace) => ({ ...workspace, pack: { ...workspace.pack, keptBeside: packHash(defaultPack) } }),
};
