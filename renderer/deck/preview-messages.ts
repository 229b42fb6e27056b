import type { DeckRequest, DeckWarning } from '#shared/deck/lay-out-deck.ts';
import type { PlacedPage } from '#shared/deck/placed-page.ts';

/** What the worker is asked; the answer bears the same `number`. */
export type PreviewJob = { readonly number: number; readonly request: DeckRequest };

export type Preview = { readonly pages: readonly PlacedPage[]; readonly warnings: readonly DeckWarning[] };

export type PreviewReport = { readonly number: number; readonly preview: Preview };
