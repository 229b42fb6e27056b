import { writeJson } from '#shared/workspace/write-json.ts';
import type { Pack } from '../pack.ts';
import { packHash } from '../pack-hash.ts';
import { packFileSchema, packFileType, packFileVersion } from './pack-file.ts';

/** The text of a pack file. Equal packs give equal texts; reading it back gives the equal pack and hash. */
export function serializePack(pack: Pack): string {
  const file = {
    type: packFileType,
    formatVersion: packFileVersion,
    minReaderVersion: packFileVersion,
    hash: packHash(pack),
    pack,
  };
  return writeJson(file, packFileSchema);
}
