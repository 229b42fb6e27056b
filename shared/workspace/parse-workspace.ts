import { failure, type Result, success } from '#shared/result.ts';
import { checkReferences } from './check-references.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { type MigrationError, migrate } from './migrate.ts';
import { currentVersion, migrations } from './migrations.ts';
import type { ParseIssue } from './parse-issue.ts';
import { type JsonError, parseJson } from './parse-json.ts';
import { documentType, workspaceSchema } from './schema/workspace.ts';
import { toParseIssues } from './to-parse-issues.ts';
import type { Workspace } from './types.ts';

/** Longest text that is read, in UTF-16 units; a workspace of 1,000 use cases takes about a tenth of it. */
export const workspaceTextLimit = 64 * 1024 * 1024;
/** Issues that are told apart; beyond them only their number is. */
export const issueLimit = 100;

export type ParsedWorkspace = {
  readonly workspace: Workspace;
  /** True when a later version wrote it: it can be looked at, but saving it here could lose what is not known here. */
  readonly readOnly: boolean;
  /** The version of the text when it was older than the current one. */
  readonly migratedFrom: number | null;
};

export type WorkspaceParseError =
  | { readonly type: 'too-large'; readonly length: number; readonly limit: number }
  | JsonError
  | { readonly type: 'not-ours'; readonly found: string | null }
  | {
      readonly type: 'too-new';
      readonly formatVersion: number;
      readonly minReaderVersion: number;
      readonly currentVersion: number;
      readonly generator: string;
    }
  | MigrationError
  | { readonly type: 'invalid'; readonly issues: readonly ParseIssue[]; readonly total: number };

function invalid(issues: readonly ParseIssue[]): Result<never, WorkspaceParseError> {
  return failure({ type: 'invalid', issues: issues.slice(0, issueLimit), total: issues.length });
}

type Versions = { readonly formatVersion: number; readonly minReaderVersion: number };

function parseVersions(document: JsonObject): Result<Versions, WorkspaceParseError> {
  const envelope = workspaceSchema.pick({ formatVersion: true, minReaderVersion: true }).safeParse(document);
  if (!envelope.success) return invalid(toParseIssues(envelope.error.issues, document));
  const { formatVersion, minReaderVersion } = envelope.data;
  if (minReaderVersion <= currentVersion) return success({ formatVersion, minReaderVersion });
  const generator = typeof document.generator === 'string' ? document.generator : '';
  return failure({ type: 'too-new', formatVersion, minReaderVersion, currentVersion, generator });
}

function parseDocument(
  document: JsonObject,
  { formatVersion }: Versions,
): Result<ParsedWorkspace, WorkspaceParseError> {
  const migrated = migrate(document, formatVersion, migrations);
  if (!migrated.ok) return migrated;
  const parsed = workspaceSchema.safeParse(migrated.value);
  if (!parsed.success) return invalid(toParseIssues(parsed.error.issues, migrated.value));
  const issues = checkReferences(parsed.data);
  if (issues.length > 0) return invalid(issues);
  return success({
    workspace: parsed.data,
    readOnly: formatVersion > currentVersion,
    migratedFrom: formatVersion < currentVersion ? formatVersion : null,
  });
}

/**
 * The workspace that `text` holds, whole and with every reference resolved, or the first gate that it did not pass.
 * Nothing is repaired; fields that are absent and optional take the schema's defaults; unknown fields are kept.
 */
export function parseWorkspace(text: string): Result<ParsedWorkspace, WorkspaceParseError> {
  if (text.length > workspaceTextLimit) {
    return failure({ type: 'too-large', length: text.length, limit: workspaceTextLimit });
  }
  const json = parseJson(text);
  if (!json.ok) return json;
  const document = json.value;
  if (!isJsonObject(document) || document.type !== documentType) {
    const found = isJsonObject(document) && typeof document.type === 'string' ? document.type : null;
    return failure({ type: 'not-ours', found });
  }
  const versions = parseVersions(document);
  return versions.ok ? parseDocument(document, versions.value) : versions;
}
