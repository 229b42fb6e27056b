import { analyze } from '#shared/analysis/analyze.ts';
import { buildUseCaseList } from '#shared/exchange/build-use-case-list.ts';
import { serializeTable } from '#shared/exchange/serialize-table.ts';
import { success } from '#shared/result.ts';
import type { CommandContext } from '../command-line-io.ts';
import { type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { createWorkspaceMessages } from '../workspace-messages.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const exportOptions: Options = { ...outputOptions, to: { kind: 'text' } };

/** Writes the use cases as a list. */
export async function exportFile(args: Arguments, context: CommandContext): Promise<Outcome> {
  const { messages, stdout } = context;
  const { usage, export: texts } = messages.commandLine;
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const kind = findText(args, 'to');
  if (kind !== 'csv') return wrongUsage(usage.exportKind(kind ?? null));
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const parsed = await readWorkspace(file.value, context);
  if (!parsed.ok) return parsed;
  const { workspace } = parsed.value;
  const rows = buildUseCaseList(workspace, analyze(workspace), createWorkspaceMessages(workspace));
  const written = await writeOutput(output.value, new TextEncoder().encode(serializeTable(rows)), context);
  if (!written.ok) return written;
  stdout.write(`${texts.written(output.value.shown, workspace.content.useCaseOrder.length)}\n`);
  return success(null);
}
