import { type Result, success } from '#shared/result.ts';
import type { ParseIssue } from '#shared/workspace/parse-issue.ts';
import { defaultPack } from '../default-pack.ts';
import type { Pack } from '../pack.ts';
import { packHash } from '../pack-hash.ts';
import { findAtPath, type PackPath, replaceAtPath } from './pack-path.ts';
import { parsePackValue } from './parse-pack-value.ts';

const mark = '+edited';

/** `1.0.0` becomes `1.0.0+edited`, so that nobody takes an edited pack for the published one of that version. */
function toEditedVersion(version: string): string {
  return version.endsWith(mark) ? version : `${version.replace(/[+].*$/, '')}${mark}`;
}

/**
 * The pack with another value at a path, checked whole, or what the value would break. An edited pack says so in its
 * version; one whose last edit was put back is the shipped pack again.
 */
export function editPack(pack: Pack, path: PackPath, value: unknown): Result<Pack, readonly ParseIssue[]> {
  if (findAtPath(pack, path) === value) return success(pack);
  const edited = parsePackValue(replaceAtPath(pack, path, value));
  if (!edited.ok) return edited;
  if (path[0] === 'version') return edited;
  const version = toEditedVersion(edited.value.version);
  if (version === toEditedVersion(defaultPack.version)) {
    const asShipped = { ...edited.value, version: defaultPack.version };
    if (packHash(asShipped) === packHash(defaultPack)) return success(defaultPack);
  }
  return success({ ...edited.value, version });
}
