import type { WholeCatalogue } from '#shared/messages/catalogue.ts';
import { findLanguage } from '#shared/messages/languages.ts';
import { loadWholeCatalogue } from '#shared/messages/load-whole-catalogue.ts';
import type { DeckRequest } from './lay-out-deck.ts';
import { toDeckLanguage } from './to-deck-language.ts';

/** The words that a deck is to be in: those of its language, English where that is none of the app's. */
export function loadDeckCatalogue(request: DeckRequest): Promise<WholeCatalogue> {
  return loadWholeCatalogue(findLanguage([toDeckLanguage(request)]));
}
