import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import { type DeckError, type DeckFormat, deckFormats } from '#shared/deck/make-deck.ts';
import { languageTags } from '#shared/messages/languages.ts';
import { success } from '#shared/result.ts';
import { deckOptions as deckOptionsSchema } from '#shared/workspace/schema/content.ts';
import { day } from '#shared/workspace/schema/primitives.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const deckOptions: Options = {
  ...outputOptions,
  audience: { kind: 'text' },
  date: { kind: 'text' },
  to: { kind: 'text' },
  summary: { kind: 'flag' },
};

type Choices = Omit<DeckRequest, 'workspace'> & { readonly format: DeckFormat };

const audienceSchema = deckOptionsSchema.shape.audience.unwrap();

function isFormat(text: string): text is DeckFormat {
  return deckFormats.some((format) => format === text);
}

/** The format that is asked for, or the one that the name of the output ends in; a PDF where neither says. */
function parseFormat(args: Arguments, { messages }: CommandContext): Outcome<DeckFormat> {
  const given = findText(args, 'to');
  if (given !== undefined)
    return isFormat(given) ? success(given) : wrongUsage(messages.commandLine.usage.exportKind(given, deckFormats));
  return success(/\.pptx$/i.test(findText(args, 'output') ?? '') ? 'pptx' : 'pdf');
}

function parseChoices(args: Arguments, context: CommandContext): Outcome<Choices> {
  const { usage } = context.messages.commandLine;
  const date = findText(args, 'date') ?? context.today();
  if (!day.safeParse(date).success) return wrongUsage(usage.date(date));
  const format = parseFormat(args, context);
  if (!format.ok) return format;
  const only = args.flags.has('summary') ? { only: 'summary' as const } : {};
  const language = context.language && { language: languageTags[context.language] };
  const choices = { generatedOn: date, format: format.value, ...only, ...language };
  const given = findText(args, 'audience');
  if (given === undefined) return success(choices);
  const audience = audienceSchema.safeParse(given);
  if (!audience.success) return wrongUsage(usage.audience(given, audienceSchema.options));
  return success({ ...choices, audience: audience.data });
}

function explain(error: DeckError, { messages }: CommandContext): string {
  const { deck } = messages.commandLine;
  return error.type === 'empty' ? deck.empty : deck.failed(error.type === 'internal' ? error.detail : error.type);
}

/** Writes the strategy deck of a workspace, or its summary page, as PDF or slides. */
export async function deck(args: Arguments, context: CommandContext): Promise<Outcome> {
  const { commandLine: texts } = context.messages;
  const file = readOneFile(args, context);
  if (!file.ok) return file;
  const choices = parseChoices(args, context);
  if (!choices.ok) return choices;
  const output = await findOutput(args, file.value, context);
  if (!output.ok) return output;
  const parsed = await readWorkspace(file.value, context);
  if (!parsed.ok) return parsed;
  const warnings: DeckWarning[] = [];
  const { workspace } = parsed.value;
  // Loading the PDF engine takes longer than everything before it; a fault of the input is told without it.
  const { renderDeck } = await import('#electron/deck/render-deck.ts');
  const rendered = await renderDeck({ ...choices.value, workspace, onWarning: (warning) => warnings.push(warning) });
  if (!rendered.ok) return inputFault(texts.about(file.value, explain(rendered.error, context)));
  const written = await writeOutput(output.value, rendered.value, context);
  if (!written.ok) return written;
  const audience = choices.value.audience ?? workspace.content.deck.audience;
  context.stdout.write(`${texts.deck.written(output.value.shown, audience, rendered.value.length)}\n`);
  for (const { characters, places } of warnings)
    context.stderr.write(`${texts.warning(texts.deck.uncovered(characters, places))}\n`);
  return success(null);
}
