import type { Workspace } from '#shared/workspace/types.ts';
import { checkEmbeddedPack } from './check-embedded-pack.ts';
import { findKnownPack } from './known-packs.ts';

/** True where finding the workspace's pack cannot fail, as it is for every workspace that was opened. */
export function isPackSound(workspace: Pick<Workspace, 'pack'>): boolean {
  const { embedded } = workspace.pack;
  return embedded === null || findKnownPack(embedded) !== undefined || checkEmbeddedPack(workspace).length === 0;
}
