import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import type { DeckError } from '#shared/deck/make-deck.ts';
import { languageTags } from '#shared/messages/languages.ts';
import { success } from '#shared/result.ts';
import { deckOptions as deckOptionsSchema } from '#shared/workspace/schema/content.ts';
import { day } from '#shared/workspace/schema/primitives.ts';
import type { CommandContext } from '../command-line-io.ts';
import { inputFault, type Outcome, wrongUsage } from '../outcome.ts';
import { type Arguments, findText, type Options, readOneFile } from '../parse-arguments.ts';
import { readWorkspace } from '../read-input.ts';
import { findOutput, outputOptions, writeOutput } from '../write-output.ts';

export const deckOptions: Options = { ...outputOptions, audience: { kind: 'text' }, date: { kind: 'text' } };

type Choices = Omit<DeckRequest, 'workspace'>;

const audienceSchema = deckOptionsSchema.shape.audience.unwrap();

function parseChoices(args: Arguments, context: CommandContext): Outcome<Choices> {
  const { usage } = context.messages.commandLine;
  const date = findText(args, 'date') ?? context.today();
  if (!day.safeParse(date).success) return wrongUsage(usage.date(date));
  const given = findText(args, 'audience');
  const choices = { generatedOn: date, ...(context.language && { language: languageTags[context.language] }) };
  if (given === undefined) return success(choices);
  const audience = audienceSchema.safeParse(given);
  if (!audience.success) return wrongUsage(usage.audience(given, audienceSchema.options));
  return success({ ...choices, audience: audience.data });
}

function explain(error: DeckError, { messages }: CommandContext): string {
  const { deck } = messages.commandLine;
  return error.type === 'empty' ? deck.empty : deck.failed(error.type === 'internal' ? error.detail : error.type);
}

/** Writes the strategy deck of a workspace as PDF. */
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
