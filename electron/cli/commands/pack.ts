import { comparePacks, type PackDifference } from '#shared/analysis/packs/compare-packs.ts';
import { packTake } from '#shared/commands/pack/take.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { listPackDifferences } from '#shared/framework/packs/pack-path.ts';
import { toPackIdentity } from '#shared/framework/packs/pack-reference.ts';
import { serializePack } from '#shared/framework/packs/serialize-pack.ts';
import { success } from '#shared/result.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { type FoundPack, readPack } from '../read-pack.ts';
import { toTerminalText } from '../to-terminal-text.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const packOptions: Options = { ...outputOptions, compare: { kind: 'text' }, take: { kind: 'text' } };

function tell(pack: Pack, context: CommandContext): void {
  const { commandLine, framework } = context.messages;
  const identity = toPackIdentity(pack);
  context.stdout.write(`${commandLine.pack.line(identity)}\n`);
  context.stdout.write(`${framework.regulation.asOf(pack.regulation.asOf)}\n`);
  const count = listPackDifferences(defaultPack, pack).length;
  context.stdout.write(`${commandLine.pack.differs(count, toPackIdentity(defaultPack))}\n`);
}

function toLine(difference: PackDifference, { messages }: CommandContext): string {
  const { method, common, format } = messages;
  const words = method.other;
  const toWord = (when: 'before' | 'after'): string => {
    if (difference.type === 'recommendation') {
      const value = difference[when];
      return value === null ? words.none : common.recommendations[value];
    }
    if (difference.type === 'tier') {
      const value = difference[when];
      return value === null ? words.none : common.tiers[value];
    }
    const value = difference[when];
    return value === null ? words.none : words.level(value);
  };
  const { because } = difference;
  const why = because.length === 0 ? words.together : format.list(because.map((part) => method.parts[part]));
  return messages.commandLine.pack.change(words.what[difference.type], toWord('before'), toWord('after'), why);
}

function compare(workspace: Workspace, own: Pack, other: Pack, context: CommandContext): void {
  const { method, commandLine } = context.messages;
  const { useCases } = comparePacks(workspace, own, other);
  const total = workspace.content.useCaseOrder.length;
  const differences = listPackDifferences(own, other);
  if (differences.length > 0) {
    context.stdout.write(`${method.other.method(differences.length)}\n`);
    for (const path of differences) context.stdout.write(`  ${path.join('.')}\n`);
  }
  const counted = useCases.length === 0 ? method.other.noUseCase : method.other.counts(useCases.length, total);
  context.stdout.write(`${differences.length === 0 ? method.other.same : counted}\n`);
  for (const { number, title, differences: changes } of useCases) {
    context.stdout.write(`${commandLine.pack.about(number, toTerminalText(title))}\n`);
    for (const change of changes) context.stdout.write(`  ${toLine(change, context)}\n`);
  }
}

async function take(
  found: FoundPack,
  other: Pack,
  input: string,
  args: Arguments,
  context: CommandContext,
): Promise<Outcome> {
  const { commandLine } = context.messages;
  if (found.workspace === null) return inputFault(commandLine.about(input, commandLine.pack.notWorkspace));
  const output = await findOutput(args, input, context);
  if (!output.ok) return output;
  const now = context.now();
  const { newId } = context;
  const next = packTake.run(found.workspace, { pack: other }, { newId, now });
  const workspace = next === found.workspace ? next : { ...next, revision: next.revision + 1, modifiedAt: now };
  const written = await writeOutput(output.value, new TextEncoder().encode(serializeWorkspace(workspace)), context);
  if (!written.ok) return written;
  context.stdout.write(`${commandLine.pack.taken(output.value.shown, toPackIdentity(other))}\n`);
  return success(null);
}

/** Says which pack a file holds or is judged by, writes it, compares it with another, or takes the other in its place. */
export async function packFile(args: Arguments, context: CommandContext): Promise<Outcome> {
  const { commandLine } = context.messages;
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const [compared, taken] = [findText(args, 'compare'), findText(args, 'take')];
  if (compared !== undefined && taken !== undefined) return wrongUsage(commandLine.pack.oneOf);
  const found = await readPack(file.value, context);
  if (!found.ok) return found;
  const named = compared ?? taken;
  const other = named === undefined ? null : await readPack(named, context);
  if (other !== null && !other.ok) return other;
  if (other !== null && taken !== undefined) return take(found.value, other.value.pack, file.value, args, context);
  if (other !== null) {
    const { pack, workspace } = found.value;
    if (workspace === null) return inputFault(commandLine.about(file.value, commandLine.pack.notWorkspace));
    compare(workspace, pack, other.value.pack, context);
    return success(null);
  }
  if (findText(args, 'output') === undefined) {
    tell(found.value.pack, context);
    return success(null);
  }
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const bytes = new TextEncoder().encode(serializePack(found.value.pack));
  const written = await writeOutput(output.value, bytes, context);
  if (!written.ok) return written;
  context.stdout.write(`${commandLine.pack.written(output.value.shown, toPackIdentity(found.value.pack))}\n`);
  return success(null);
}
