import { expect, test } from 'vitest';
import { layOutDeck } from '#shared/deck/lay-out-deck.ts';
import { languages, languageTags } from '#shared/messages/languages.ts';
import { loadWholeCatalogue } from '#shared/messages/load-whole-catalogue.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample } from './deck-workspaces.ts';
import { findFaults } from './place-test-deck.ts';

test.each(languages)('the deck in %s has every text within its page and off the others', async (language) => {
  const request = { workspace: readSample('insurer'), generatedOn: '2026-11-23', language: languageTags[language] };
  const { pages } = layOutDeck(request, createDeckMeasure(), await loadWholeCatalogue(language));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap(findFaults)).toEqual([]);
});
