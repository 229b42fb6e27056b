import { describe, expect, it } from 'vitest';
import { outlineSections } from '#shared/deck/outline-sections.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample, withUseCases } from './deck-workspaces.ts';
import { placeTestDeck, textsOf } from './place-test-deck.ts';

const measure = createDeckMeasure();

function withOptions(workspace: Workspace, options: Partial<Workspace['content']['deck']>): Workspace {
  return { ...workspace, content: { ...workspace.content, deck: { ...workspace.content.deck, ...options } } };
}

function printed(workspace: Workspace, audience: 'board' | 'public' = 'board'): string {
  const { pages } = placeTestDeck(workspace, measure, audience);
  return pages.flatMap((page) => [page.bookmark.text, page.title, ...textsOf(page).map(({ text }) => text)]).join('\n');
}

describe('outline', () => {
  it('says rules for the insurer’s claims routing, and what machine learning would leave', () => {
    const { deck } = placeTestDeck(readSample('insurer'), measure);
    const routing = deck.slides.find(({ name }) => name.endsWith('Claims routing'));
    expect(routing?.titles[0]).toMatch(
      /^Claims routing: use rules or statistics; machine learning would leave \$1\.9\sM less$/,
    );
  });

  it('leaves sections out and orders them as the workspace says', () => {
    const sample = withOptions(readSample('retailer'), { hidden: ['ranking', 'glossary'], order: ['risk', 'cover'] });
    const { deck } = placeTestDeck(sample, measure);
    const sections = [...new Set(deck.slides.map(({ section }) => section))];
    expect(sections.slice(0, 3)).toEqual(['risk', 'cover', 'summary']);
    expect(sections).not.toContain('ranking');
    expect(sections).not.toContain('glossary');
  });

  it('sets the title that a person wrote', () => {
    const sample = withOptions(readSample('retailer'), { titles: { matrix: 'Three ideas pay for the rest' } });
    const { deck } = placeTestDeck(sample, measure);
    const matrix = deck.slides.find(({ id }) => id === 'matrix');
    expect(matrix?.titles).toEqual(['Three ideas pay for the rest']);
    expect(matrix?.isEdited).toBe(true);
  });

  it('names what was not discussed', () => {
    const { deck } = placeTestDeck(withUseCases(0), measure);
    expect(deck.slides.some(({ id }) => id === 'not-discussed')).toBe(true);
    for (const empty of ['matrix', 'ranking', 'risk']) expect(deck.slides.some(({ id }) => id === empty)).toBe(false);
  });

  it('names the characters that the typeface lacks on the method page', () => {
    const text = printed(withUseCases(1, (useCase) => ({ ...useCase, title: 'Kanji 漢' })));
    expect(text).toContain('Kanji □');
    expect(text.replace(/\n/g, ' ')).toContain('U+6F22');
  });

  it.each(['insurer', 'retailer', 'hospital'] as const)(
    'leaves names, notes, votes and money out of the public edition of the %s',
    (name) => {
      const sample = readSample(name);
      const { content } = sample;
      const text = printed(sample, 'public');
      const board = printed(sample);
      const names = [
        content.workshop.facilitator,
        ...Object.values(content.participants).map((participant) => participant.name),
        ...Object.values(content.useCases).map(({ owner }) => owner),
        ...Object.values(content.decisions).flatMap(({ owner, dissent }) => [owner, ...dissent.map(({ by }) => by)]),
      ].filter((one) => /\S[.\s]+\S/.test(one));
      expect(names.length).toBeGreaterThan(0);
      expect(names.some((one) => board.includes(one))).toBe(true);
      expect(names.filter((one) => text.includes(one))).toEqual([]);
      const evidence = Object.values(content.practices)
        .map((practice) => practice.evidence)
        .filter((note) => note.length > 12);
      expect(evidence.filter((note) => text.includes(note))).toEqual([]);
      const own = text.split('\n').filter((line) => !/\$(2\smillion|30\sbillion)/.test(line) && !line.includes('$1.0'));
      expect(own.filter((line) => /\$\d/.test(line))).toEqual([]);
    },
  );
});

describe('outlineSections', () => {
  it('lists every section once, the chosen ones first', () => {
    const sections = outlineSections({ order: ['risk', 'nonsense', 'risk'], hidden: ['cover'], audience: 'public' });
    expect(sections[0]?.id).toBe('risk');
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(sections.find(({ id }) => id === 'cover')?.isShown).toBe(false);
    expect(sections.find(({ id }) => id === 'decisions')?.isLeftOutForAudience).toBe(true);
  });
});
