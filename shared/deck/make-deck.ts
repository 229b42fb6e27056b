import type { Messages } from '#shared/messages/messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { attachedFileName } from './attached-file-name.ts';
import { type DeckRequest, type DeckWarning, layOutDeck } from './lay-out-deck.ts';
import { loadDeckCatalogue } from './load-deck-catalogue.ts';
import { createMeasure, type Face, type FontReader } from './measure.ts';
import { type PdfAttachment, type PdfTools, renderPdf } from './render-pdf.ts';
import { toDeckLanguage } from './to-deck-language.ts';

export type DeckError =
  /** Every section is switched off. */
  { readonly type: 'empty' } | { readonly type: 'cancelled' } | { readonly type: 'internal'; readonly detail: string };

export type MadeDeck = {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly warnings: readonly DeckWarning[];
};

export type DeckTools = PdfTools & { readonly readers: Readonly<Record<Face, FontReader>> };

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
  const { deck: options } = workspace.content;
  const catalogue = await loadDeckCatalogue(request);
  const laid = layOutDeck(request, createMeasure(tools.readers), catalogue);
  const { deck, pages, messages, audience, warnings } = laid;
  if (pages.length === 0) return failure({ type: 'empty' });
  const { title, author, subject } = deck;
  const info = { title, author, subject, language: toDeckLanguage(request), createdOn: generatedOn };
  const attachment = options.attachWorkspace && audience !== 'public' ? toAttachment(workspace, messages) : null;
  onProgress(0, pages.length);
  const bytes = await renderPdf(pages, info, attachment, tools, (done) => onProgress(done, pages.length));
  return success({ bytes, pageCount: pages.length, warnings });
}
