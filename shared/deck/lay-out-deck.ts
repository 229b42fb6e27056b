import { analyze } from '#shared/analysis/analyze.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import type { Catalogue } from '#shared/messages/catalogue.ts';
import { english } from '#shared/messages/english.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import type { Measure } from './measure.ts';
import { outline } from './outline.ts';
import { placeDeck } from './place-deck.ts';
import type { PlacedPage } from './placed-page.ts';
import { findUncoveredCharacters } from './printable-text.ts';
import type { Deck } from './slide.ts';
import { createTheme } from './theme.ts';
import { toDeckLanguage } from './to-deck-language.ts';

export type DeckWarning = {
  /** Characters that the typeface lacks; each is printed as a square, and the method page names them. */
  readonly type: 'uncovered-characters';
  readonly characters: readonly string[];
  /** Names of the slides on which they stand, in order. */
  readonly places: readonly string[];
};

export type DeckRequest = {
  readonly workspace: Workspace;
  /** ISO day that the deck bears. */
  readonly generatedOn: string;
  /** Instead of the audience that the workspace names. */
  readonly audience?: Content['deck']['audience'];
  /** BCP 47 tag, instead of the language that the workspace names. */
  readonly language?: string;
};

function findWarnings(deck: Deck, measure: Measure): readonly DeckWarning[] {
  const characters = findUncoveredCharacters(deck.slides, measure);
  if (characters.length === 0) return [];
  const places = deck.slides.filter(
    (slide) => slide.section !== 'method' && findUncoveredCharacters(slide, measure).length > 0,
  );
  return [{ type: 'uncovered-characters', characters, places: places.map(({ name }) => name) }];
}

export type LaidDeck = {
  readonly deck: Deck;
  readonly pages: readonly PlacedPage[];
  readonly messages: Messages;
  readonly audience: Content['deck']['audience'];
  readonly warnings: readonly DeckWarning[];
};

/**
 * The deck of a workspace as placed pages, in the words of `catalogue` (see `loadDeckCatalogue`) and with numbers as the
 * deck's own language writes them: what screen and paper show alike.
 */
export function layOutDeck(request: DeckRequest, measure: Measure, catalogue: Catalogue = english): LaidDeck {
  const { workspace, generatedOn } = request;
  const { deck: options, assumptions } = workspace.content;
  const pack = findPack(workspace);
  const messages = createMessages(toDeckLanguage(request), assumptions.currency, pack.texts, catalogue);
  const audience = request.audience ?? options.audience;
  const analysis = analyze(workspace, pack);
  const deck = outline({ workspace, analysis, pack, messages, catalogue, generatedOn, audience }, measure);
  const pages = placeDeck(deck, createTheme(deck.paper, deck.accent), measure, messages);
  return { deck, pages, messages, audience, warnings: findWarnings(deck, measure) };
}
