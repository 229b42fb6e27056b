import type { Workspace } from '#shared/workspace/types.ts';
import { defaultPack } from '../default-pack.ts';
import type { Pack } from '../pack.ts';
import { checkEmbeddedPack } from './check-embedded-pack.ts';
import { findKnownPack } from './known-packs.ts';

/**
 * The method by which a workspace is judged: the pack that it embeds, else the one that ships with the app. This is the
 * only way from a workspace to its pack. The identical object while the embedded pack is the identical object; throws
 * where an embedded pack is none, which opening a workspace rules out.
 */
export function findPack(workspace: Pick<Workspace, 'pack'>): Pack {
  const { embedded } = workspace.pack;
  if (embedded === null) return defaultPack;
  const known = findKnownPack(embedded);
  if (known !== undefined) return known;
  const [issue] = checkEmbeddedPack(workspace);
  const found = findKnownPack(embedded);
  if (found === undefined) throw new RangeError(`the embedded pack does not hold at ${issue?.path ?? 'its root'}`);
  return found;
}
