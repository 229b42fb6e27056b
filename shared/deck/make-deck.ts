import { analyze } from '#shared/analysis/analyze.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import { createMeasure, type Face, type FontReader } from './measure.ts';
import { outline } from './outline.ts';
import { placeDeck } from './place-deck.ts';
import { findUncoveredCharacters } from './printable-text.ts';
import { type PdfTools, renderPdf } from './render-pdf.ts';
import { createTheme } from './theme.ts';
import { toPdfDefinition } from './to-pdf-definition.ts';

export type DeckError =
  /** Every section is switched off. */
  { readonly type: 'empty' } | { readonly type: 'cancelled' } | { readonly type: 'internal'; readonly detail: string };

export type DeckWarning = {
  /** Characters that the typeface lacks; each is printed as a square, and the method page names them. */
  readonly type: 'uncovered-characters';
  readonly characters: readonly string[];
};

export type MadeDeck = {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly warnings: readonly DeckWarning[];
};

export type DeckTools = PdfTools & { readonly readers: Readonly<Record<Face, FontReader>> };

export type DeckRequest = {
  readonly workspace: Workspace;
  /** ISO day that the deck bears. */
  readonly generatedOn: string;
  /** Instead of the audience that the workspace names. */
  readonly audience?: Content['deck']['audience'];
};

/**
 * The deck of a workspace as PDF bytes: analyzed, outlined, placed and painted. The same request gives the same bytes
 * wherever it runs. `onProgress` hears pages done of pages in all, the last time when the bytes are ready.
 */
export async function makeDeck(
  request: DeckRequest,
  tools: DeckTools,
  onProgress: (done: number, total: number) => void,
): Promise<Result<MadeDeck, DeckError>> {
  const { workspace, generatedOn } = request;
  const { deck: options, assumptions } = workspace.content;
  const messages = createMessages(options.language, assumptions.currency);
  const measure = createMeasure(tools.readers);
  const audience = request.audience ?? options.audience;
  const analysis = analyze(workspace, defaultPack);
  const deck = outline({ workspace, analysis, pack: defaultPack, messages, generatedOn, audience }, measure);
  const pages = placeDeck(deck, createTheme(deck.paper, deck.accent), measure, messages);
  if (pages.length === 0) return failure({ type: 'empty' });
  const { title, author, subject } = deck;
  const definition = toPdfDefinition(pages, { title, author, subject, createdOn: generatedOn });
  let told = 0;
  onProgress(0, pages.length);
  const bytes = await renderPdf(definition, tools, (share) => {
    const done = Math.floor(share * pages.length);
    if (done <= told || done >= pages.length) return;
    told = done;
    onProgress(done, pages.length);
  });
  onProgress(pages.length, pages.length);
  const characters = findUncoveredCharacters(deck.slides, measure);
  const warnings = characters.length === 0 ? [] : [{ type: 'uncovered-characters' as const, characters }];
  return success({ bytes, pageCount: pages.length, warnings });
}
