import type { Pack } from '#shared/framework/pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { packFileType } from '#shared/framework/packs/pack-file.ts';
import { parsePack } from '#shared/framework/packs/parse-pack.ts';
import { success } from '#shared/result.ts';
import { isJsonObject } from '#shared/workspace/json.ts';
import { parseJson } from '#shared/workspace/parse-json.ts';
import { workspaceTextLimit } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from './command-line-io.ts';
import { inputFault, type Outcome } from './outcome.ts';
import { decodeUtf8, readInput, readWorkspace } from './read-input.ts';

/** A pack, and the workspace that it was found in; null where it stands in a file of its own. */
export type FoundPack = { readonly pack: Pack; readonly workspace: Workspace | null };

function isPackFile(text: string): boolean {
  const json = parseJson(text);
  return json.ok && isJsonObject(json.value) && json.value.type === packFileType;
}

/** The pack in a pack file, or the one that a workspace is judged by; else one sentence about what is wrong. */
export async function readPack(path: string, context: CommandContext): Promise<Outcome<FoundPack>> {
  const { commandLine, workspaceErrors, method } = context.messages;
  const bytes = await readInput(path, workspaceTextLimit, context);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (text !== null && (isPackFile(text) || path.toLowerCase().endsWith('.sextantpack'))) {
    const parsed = parsePack(text);
    if (parsed.ok) return success({ pack: parsed.value, workspace: null });
    const { error } = parsed;
    if (error.type === 'invalid' && error.total > 1) {
      for (const issue of error.issues) {
        context.stdout.write(`${commandLine.check.issue(workspaceErrors.issue(issue))}\n`);
      }
    }
    return inputFault(commandLine.about(path, `${workspaceErrors.packReason(error)} ${method.problem.next}`));
  }
  const parsed = await readWorkspace(path, context);
  if (!parsed.ok) return parsed;
  const { workspace } = parsed.value;
  return success({ pack: findPack(workspace), workspace });
}
