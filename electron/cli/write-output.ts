import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFileDurably } from '#electron/files/write-file-durably.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { SaveFileError } from '#shared/host.ts';
import { success } from '#shared/result.ts';
import type { CommandContext } from './command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from './outcome.ts';
import { type Arguments, findText, type Options } from './parse-arguments.ts';

/** The options of every command that writes. */
export const outputOptions: Options = { output: { kind: 'text', short: 'o' }, force: { kind: 'flag' } };

/** A place that may be written to: it was free, or may be replaced. */
export type Output = { readonly path: string; readonly shown: string; readonly replace: boolean };

/** The file that a path means, also where only its folder exists yet. */
async function toRealPath(path: string): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return realpath(path).catch(() => join(folder, basename(path)));
}

/** Where the result goes, looked at before any work is done: it exists only with `--force`, and is not the input. */
export async function findOutput(args: Arguments, input: string, context: CommandContext): Promise<Outcome<Output>> {
  const { about, output, usage } = context.messages.commandLine;
  const shown = findText(args, 'output');
  if (shown === undefined || shown === '') return wrongUsage(usage.noOutput);
  const path = resolve(context.cwd, shown);
  if ((await toRealPath(path)) === (await toRealPath(resolve(context.cwd, input)))) {
    return inputFault(about(shown, output.same));
  }
  const replace = args.flags.has('force');
  const status = await stat(path).catch(() => null);
  if (status?.isDirectory()) return inputFault(about(shown, output.folder));
  if (status !== null && !replace) return inputFault(about(shown, output.exists));
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder === null || !folder.isDirectory()) return inputFault(about(shown, output.noFolder(dirname(shown))));
  return success({ path, shown, replace });
}

function toSentence(error: SaveFileError, { messages }: CommandContext): string {
  const { output } = messages.commandLine;
  switch (error.type) {
    case 'changed-on-disk':
      return output.changed;
    case 'unwritable':
    case 'refused':
    case 'internal':
      return output.unwritable(error.detail);
    case 'disk-full':
      return output.full;
    case 'not-verified':
      return output.notVerified;
    default:
      return assertNever(error);
  }
}

/** Puts `bytes` at the place, flushed and read back, or leaves everything as it was. */
export async function writeOutput(output: Output, bytes: Uint8Array, context: CommandContext): Promise<Outcome> {
  const written = await writeFileDurably(output.path, bytes, { expected: output.replace ? 'any' : null });
  if (written.ok) return success(null);
  return inputFault(context.messages.commandLine.about(output.shown, toSentence(written.error, context)));
}
