import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import type { DeckError, DeckFormat } from '#shared/deck/make-deck.ts';

/** What the worker is asked, once. */
export type DeckJob = DeckRequest & { readonly format: DeckFormat };

/** What it answers: progress while it works, then exactly one end. */
export type DeckReport =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly bytes: Uint8Array; readonly warnings: readonly DeckWarning[] }
  | { readonly type: 'failed'; readonly error: DeckError };
