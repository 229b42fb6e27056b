import { parseArgs } from 'node:util';
import { success } from '#shared/result.ts';
import type { CommandContext } from './command-line-io.ts';
import { type Outcome, wrongUsage } from './outcome.ts';

/** `text` takes a value, `texts` may be given more than once, `flag` stands alone. */
export type OptionKind = 'text' | 'texts' | 'flag';
type Option = { readonly kind: OptionKind; readonly short?: string };
export type Options = Readonly<Record<string, Option>>;

export type Arguments = {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
};

function toConfiguration(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind, short }]) => [
      name,
      {
        type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}

/** The files and options among `args`, or what is wrong with them. `-h` and `--help` are known everywhere. */
export function parseArguments(
  args: readonly string[],
  options: Options,
  { messages }: CommandContext,
): Outcome<Arguments> {
  const { usage } = messages.commandLine;
  const known: Options = { ...options, help: { kind: 'flag', short: 'h' } };
  const { tokens } = parseArgs({
    args: [...args],
    options: toConfiguration(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const flags = new Set<string>();
  const texts = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) return wrongUsage(usage.unknownOption(token.rawName));
    if (option.kind === 'flag') {
      if (token.value !== undefined) return wrongUsage(usage.takesNoValue(token.rawName));
      flags.add(token.name);
      continue;
    }
    const { value } = token;
    const isForgotten =
      value === undefined || (token.inlineValue === false && value.length > 1 && value.startsWith('-'));
    if (isForgotten) return wrongUsage(usage.needsValue(token.rawName));
    texts.set(token.name, option.kind === 'texts' ? [...(texts.get(token.name) ?? []), value] : [value]);
  }
  return success({ files, flags, texts });
}

/** The value of an option that is given at most once; undefined when it is not there. */
export function findText({ texts }: Arguments, name: string): string | undefined {
  return texts.get(name)?.at(-1);
}

/** The one file that a command reads. */
export function readOneFile({ files }: Arguments, { messages }: CommandContext): Outcome<string> {
  const { usage } = messages.commandLine;
  const file = files[0];
  if (file === undefined || file === '') return wrongUsage(usage.noFile);
  return files.length > 1 ? wrongUsage(usage.tooManyFiles(files.length)) : success(file);
}
