import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '#shared/workspace/types.ts';
import { arbitraryWorkspace } from '../workspace/arbitrary-workspace.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { hostileTexts, readSample, withUseCases } from './deck-workspaces.ts';
import { bodyTexts, findFaults, placeTestDeck, textsOf } from './place-test-deck.ts';

const measure = createDeckMeasure();
const audiences = ['board', 'engineering', 'risk', 'public'] as const;

function expectSound(workspace: Workspace, audience: (typeof audiences)[number] = 'board') {
  const { deck, pages } = placeTestDeck(workspace, measure, audience);
  expect(pages.flatMap(findFaults)).toEqual([]);
  const ids = pages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const slide of deck.slides) expect(ids).toContain(slide.id);
  for (const page of pages) {
    expect(bodyTexts(page).length, page.id).toBeGreaterThan(0);
    expect(page.bookmark.parentId === null || ids.includes(page.bookmark.parentId)).toBe(true);
    for (const { toPage } of textsOf(page)) expect(toPage === undefined || ids.includes(toPage)).toBe(true);
  }
  const last = pages.at(-1);
  if (last !== undefined && last.slideId !== 'cover') {
    expect(textsOf(last).some(({ text }) => text === `${pages.length} of ${pages.length}`)).toBe(true);
  }
  return pages;
}

describe('placeDeck', () => {
  it.each(['insurer', 'retailer', 'hospital'] as const)(
    'places the sample %s for every audience',
    (name) => {
      for (const audience of audiences) expectSound(readSample(name), audience);
    },
    60_000,
  );

  it.each([0, 1, 2, 31, 60, 200])(
    'places %i use cases',
    (count) => {
      const pages = expectSound(withUseCases(count));
      expect(pages.filter(({ sectionId }) => sectionId === 'use-cases').length).toBeGreaterThanOrEqual(count);
    },
    60_000,
  );

  it.each(Object.entries(hostileTexts))(
    'places %s in every text of a workspace',
    (_name, text) => {
      const short = text.slice(0, 300);
      const workspace = withUseCases(2, (useCase) => ({
        ...useCase,
        title: short,
        shortTitle: short,
        owner: short,
        summary: text,
        decisionSupported: text,
        users: text,
        operations: { ...useCase.operations, fallback: text, note: text },
        nextStep: { text, owner: short, due: null },
        recommendationOverride: { recommendation: 'hybrid', reason: text, by: short, at: null },
      }));
      const { content } = workspace;
      expectSound({
        ...workspace,
        content: {
          ...content,
          workshop: { ...content.workshop, title: short, organization: short, facilitator: short, objective: text },
          components: Object.fromEntries(
            Object.entries(content.components).map(([id, component]) => [
              id,
              { ...component, summary: text, actions: [{ text, owner: short, due: null }] },
            ]),
          ),
          practices: Object.fromEntries(
            Object.entries(content.practices).map(([id, practice]) => [id, { ...practice, evidence: text }]),
          ),
          decisions: Object.fromEntries(
            Object.entries(content.decisions).map(([id, decision]) => [
              id,
              { ...decision, text, reason: text, dissent: [{ text, by: short }] },
            ]),
          ),
          deck: { ...content.deck, titles: { summary: text, matrix: text, risk: text } },
        },
      });
    },
    60_000,
  );

  it('places arbitrary workspaces', () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), fc.constantFrom(...audiences), (workspace, audience) => {
        expectSound(workspace, audience);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  it('leaves nothing out: every word of a long dissent is printed', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}${index % 12 === 11 ? '.' : ''}`);
    const sample = withUseCases(2);
    const [first] = sample.content.decisionOrder;
    const decision = first === undefined ? undefined : sample.content.decisions[first];
    if (first === undefined || decision === undefined) throw new Error('the sample has no decision');
    const dissent = [{ text: words.join(' '), by: 'Ana' }];
    const decisions = { ...sample.content.decisions, [first]: { ...decision, dissent } };
    const { pages } = placeTestDeck({ ...sample, content: { ...sample.content, decisions } }, measure);
    const printed = new Set(
      pages
        .filter(({ sectionId }) => sectionId === 'decisions')
        .flatMap(textsOf)
        .flatMap(({ text }) => text.split(' ')),
    );
    expect(words.filter((word) => !printed.has(word))).toEqual([]);
  });

  it('prints in full at the end what a page has to shorten', () => {
    const title = `${'A title that a chair would never read aloud '.repeat(6).trim()}.`;
    const sample = readSample('insurer');
    const { pages } = placeTestDeck(
      { ...sample, content: { ...sample.content, deck: { ...sample.content.deck, titles: { matrix: title } } } },
      measure,
    );
    const last = pages.at(-1);
    expect(last?.slideId).toBe('in-full');
    const printed =
      last === undefined
        ? ''
        : textsOf(last)
            .map(({ text }) => text)
            .join(' ');
    expect(printed).toContain('read aloud.');
  });

  it('gives the same pages for the same workspace', () => {
    const sample = readSample('hospital');
    expect(placeTestDeck(sample, createDeckMeasure()).pages).toEqual(placeTestDeck(sample, measure).pages);
  }, 60_000);
});
