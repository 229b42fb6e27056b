import { expect, it } from 'vitest';
import { layOutDeck } from '#shared/deck/lay-out-deck.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { editPack } from '#shared/framework/packs/edit-pack.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample } from './deck-workspaces.ts';
import { textsOf } from './place-test-deck.ts';

it('a deck is found by the pack of its workspace, speaks its words, and names it with hash and day', () => {
  const gate = editPack(defaultPack, ['suitability', 'ml'], 93);
  const named = gate.ok ? editPack(gate.value, ['texts', 'criteria', 'volume', 'name'], 'Decisions a year') : gate;
  if (!named.ok) throw new Error(JSON.stringify(named.error));
  const workspace = { ...readSample('insurer'), pack: toPackReference(named.value) };
  const { pages } = layOutDeck({ workspace, generatedOn: '2026-11-23' }, createDeckMeasure());
  const said = pages.map((page) =>
    textsOf(page)
      .map(({ text }) => text)
      .join(' '),
  );
  const method = said.find((text) => text.includes('This document')) ?? '';
  expect(method).toContain('1.0.0+edited');
  expect(method.replaceAll(' ', '')).toContain(packHash(named.value));
  expect(method).toContain('23 November 2026');
  expect(method).toContain('93 machine learning');
  expect(said.some((text) => text.includes('Decisions a year'))).toBe(true);
  expect(said.some((text) => text.includes('Decision volume'))).toBe(false);
});
