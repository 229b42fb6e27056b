import { failure, type Result } from '#shared/result.ts';
import {
  issueLimit,
  type ParsedWorkspace,
  parseWorkspace,
  type WorkspaceParseError,
} from '#shared/workspace/parse-workspace.ts';

/**
 * The workspace that `text` holds, with the pack that it embeds checked whole, or the first gate that it did not pass.
 * What checks a pack is loaded only where one is embedded.
 */
export async function readWorkspace(text: string): Promise<Result<ParsedWorkspace, WorkspaceParseError>> {
  const parsed = parseWorkspace(text);
  if (!parsed.ok || parsed.value.workspace.pack.embedded === null) return parsed;
  const { checkEmbeddedPack } = await import('#shared/framework/packs/check-embedded-pack.ts');
  const issues = checkEmbeddedPack(parsed.value.workspace);
  if (issues.length === 0) return parsed;
  return failure({ type: 'invalid', issues: issues.slice(0, issueLimit), total: issues.length });
}
