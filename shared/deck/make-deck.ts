import { analyze } from '#shared/analysis/analyze.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import { attachedFileName } from './attached-file-name.ts';
import { createMeasure, type Face, type FontReader, type Measure } from './measure.ts';
import { outline } from './outline.ts';
import { placeDeck } from './place-deck.ts';
import { findUncoveredCharacters } from './printable-text.ts';
import { type PdfAttachment, type PdfTools, renderPdf } from './render-pdf.ts';
import type { Deck } from './slide.ts';
import { createTheme } from './theme.ts';

export type DeckError =
  /** Every section is switched off. */
  { readonly type: 'empty' } | { readonly type: 'cancelled' } | { readonly type: 'internal'; readonly detail: string };

export type DeckWarning = {
  /** Characters that the typeface lacks; each is printed as a square, and the method page names them. */
  readonly type: 'uncovered-characters';
  readonly characters: readonly string[];
  /** Names of the slides on which they stand, in order. */
  readonly places: readonly string[];
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

function findWarnings(deck: Deck, measure: Measure): readonly DeckWarning[] {
  const characters = findUncoveredCharacters(deck.slides, measure);
  if (characters.length === 0) return [];
  const places = deck.slides.filter(
    (slide) => slide.section !== 'method' && findUncoveredCharacters(slide, measure).length > 0,
  );
  return [{ type: 'uncovered-characters', characters, places: places.map(({ name }) => name) }];
}

/** The workspace as its file is. It holds every name and number, so a public deck never carries it. */
function toAttachment(workspace: Workspace, messages: Messages): PdfAttachment {
  const bytes = new TextEncoder().encode(serializeWorkspace(workspace));
  return { name: attachedFileName, description: messages.deck.attached, bytes };
}

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
  const info = { title, author, subject, language: options.language, createdOn: generatedOn };
  const attachment = options.attachWorkspace && audience !== 'public' ? toAttachment(workspace, messages) : null;
  onProgress(0, pages.length);
  const bytes = await renderPdf(pages, info, attachment, tools, (done) => onProgress(done, pages.length));
  return success({ bytes, pageCount: pages.length, warnings: findWarnings(deck, measure) });
}
