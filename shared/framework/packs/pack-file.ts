import * as z from 'zod';
import { shortText } from '#shared/workspace/schema/primitives.ts';
import { packSchema } from './pack-schema.ts';

export const packFileType = 'sextant-pack';
/** Version of the form of pack files that is written, and the latest that is read. */
export const packFileVersion = 1;
/** Longest text that is read as a pack file, in UTF-16 units; a pack takes about a hundredth of it. */
export const packTextLimit = 4 * 1024 * 1024;

/** A pack on its own: the pack, and the hash by which a workspace or a deck names it. */
export const packFileSchema = z.strictObject({
  type: z.literal(packFileType),
  formatVersion: z.int().min(1),
  minReaderVersion: z.int().min(1),
  hash: shortText,
  pack: packSchema,
});
