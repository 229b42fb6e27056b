import { type Language, languages, languageTags } from '#shared/messages/languages.ts';
import { loadWholeCatalogue } from '#shared/messages/load-whole-catalogue.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';
import type { CommandContext, CommandLineIo } from './command-line-io.ts';
import type { Complaint, Outcome } from './outcome.ts';
import { type Arguments, type Options, parseArguments } from './parse-arguments.ts';
import { toTerminalText } from './to-terminal-text.ts';

const commandNames = ['check', 'analyze', 'deck', 'import', 'export', 'pack'] as const;
type CommandName = (typeof commandNames)[number];
type Command = {
  readonly options: Options;
  readonly run: (args: Arguments, context: CommandContext) => Promise<Outcome>;
};

/** Each command brings its own libraries, and only when it is run. */
const loadCommand: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => {
    const { check, checkOptions } = await import('./commands/check.ts');
    return { options: checkOptions, run: check };
  },
  analyze: async () => {
    const { analyzeFile, analyzeOptions } = await import('./commands/analyze.ts');
    return { options: analyzeOptions, run: analyzeFile };
  },
  deck: async () => {
    const { deck, deckOptions } = await import('./commands/deck.ts');
    return { options: deckOptions, run: deck };
  },
  import: async () => {
    const { importList, importOptions } = await import('./commands/import.ts');
    return { options: importOptions, run: importList };
  },
  pack: async () => {
    const { packFile, packOptions } = await import('./commands/pack.ts');
    return { options: packOptions, run: packFile };
  },
  export: async () => {
    const { exportFile, exportOptions } = await import('./commands/export.ts');
    return { options: exportOptions, run: exportFile };
  },
};

/** Whether `argument` is the name of a command, so that the app tells a command from a file to open. */
export function isCommandName(argument: string): argument is CommandName {
  return commandNames.some((name) => name === argument);
}

function complain({ exitCode, text }: Complaint, name: CommandName | null, context: CommandContext): number {
  const texts = context.messages.commandLine;
  const line = exitCode === 2 ? `${text} ${texts.usage.seeHelp(name)}` : text;
  context.stderr.write(`${texts.complaint(line)}\n`);
  return exitCode;
}

async function runCommand(name: CommandName, args: readonly string[], context: CommandContext): Promise<number> {
  const texts = context.messages.commandLine;
  const { options, run } = await loadCommand[name]();
  const parsed = parseArguments(args, options, context);
  if (!parsed.ok) return complain(parsed.error, name, context);
  if (parsed.value.flags.has('help')) {
    context.stdout.write(texts.helpTexts[name]);
    return 0;
  }
  try {
    const outcome = await run(parsed.value, context);
    return outcome.ok ? 0 : complain(outcome.error, name, context);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return complain({ exitCode: 1, text: texts.internal(detail) }, name, context);
  }
}

/** The arguments without `--language`, and what it names: null where it is not there, empty where it names nothing. */
function takeLanguage(args: readonly string[]): { readonly given: string | null; readonly rest: readonly string[] } {
  const option = '--language';
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at < 0) return { given: null, rest: args };
  const isNext = args[at] === option;
  const given = isNext ? (args[at + 1] ?? '') : (args[at]?.slice(option.length + 1) ?? '');
  return { given, rest: [...args.slice(0, at), ...args.slice(at + (isNext ? 2 : 1))] };
}

function isLanguage(name: string): name is Language {
  return languages.some((language) => language === name);
}

async function createContext(io: CommandLineIo, language: Language | null): Promise<CommandContext> {
  const catalogue = await loadWholeCatalogue(language ?? 'en');
  return {
    ...io,
    language,
    messages: createWholeMessages(languageTags[catalogue.language], 'USD', undefined, catalogue),
  };
}

/** The same output, which no text from a file can steer. */
function guard(output: CommandLineIo['stdout']): CommandLineIo['stdout'] {
  return { write: (text) => output.write(toTerminalText(text)) };
}

/**
 * Runs one command of the command line (without the program's name) and gives its exit code: 0 done, 1 the input is
 * at fault and nothing was written, 2 wrong usage. It speaks English, or what `--language` names. Results go to stdout, complaints and warnings to stderr.
 */
export async function runCommandLine(args: readonly string[], unguarded: CommandLineIo): Promise<number> {
  const io = { ...unguarded, stdout: guard(unguarded.stdout), stderr: guard(unguarded.stderr) };
  const { given, rest: words } = takeLanguage(args);
  const isKnown = given !== null && isLanguage(given);
  const context = await createContext(io, isKnown ? given : null);
  const texts = context.messages.commandLine;
  const [first, ...rest] = words;
  if (given === '') return complain({ exitCode: 2, text: texts.usage.needsValue('--language') }, null, context);
  if (given !== null && !isKnown)
    return complain({ exitCode: 2, text: texts.usage.language(given, languages) }, null, context);
  if (first === undefined) return complain({ exitCode: 2, text: texts.usage.noCommand }, null, context);
  if (first === '--help' || first === '-h' || first === 'help') {
    const [name] = rest;
    io.stdout.write(name !== undefined && isCommandName(name) ? texts.helpTexts[name] : texts.help);
    return 0;
  }
  if (first === '--version' || first === '-v') {
    io.stdout.write(`${texts.version(io.version)}\n`);
    return 0;
  }
  if (isCommandName(first)) return runCommand(first, rest, context);
  const text = first.startsWith('-') ? texts.usage.unknownOption(first) : texts.usage.unknownCommand(first);
  return complain({ exitCode: 2, text }, null, context);
}
