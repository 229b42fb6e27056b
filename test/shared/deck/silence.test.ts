import { describe, expect, it } from 'vitest';
import type { Deck, SummarySlide, TableSlide } from '#shared/deck/slide.ts';
import { createUseCase, type NewUseCase } from '#shared/workspace/create-use-case.ts';
import { criterionIds } from '#shared/workspace/schema/primitives.ts';
import type { Content, ScoreValue, Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { readSample, withUseCases } from './deck-workspaces.ts';
import { placeTestDeck, textsOf } from './place-test-deck.ts';

const measure = createDeckMeasure();

/** Ideas of which nothing is known but what `tell` says, in a workshop that assessed nothing else. */
function withIdeas(count: number, tell: (index: number) => Omit<NewUseCase, 'title'>, rest: Partial<Content> = {}) {
  const plain = withUseCases(count, ({ number }, index) =>
    createUseCase(number, { title: `Idea ${number}`, department: 'Claims', ...tell(index) }),
  );
  const content = { ...plain.content, maturity: readEmptyMaturity(plain), ...rest };
  return { ...plain, content: { ...content, decisions: {}, decisionOrder: [] } };
}

function readEmptyMaturity({ content }: Workspace): Content['maturity'] {
  return { ...content.maturity, statements: {} };
}

const settled = (value: number): Omit<NewUseCase, 'title'> => ({
  scores: Object.fromEntries(
    criterionIds.map((id) => [id, { votes: {}, settled: { value, reason: '', by: '', at: null }, dissent: '' }]),
  ),
});

const voted = (...values: readonly ScoreValue[]): Omit<NewUseCase, 'title'> => {
  const vote = (value: ScoreValue) => [{ round: 1, value, reason: '', confidence: null, at: null }];
  const votes = Object.fromEntries(values.map((value, index) => [`p${index + 1}`, vote(value)]));
  return { scores: Object.fromEntries(criterionIds.map((id) => [id, { votes, settled: null, dissent: '' }])) };
};

const harmless: Omit<NewUseCase, 'title'>['risk'] = {
  ...createUseCase(1, { title: 'x' }).risk,
  answers: Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`q${at + 1}`, { answer: 'no', note: '' }])),
};

function titleOf(deck: Deck, id: string): string | undefined {
  return deck.slides.find((slide) => slide.id === id)?.titles[0];
}

function outlineOf(workspace: Workspace): Deck {
  return placeTestDeck(workspace, measure).deck;
}

function summaryOf(deck: Deck): SummarySlide {
  const slide = deck.slides.find(({ type }) => type === 'summary');
  if (slide?.type !== 'summary') throw new Error('the deck has no summary');
  return slide;
}

describe('what nobody scored or answered', () => {
  const one = outlineOf(withIdeas(11, (index) => (index === 4 ? { ...settled(2), risk: harmless } : {})));

  it('speaks of the one idea that is scored, not of all', () => {
    expect(titleOf(one, 'summary')).toBe('One of eleven ideas is scored; it calls for rules or statistics');
    expect(titleOf(one, 'portfolio')).toBe(titleOf(one, 'summary'));
    expect(titleOf(one, 'matrix')).toMatch(/^One of eleven ideas is placed, and it does not reach/);
  });

  it('does not call the others harmless when one has a tier', () => {
    expect(titleOf(one, 'risk')).toBe('One of eleven ideas has a risk tier, and it is not high risk');
    const all = outlineOf(withIdeas(3, () => ({ ...settled(2), risk: harmless })));
    expect(titleOf(all, 'risk')).toBe('No idea is high risk: reviews every quarter or every year are enough');
  });

  it('says of several scored ideas what they call for', () => {
    const some = outlineOf(withIdeas(5, (index) => (index < 2 ? settled(2) : {})));
    expect(titleOf(some, 'summary')).toBe(
      'Two of five ideas are scored, and none calls for machine learning: two for something simpler',
    );
  });

  it('concludes nothing from operations that nobody assessed', () => {
    const { columns } = summaryOf(one);
    const texts = columns.flatMap(({ points }) => points.map(({ text }) => text));
    expect(texts).not.toContain('Operations cannot carry the models');
    expect(titleOf(one, 'summary')).not.toContain('level');
  });

  it('speaks of the statements and practices that were answered', () => {
    const practice = { score: 1, evidence: '', owner: '', target: null, targetReason: '' } as const;
    const sample = readSample('insurer');
    const [id, given] = Object.entries(sample.content.practices)[0] ?? [];
    if (id === undefined || given === undefined) throw new Error('the sample rates no practice');
    const practices = { [id]: { ...given, score: practice.score } };
    const deck = outlineOf({ ...sample, content: { ...sample.content, practices } });
    const rated = deck.slides.filter(({ type }) => type === 'component').map(({ titles }) => titles[0]);
    expect(rated.some((title) => /one of four practices is rated, and it is not standard/.test(title))).toBe(true);
    expect(rated.some((title) => /none of/.test(title))).toBe(false);
    expect(titleOf(deck, 'maturity')).toMatch(/^\w+ of 24 statements are answered; by these/);
  });
});

describe('agreement', () => {
  it('is not claimed where nobody voted', () => {
    const deck = outlineOf(withIdeas(3, () => ({ ...settled(2), ...known })));
    expect(deck.slides.flatMap(({ titles }) => titles).filter((title) => /agrees/.test(title))).toEqual([]);
    expect(titleOf(deck, 'ranking')).toBe('All three ideas are scored and ranked');
  });

  it('is said where two people or more voted alike', () => {
    const deck = outlineOf(withIdeas(3, () => ({ ...voted(2, 2, 2), ...known })));
    expect(titleOf(deck, 'ranking')).toBe('The room agrees on the scores of all three scored ideas');
  });

  it('keeps the grammar of one', () => {
    for (const tell of [() => settled(2), () => settled(5), () => ({ ...voted(1, 5, 1), risk: harmless })]) {
      for (const { titles } of outlineOf(withIdeas(1, tell)).slides)
        for (const title of titles) expect(title).not.toMatch(/one of one|one ideas|one verdicts|all one/i);
    }
  });
});

/** What lifts "provisional": the risk questions, and numbers for both approaches. */
const point = (likely: number) => ({ low: likely, likely, high: likely });
const blank = createUseCase(1, { title: 'x' });
const known: Omit<NewUseCase, 'title'> = {
  risk: harmless,
  owner: 'A. Wolff',
  goodEnough: { ...blank.goodEnough, accuracy: 0.9 },
  value: {
    ...blank.value,
    decisionsPerYear: point(1000),
    valuePerCorrect: point(10),
    nothing: { ...blank.value.nothing, accuracy: point(0.5) },
    simplest: { ...blank.value.simplest, accuracy: point(0.8), buildCost: point(100) },
    ml: { ...blank.value.ml, accuracy: point(0.95), buildCost: point(1_000_000) },
  },
};

describe('use cases not yet discussed', () => {
  const { deck, pages } = placeTestDeck(
    withIdeas(300, (index) => (index === 6 ? settled(2) : {})),
    measure,
  );

  it('share one list, and only those with something said get a page', () => {
    expect(deck.slides.filter(({ type }) => type === 'use-case').map(({ name }) => name)).toEqual(['7 Idea 7']);
    const list = deck.slides.find((slide): slide is TableSlide => slide.id === 'use-cases-open');
    expect(list?.rows).toHaveLength(299);
    expect(list?.rows[0]?.map(({ text }) => text)).toEqual(['1', 'Idea 1', 'Claims']);
    expect(pages.length).toBeLessThan(45);
  });

  it('are named in the contents once, and only counted in the portfolio and the ranking', () => {
    const contents = pages.filter(({ sectionId }) => sectionId === 'contents').flatMap(textsOf);
    expect(contents.filter(({ text }) => text === 'Use cases not yet discussed')).toHaveLength(1);
    for (const section of ['portfolio', 'ranking'] as const) {
      const own = pages.filter(({ sectionId }) => sectionId === section);
      expect(own).toHaveLength(1);
      expect(own.flatMap(textsOf).some(({ text }) => text.startsWith('299 more use cases are not'))).toBe(true);
    }
  });

  it('get a page with any answer', () => {
    const told = [{ risk: harmless }, { nextStep: { text: 'Ask', owner: '', due: null } }, voted(3), known, {}];
    const slides = outlineOf(withIdeas(101, (index) => told[index] ?? {})).slides;
    expect(slides.filter(({ type }) => type === 'use-case')).toHaveLength(4);
  });

  it('get a page each in a list that a room can go through', () => {
    const { slides } = outlineOf(withIdeas(100, () => ({})));
    expect(slides.filter(({ type }) => type === 'use-case')).toHaveLength(100);
    const portfolio = slides.find((slide): slide is TableSlide => slide.id === 'portfolio');
    expect(portfolio?.rows).toHaveLength(100);
  });
});

describe('the summary', () => {
  it('calls nothing suited to machine learning that is not recommended for it', () => {
    const rules = summaryOf(outlineOf(withIdeas(3, () => settled(1.5)))).columns[1];
    expect(rules?.heading).toBe('Highest suitability so far');
    expect(rules?.points).toHaveLength(3);
    const mixed = summaryOf(outlineOf(withIdeas(3, (index) => settled(index === 0 ? 5 : 1.5)))).columns[1];
    expect(mixed?.heading).toBe('Most suited to machine learning');
    expect(mixed?.points.map(({ text }) => text)).toEqual(['Idea 1']);
  });

  it('says that machine learning comes alone or after rules', () => {
    const override = { recommendation: 'hybrid', reason: '', by: '', at: null } as const;
    const ideas = withIdeas(3, (index) =>
      index === 2 ? settled(1.5) : { ...settled(5), ...(index === 0 ? { recommendationOverride: override } : {}) },
    );
    expect(titleOf(outlineOf(ideas), 'summary')).toMatch(
      /^Two of three ideas call for machine learning, alone or after rules, (and )?one for something simpler/,
    );
  });
});

describe('the value of a use case', () => {
  const slide = outlineOf(withIdeas(1, () => ({ ...settled(5), ...known }))).slides.find(
    ({ type }) => type === 'use-case',
  );
  const remarks = slide?.type === 'use-case' ? slide.value.remarks.join(' ') : '';

  it('says in one sentence that only machine learning is good enough and that money decides against it', () => {
    expect(remarks).toMatch(
      /The simplest approach reaches 80\s%, below the 90\s% that the room set; ML would reach it, but leaves \$[\d.]+\sM less\./,
    );
  });

  it('names the upkeep that the app took', () => {
    expect(remarks).toMatch(/App defaults: 5 years, 10\s% a year, ML upkeep 7\.5\s×\sbuild/);
  });
});
