import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseAttachedWorkspace } from '#shared/exchange/parse-attached-workspace.ts';
import { readWorkspace as parseWithPack } from '#shared/framework/packs/read-workspace.ts';
import { success } from '#shared/result.ts';
import { type ParsedWorkspace, workspaceTextLimit } from '#shared/workspace/parse-workspace.ts';
import type { CommandContext } from './command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from './outcome.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** The bytes of the file at `path`, at most `limit` of them, or one sentence about why there are none. */
export async function readInput(path: string, limit: number, context: CommandContext): Promise<Outcome<Uint8Array>> {
  const { about, input, usage } = context.messages.commandLine;
  if (path === '') return wrongUsage(usage.noFile);
  const place = resolve(context.cwd, path);
  try {
    // Looked at before it is opened: opening a pipe waits for a writer, and reading a device need not end.
    const looked = await stat(place);
    if (!looked.isFile()) return inputFault(about(path, looked.isDirectory() ? input.folder : input.notFile));
    const handle = await open(place, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) return inputFault(about(path, input.notFile));
      if (status.size > limit)
        return inputFault(about(path, input.tooLarge(status.size / 1_000_000, limit / 1_000_000)));
      return success(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return inputFault(about(path, input.missing));
    if (code === 'EISDIR') return inputFault(about(path, input.folder));
    return inputFault(about(path, input.unreadable(code)));
  }
}

/** The workspace in the file at `path`, or one sentence about what is wrong with it and what to do. */
export async function readWorkspace(path: string, context: CommandContext): Promise<Outcome<ParsedWorkspace>> {
  const { commandLine, workspaceErrors } = context.messages;
  const bytes = await readInput(path, workspaceTextLimit, context);
  if (!bytes.ok) return bytes;
  const isPdf = /\.pdf$/i.test(path);
  const attached = isPdf ? parseAttachedWorkspace(bytes.value) : null;
  if (attached?.ok === false) {
    const { reasons, next } = context.messages.problems.attachment;
    return inputFault(commandLine.about(path, `${reasons[attached.error.type]} ${next}`));
  }
  const text = attached === null ? decodeUtf8(bytes.value) : attached.value;
  if (text === null) return inputFault(commandLine.about(path, commandLine.input.notText));
  const parsed = parseWithPack(text);
  if (parsed.ok) return parsed;
  const { error } = parsed;
  return inputFault(commandLine.about(path, `${workspaceErrors.reason(error)} ${workspaceErrors.nextStep(error)}`));
}

/** The text of UTF-8 bytes without a byte-order mark; null when they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
