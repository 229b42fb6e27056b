import { failure, type Result } from '#shared/result.ts';
import {
  issueLimit,
  type ParsedWorkspace,
  parseWorkspace,
  type WorkspaceParseError,
} from '#shared/workspace/parse-workspace.ts';
import { checkEmbeddedPack } from './check-embedded-pack.ts';

/**
 * The workspace that `text` holds, with the pack that it embeds checked whole, or the first gate that it did not pass.
 * After it, finding the workspace's pack cannot fail.
 */
export function readWorkspace(text: string): Result<ParsedWorkspace, WorkspaceParseError> {
  const parsed = parseWorkspace(text);
  if (!parsed.ok) return parsed;
  const issues = checkEmbeddedPack(parsed.value.workspace);
  if (issues.length === 0) return parsed;
  return failure({ type: 'invalid', issues: issues.slice(0, issueLimit), total: issues.length });
}
