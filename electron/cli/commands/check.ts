import { readWorkspace } from '#shared/framework/packs/read-workspace.ts';
import { success } from '#shared/result.ts';
import { workspaceTextLimit } from '#shared/workspace/parse-workspace.ts';
import type { CommandContext } from '../command-line-io.ts';
import { type Complaint, inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import type { Arguments, Options } from '../parse-arguments.ts';
import { decodeUtf8, readInput } from '../read-input.ts';

export const checkOptions: Options = {};

/** Prints what there is to say about one file; the complaint when it is not valid. */
async function checkFile(path: string, context: CommandContext): Promise<Complaint | null> {
  const { commandLine: texts, workspaceErrors } = context.messages;
  const bytes = await readInput(path, workspaceTextLimit, context);
  if (!bytes.ok) return bytes.error;
  const text = decodeUtf8(bytes.value);
  if (text === null) return inputFault(texts.about(path, texts.input.notText)).error;
  const parsed = readWorkspace(text);
  if (parsed.ok) {
    const { workspace, readOnly, migratedFrom } = parsed.value;
    const count = workspace.content.useCaseOrder.length;
    const valid = texts.check.valid(count, migratedFrom ?? workspace.formatVersion);
    const line = readOnly ? `${valid}; ${texts.check.readOnly}` : valid;
    context.stdout.write(`${texts.about(path, line)}\n`);
    return null;
  }
  const { error } = parsed;
  if (error.type === 'invalid' && error.total > 1) {
    context.stdout.write(`${texts.about(path, '')}\n`);
    for (const issue of error.issues) context.stdout.write(`${texts.check.issue(workspaceErrors.issue(issue))}\n`);
    const others = error.total - error.issues.length;
    if (others > 0) context.stdout.write(`${texts.check.others(others)}\n`);
  }
  return inputFault(texts.about(path, `${workspaceErrors.reason(error)} ${workspaceErrors.nextStep(error)}`)).error;
}

/** Says of each file whether it is a valid workspace; a complaint for every one that is not. */
export async function check(args: Arguments, context: CommandContext): Promise<Outcome> {
  const texts = context.messages.commandLine;
  if (args.files.length === 0) return wrongUsage(texts.usage.noFile);
  const complaints: Complaint[] = [];
  for (const file of args.files) {
    const complaint = await checkFile(file, context);
    if (complaint !== null) complaints.push(complaint);
  }
  const last = complaints.pop();
  for (const { text } of complaints) context.stderr.write(`${texts.complaint(text)}\n`);
  return last === undefined ? success(null) : { ok: false, error: last };
}
