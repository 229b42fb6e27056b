import type { Workspace } from '#shared/workspace/types.ts';
import { defaultPack } from '../default-pack.ts';
import type { Pack } from '../pack.ts';
import { packHash } from '../pack-hash.ts';
import { rememberPack } from './known-packs.ts';

/** What tells a pack from every other: its id, version and hash. */
export type PackIdentity = { readonly id: string; readonly version: string; readonly hash: string };

/** The id, version and hash of a pack. */
export function toPackIdentity(pack: Pack): PackIdentity {
  return { id: pack.id, version: pack.version, hash: packHash(pack) };
}

/** How a workspace names the pack: embedded whole, or by name alone where it is the one that ships with the app. */
export function toPackReference(pack: Pack): Workspace['pack'] {
  const identity = toPackIdentity(pack);
  const shipped = packHash(defaultPack);
  if (identity.hash === shipped) return { ...identity, embedded: null, keptBeside: null };
  const embedded: Record<string, unknown> = { ...pack };
  rememberPack(embedded, pack);
  return { ...identity, embedded, keptBeside: shipped };
}
