import type { DeckRequest } from './lay-out-deck.ts';

/** The BCP 47 tag of the language that a deck is to be in. */
export function toDeckLanguage({ language, workspace }: Pick<DeckRequest, 'language' | 'workspace'>): string {
  return language ?? workspace.content.deck.language;
}
