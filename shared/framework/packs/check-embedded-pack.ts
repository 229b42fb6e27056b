import type { ParseIssue } from '#shared/workspace/parse-issue.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { packHash } from '../pack-hash.ts';
import { rememberPack } from './known-packs.ts';
import { parsePackValue } from './parse-pack-value.ts';

/**
 * What is wrong with the pack that a workspace embeds, with paths from the document's root: a value that is no part of
 * a pack, or an id, version or hash beside it that is not its own. Empty when all is well or nothing is embedded.
 */
export function checkEmbeddedPack({ pack: reference }: Pick<Workspace, 'pack'>): readonly ParseIssue[] {
  const { embedded } = reference;
  if (embedded === null) return [];
  const parsed = parsePackValue(embedded);
  if (!parsed.ok) return parsed.error.map(({ path, problem }) => ({ path: `pack.embedded.${path}`, problem }));
  const pack = parsed.value;
  const own = { id: pack.id, version: pack.version, hash: packHash(pack) };
  const issues = (['id', 'version', 'hash'] as const).flatMap((key): readonly ParseIssue[] =>
    reference[key] === own[key]
      ? []
      : [{ path: `pack.${key}`, problem: { type: 'differs', stated: reference[key], found: own[key] } }],
  );
  if (issues.length === 0) rememberPack(embedded, pack);
  return issues;
}
