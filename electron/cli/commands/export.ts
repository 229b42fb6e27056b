import { analyze } from '#shared/analysis/analyze.ts';
import { type LensName, lensNames } from '#shared/canvas/lens/lens-name.ts';
import { buildExport, type ExportKind, exportKinds } from '#shared/exchange/build-export.ts';
import type { PictureRequest } from '#shared/picture/build-picture.ts';
import { type PicturePaper, picturePapers } from '#shared/picture/picture-colors.ts';
import { success } from '#shared/result.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { loadWorkspaceMessages } from '../workspace-messages.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const exportOptions: Options = {
  ...outputOptions,
  to: { kind: 'text' },
  lens: { kind: 'text' },
  paper: { kind: 'text' },
};

type Look = { readonly lens: LensName; readonly paper: PicturePaper };

function parseLook(args: Arguments, { messages }: CommandContext): Outcome<Look> {
  const { usage } = messages.commandLine;
  const [givenLens, givenPaper] = [findText(args, 'lens') ?? 'free', findText(args, 'paper') ?? 'light'];
  const lens = lensNames.find((name) => name === givenLens);
  if (lens === undefined) return wrongUsage(usage.lens(givenLens, lensNames));
  const paper = picturePapers.find((name) => name === givenPaper);
  return paper === undefined ? wrongUsage(usage.paper(givenPaper, picturePapers)) : success({ lens, paper });
}

function isExportKind(text: string | undefined): text is ExportKind {
  return exportKinds.some((kind) => kind === text);
}

async function drawCanvas(request: Omit<PictureRequest, 'selection'>) {
  const { renderPicture } = await import('#electron/picture/render-picture.ts');
  const svg = await renderPicture({ ...request, selection: null });
  const count = svg === null ? 0 : request.workspace.content.useCaseOrder.length;
  return { bytes: new TextEncoder().encode(svg ?? ''), count };
}

/** Writes what a workspace holds as slides, a drawing, tables, model cards or a calendar. */
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
  if (kind !== 'svg' && !isExportKind(kind))
    return wrongUsage(usage.exportKind(kind ?? null, ['pptx', 'svg', ...exportKinds]));
  const look = parseLook(args, context);
  if (!look.ok) return look;
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const parsed = await readWorkspace(file.value, context);
  if (!parsed.ok) return parsed;
  const { workspace } = parsed.value;
  const words = await loadWorkspaceMessages(workspace, context);
  const given = { workspace, analysis: analyze(workspace), messages: words };
  const { bytes, count } = kind === 'svg' ? await drawCanvas({ ...given, ...look.value }) : buildExport(kind, given);
  if (count === 0 && kind !== 'csv') return inputFault(messages.commandLine.about(file.value, nothing[kind]));
  const written = await writeOutput(output.value, bytes, context);
  if (!written.ok) return written;
  stdout.write(`${texts.written(output.value.shown, messages.exports.written[kind](count))}\n`);
  return success(null);
}
