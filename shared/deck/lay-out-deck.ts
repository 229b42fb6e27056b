import { analyze } from '#shared/analysis/analyze.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import type { WholeCatalogue } from '#shared/messages/catalogue.ts';
import { wholeEnglish } from '#shared/messages/whole-english.ts';
import { createWholeMessages, type WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import type { Measure } from './measure.ts';
import { outline } from './outline.ts';
import { placeDeck } from './place-deck.ts';
import type { PlacedPage } from './placed-page.ts';
import { findUncoveredCharacters } from './printable-text.ts';
import type { Deck } from './slide.ts';
import { sectionIds } from './slide-frame.ts';
import { createTheme, type DeckTheme } from './theme.ts';
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
  /** The summary page and nothing else, also where the deck leaves it out. */
  readonly only?: 'summary';
};

/** The workspace whose deck shows what the request asks for. */
function toShown({ workspace, only }: DeckRequest): Workspace {
  if (only === undefined) return workspace;
  const deck = { ...workspace.content.deck, hidden: sectionIds.filter((id) => id !== only) };
  return { ...workspace, content: { ...workspace.content, deck } };
}

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
  readonly theme: DeckTheme;
  readonly pages: readonly PlacedPage[];
  readonly messages: WholeMessages;
  readonly audience: Content['deck']['audience'];
  readonly warnings: readonly DeckWarning[];
};

/**
 * The deck of a workspace as placed pages, in the words of `catalogue` (see `loadDeckCatalogue`) and with numbers as the
 * deck's own language writes them: what screen and paper show alike.
 */
export function layOutDeck(request: DeckRequest, measure: Measure, catalogue: WholeCatalogue = wholeEnglish): LaidDeck {
  const { generatedOn } = request;
  const workspace = toShown(request);
  const { deck: options, assumptions } = workspace.content;
  const pack = findPack(workspace);
  const messages = createWholeMessages(toDeckLanguage(request), assumptions.currency, pack.texts, catalogue);
  const audience = request.audience ?? options.audience;
  const analysis = analyze(workspace, pack);
  const deck = outline({ workspace, analysis, pack, messages, catalogue, generatedOn, audience }, measure);
  const theme = createTheme(deck.paper, deck.accent);
  const pages = placeDeck(deck, theme, measure, messages);
  return { deck, theme, pages, messages, audience, warnings: findWarnings(deck, measure) };
}
