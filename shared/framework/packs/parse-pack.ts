import { failure, type Result, success } from '#shared/result.ts';
import { isJsonObject, type JsonObject } from '#shared/workspace/json.ts';
import type { ParseIssue } from '#shared/workspace/parse-issue.ts';
import { type JsonError, parseJson } from '#shared/workspace/parse-json.ts';
import { issueLimit } from '#shared/workspace/parse-workspace.ts';
import { toParseIssues } from '#shared/workspace/to-parse-issues.ts';
import type { Pack } from '../pack.ts';
import { packHash } from '../pack-hash.ts';
import { packFileSchema, packFileType, packFileVersion, packTextLimit } from './pack-file.ts';
import { parsePackValue } from './parse-pack-value.ts';

export type PackParseError =
  | { readonly type: 'too-large'; readonly length: number; readonly limit: number }
  | JsonError
  | { readonly type: 'not-ours'; readonly found: string | null }
  | { readonly type: 'too-new'; readonly minReaderVersion: number; readonly currentVersion: number }
  | { readonly type: 'invalid'; readonly issues: readonly ParseIssue[]; readonly total: number };

function invalid(issues: readonly ParseIssue[]): Result<never, PackParseError> {
  return failure({ type: 'invalid', issues: issues.slice(0, issueLimit), total: issues.length });
}

function parseFile(file: JsonObject): Result<Pack, PackParseError> {
  const { pack, ...rest } = file;
  const envelope = packFileSchema.omit({ pack: true }).safeParse(rest);
  const issues = envelope.success ? [] : toParseIssues(envelope.error.issues, rest);
  const { minReaderVersion } = file;
  if (typeof minReaderVersion === 'number' && minReaderVersion > packFileVersion) {
    return failure({ type: 'too-new', minReaderVersion, currentVersion: packFileVersion });
  }
  const parsed = parsePackValue(pack);
  const inPack = parsed.ok
    ? []
    : parsed.error.map(({ path, problem }) => ({ path: path === '' ? 'pack' : `pack.${path}`, problem }));
  if (!parsed.ok || issues.length > 0) return invalid([...issues, ...inPack]);
  const found = packHash(parsed.value);
  if (file.hash === found) return success(parsed.value);
  return invalid([{ path: 'hash', problem: { type: 'differs', stated: String(file.hash), found } }]);
}

/**
 * The pack that the text of a pack file holds, checked whole, or the first gate that it did not pass. Nothing is
 * repaired and nothing left out: what is refused is told with the path that leads to it.
 */
export function parsePack(text: string): Result<Pack, PackParseError> {
  if (text.length > packTextLimit) return failure({ type: 'too-large', length: text.length, limit: packTextLimit });
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (!isJsonObject(file) || file.type !== packFileType) {
    return failure({ type: 'not-ours', found: isJsonObject(file) && typeof file.type === 'string' ? file.type : null });
  }
  return parseFile(file);
}
