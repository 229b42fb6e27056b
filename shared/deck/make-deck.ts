import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { attachedFileName } from './attached-file-name.ts';
import { type DeckRequest, type DeckWarning, type LaidDeck, layOutDeck } from './lay-out-deck.ts';
import { loadDeckCatalogue } from './load-deck-catalogue.ts';
import { createMeasure, type Face, type FontReader, type Measure } from './measure.ts';
import { toSpeakerNotes } from './pptx/to-speaker-notes.ts';
import { type PdfAttachment, type PdfEngine, type PdfInfo, renderPdf } from './render-pdf.ts';
import { renderPptx } from './render-pptx.ts';
import { toDeckLanguage } from './to-deck-language.ts';

/** A document to read and print, or slides to edit. */
export const deckFormats = ['pdf', 'pptx'] as const;
export type DeckFormat = (typeof deckFormats)[number];

export type DeckError =
  /** Every section is switched off. */
  { readonly type: 'empty' } | { readonly type: 'cancelled' } | { readonly type: 'internal'; readonly detail: string };

export type MadeDeck = {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly warnings: readonly DeckWarning[];
};

export type DeckTools = PdfEngine & { readonly readers: Readonly<Record<Face, FontReader>> };

/** The workspace as its file is. It holds every name and number, so a public deck never carries it. */
function toAttachment(workspace: Workspace, messages: WholeMessages): PdfAttachment {
  const bytes = new TextEncoder().encode(serializeWorkspace(workspace));
  return { name: attachedFileName, description: messages.deck.attached, bytes };
}

type Progress = (done: number) => void;

function makeSlides(laid: LaidDeck, info: PdfInfo, measure: Measure, onProgress: Progress): Uint8Array {
  const { deck, theme, pages, messages } = laid;
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const sections: Readonly<Record<string, string>> = messages.deck.sections;
  const tools = {
    measure,
    theme,
    names: messages.deck.slides.names,
    nameSection: (id: string) => sections[id] ?? id,
    toNotes: (page: (typeof pages)[number]) => toSpeakerNotes(page, slides.get(page.slideId), deck.state, messages),
  };
  return renderPptx(pages, info, tools, onProgress);
}

/**
 * The deck of a workspace as bytes of `format`: analyzed, outlined, placed and painted. The same request gives the same
 * bytes wherever it runs. A PDF of all pages carries the workspace where its deck says so. `onProgress` hears pages done of pages in all, the last time when the bytes are ready.
 */
export async function makeDeck(
  request: DeckRequest,
  format: DeckFormat,
  tools: DeckTools,
  onProgress: (done: number, total: number) => void,
): Promise<Result<MadeDeck, DeckError>> {
  const { workspace, generatedOn } = request;
  const { deck: options } = workspace.content;
  const measure = createMeasure(tools.readers);
  const laid = layOutDeck(request, measure, await loadDeckCatalogue(request));
  const { deck, pages, messages, audience, warnings } = laid;
  if (pages.length === 0) return failure({ type: 'empty' });
  const { title, author, subject } = deck;
  const info = { title, author, subject, language: toDeckLanguage(request), createdOn: generatedOn };
  const carries = options.attachWorkspace && audience !== 'public' && request.only === undefined;
  const onPage = (done: number) => onProgress(done, pages.length);
  onPage(0);
  const bytes =
    format === 'pptx'
      ? makeSlides(laid, info, measure, onPage)
      : await renderPdf(pages, info, carries ? toAttachment(workspace, messages) : null, { ...tools, measure }, onPage);
  return success({ bytes, pageCount: pages.length, warnings });
}
