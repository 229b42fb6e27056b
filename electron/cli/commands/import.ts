import { basename, extname } from 'node:path';
import { useCaseImport } from '#shared/commands/use-case/import.ts';
import { arrangeImport } from '#shared/exchange/arrange-import.ts';
import { buildImport, type PreparedImport } from '#shared/exchange/build-import.ts';
import { decodeText, importSizeLimit } from '#shared/exchange/decode-text.ts';
import { describeImportError, describeImportWarning } from '#shared/exchange/describe-import.ts';
import { parseTable, type Table } from '#shared/exchange/parse-table.ts';
import { type ColumnMapping, importFields } from '#shared/exchange/recognize-columns.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { success } from '#shared/result.ts';
import { createWorkspace } from '#shared/workspace/create-workspace.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readInput } from '../read-input.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';
import { type ImportChoices, parseImportChoices, resolveFilters, resolveMapping } from './import-choices.ts';

export const importOptions: Options = {
  ...outputOptions,
  map: { kind: 'texts' },
  where: { kind: 'texts' },
  title: { kind: 'text' },
  organization: { kind: 'text' },
  titles: { kind: 'text' },
};

const mostWarnings = 20;

type ReadTable = { readonly table: Table; readonly guessed: boolean };

async function readTable(path: string, context: CommandContext): Promise<Outcome<ReadTable>> {
  const { commandLine } = context.messages;
  const bytes = await readInput(path, importSizeLimit, context);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) {
    return inputFault(commandLine.about(path, describeImportError(decoded.error, context.messages)));
  }
  const table = parseTable(decoded.value.text, { hasHeader: true });
  if (!table.ok) return inputFault(commandLine.about(path, describeImportError(table.error, context.messages)));
  if (table.value.rows.length === 0) return inputFault(commandLine.about(path, commandLine.import.noRows));
  return success({ table: table.value, guessed: decoded.value.guessed });
}

type Read = ReadTable & { readonly mapping: ColumnMapping; readonly prepared: PreparedImport };

async function prepare(path: string, choices: ImportChoices, context: CommandContext): Promise<Outcome<Read>> {
  const { messages } = context;
  const { commandLine } = messages;
  const read = await readTable(path, context);
  if (!read.ok) return read;
  const { table } = read.value;
  const mapping = resolveMapping(table, choices, messages);
  if (!mapping.ok) return inputFault(commandLine.about(path, mapping.error));
  const filters = resolveFilters(table, choices, messages);
  if (!filters.ok) return inputFault(commandLine.about(path, filters.error));
  const options = { mapping: mapping.value, filters: filters.value, titles: choices.titles };
  const prepared = buildImport(table, options, null);
  const first = prepared.warnings[0];
  if (prepared.useCases.length === 0 && first !== undefined) {
    const text = commandLine.import.nothingLeft(describeImportWarning(first, messages));
    return inputFault(commandLine.about(path, text));
  }
  return success({ ...read.value, mapping: mapping.value, prepared });
}

/** The title that is given, else the department that all share, else the name of the list. */
function chooseTitle(given: string | undefined, path: string, { useCases }: PreparedImport): string {
  if (given !== undefined) return given;
  const departments = new Set(useCases.map(({ department }) => department));
  const [shared] = departments;
  if (departments.size === 1 && shared !== undefined && shared !== '') return shared;
  return basename(path, extname(path)).slice(0, shortTextLimit);
}

function createFromImport(
  prepared: PreparedImport,
  title: string,
  organization: string,
  io: CommandContext,
): Workspace {
  const now = io.now();
  const empty = createWorkspace({
    documentId: io.newDocumentId(),
    now,
    generator: io.messages.commandLine.version(io.version),
    pack: { id: defaultPack.id, version: defaultPack.version, hash: packHash(defaultPack) },
    title,
    organization,
  });
  return useCaseImport.run(empty, arrangeImport(prepared.useCases, [0, 0]), { newId: io.newId, now });
}

function report(shown: string, { table, guessed, mapping, prepared }: Read, context: CommandContext): void {
  const { stdout, stderr, messages } = context;
  const { import: texts, warning: toWarning } = messages.commandLine;
  const { useCases, rows, inCapitals } = prepared;
  stdout.write(`${texts.done(shown, useCases.length, rows.length, table.rows.length)}\n`);
  const pairs = importFields.flatMap((field) => {
    const column = table.columns[mapping[field] ?? -1];
    return column === undefined ? [] : [[field, column] as const];
  });
  stdout.write(`${texts.mapped(pairs)}\n`);
  const used = new Set(Object.values(mapping));
  stdout.write(`${texts.kept(table.columns.filter((_, index) => !used.has(index)))}\n`);
  const chosen = new Set(rows);
  const warnings = [...table.warnings.filter(({ row }) => chosen.has(row)), ...prepared.warnings];
  const lines = warnings.slice(0, mostWarnings).map((warning) => describeImportWarning(warning, messages));
  if (guessed) lines.unshift(messages.exchange.text.guessed);
  for (const line of lines) stderr.write(`${toWarning(line)}\n`);
  const more = warnings.length - mostWarnings;
  if (more > 0) stderr.write(`${texts.moreWarnings(more)}\n`);
  if (inCapitals > 0) stderr.write(`${texts.inCapitals(inCapitals)}\n`);
}

/** Makes a workspace of a list of ideas. */
export async function importList(args: Arguments, context: CommandContext): Promise<Outcome> {
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const choices = parseImportChoices(args, context.messages);
  if (!choices.ok) return wrongUsage(choices.error);
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const read = await prepare(file.value, choices.value, context);
  if (!read.ok) return read;
  const title = chooseTitle(findText(args, 'title'), file.value, read.value.prepared);
  const workspace = createFromImport(read.value.prepared, title, findText(args, 'organization') ?? '', context);
  const bytes = new TextEncoder().encode(serializeWorkspace(workspace));
  const written = await writeOutput(output.value, bytes, context);
  if (!written.ok) return written;
  const keptCapitals = choices.value.titles === 'as-written' ? read.value.prepared.inCapitals : 0;
  const told = { ...read.value, prepared: { ...read.value.prepared, inCapitals: keptCapitals } };
  report(output.value.shown, told, context);
  return success(null);
}
