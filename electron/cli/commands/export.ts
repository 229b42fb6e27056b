import { analyze } from '#shared/analysis/analyze.ts';
import { buildExport, type ExportKind, exportKinds } from '#shared/exchange/build-export.ts';
import { success } from '#shared/result.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { loadWorkspaceMessages } from '../workspace-messages.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const exportOptions: Options = { ...outputOptions, to: { kind: 'text' } };

function isExportKind(text: string | undefined): text is ExportKind {
  return exportKinds.some((kind) => kind === text);
}

/** Writes what a workspace holds as slides, tables, model cards or a calendar. */
export async function exportFile(args: Arguments, context: CommandContext): Promise<Outcome> {
  const { messages, stdout } = context;
  const { usage, export: texts } = messages.commandLine;
  const { nothing } = messages.exports.dialog;
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const kind = findText(args, 'to');
  if (kind === 'pptx') {
    const { deck } = await import('./deck.ts');
    return deck(args, context);
  }
  if (!isExportKind(kind)) return wrongUsage(usage.exportKind(kind ?? null, ['pptx', ...exportKinds]));
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const parsed = await readWorkspace(file.value, context);
  if (!parsed.ok) return parsed;
  const { workspace } = parsed.value;
  const words = await loadWorkspaceMessages(workspace, context);
  const given = { workspace, analysis: analyze(workspace), messages: words };
  const { bytes, count } = buildExport(kind, given);
  if (count === 0 && kind !== 'csv') return inputFault(messages.commandLine.about(file.value, nothing[kind]));
  const written = await writeOutput(output.value, bytes, context);
  if (!written.ok) return written;
  stdout.write(`${texts.written(output.value.shown, messages.exports.written[kind](count))}\n`);
  return success(null);
}
