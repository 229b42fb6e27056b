import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SectionId, sectionIds } from '#shared/deck/slide-frame.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createDeckMeasure } from './deck-fonts.ts';
import { hostileTexts, readSample, withUseCases } from './deck-workspaces.ts';
import { bodyTexts, findFaults, placeTestDeck, textsOf } from './place-test-deck.ts';

const measure = createDeckMeasure();
const audiences = ['board', 'engineering', 'risk', 'public'] as const;
const ofPlan = [
  'feasibility',
  'value',
  'use-case-values',
  'roadmap',
  'budget',
  'staffing',
  'disagreement',
  'next',
] as const satisfies readonly SectionId[];

/** The sample with its first five use cases, and nothing in its deck but the pages that are looked at here. */
function small(name: 'insurer' | 'hospital'): Workspace {
  const sample = readSample(name);
  const { content } = sample;
  const useCaseOrder = content.useCaseOrder.slice(0, 5);
  const useCases = Object.fromEntries(
    useCaseOrder.flatMap((id) => (content.useCases[id] ? [[id, content.useCases[id]]] : [])),
  );
  const decisions = Object.fromEntries(
    Object.entries(content.decisions).map(([id, decision]) => [id, { ...decision, useCases: [] }]),
  );
  const kept: readonly SectionId[] = [...ofPlan, 'summary', 'changes', 'parked', 'risk'];
  const deck = { ...content.deck, hidden: sectionIds.filter((id) => !kept.includes(id)) };
  return { ...sample, content: { ...content, useCaseOrder, useCases, decisions, links: {}, deck } };
}

function withText(workspace: Workspace, text: string): Workspace {
  const { content } = workspace;
  const short = text.slice(0, 300);
  const set = { reason: text, by: short, at: '2026-11-25T10:00:00.000Z' };
  const rename = <Held extends object>(held: Readonly<Record<string, Held>>, change: (one: Held) => Held) =>
    Object.fromEntries(Object.entries(held).map(([id, one]) => [id, change(one)]));
  return {
    ...workspace,
    content: {
      ...content,
      useCases: rename(content.useCases, (useCase) => ({
        ...useCase,
        title: short,
        shortTitle: short,
        owner: short,
        nextStep: { text, owner: short, due: '2026-12-01' },
        recommendationOverride: { recommendation: 'hybrid' as const, ...set },
        scores: Object.fromEntries(
          Object.entries(useCase.scores).map(([id, score]) => [
            id,
            score === undefined ? score : { ...score, dissent: text },
          ]),
        ),
        plan: { ...useCase.plan, standing: { value: 60, feasibility: 60, ...set } },
      })),
      enablers: rename(content.enablers, (enabler) => ({ ...enabler, title: short })),
      notes: rename(content.notes, (note) => ({ ...note, text, by: short, parked: true })),
      decisions: rename(content.decisions, (decision) => ({ ...decision, text, owner: short, due: '2026-12-24' })),
      waivers: {},
    },
  } as Workspace;
}

describe('the pages of the plan', () => {
  it.each(['insurer', 'retailer', 'hospital'] as const)(
    'say for the %s what is funded, when, for how much and by whom, and leave out what an audience may not read',
    (name) => {
      const sectionsOf = (audience: (typeof audiences)[number]) => {
        const { deck } = placeTestDeck(readSample(name), measure, audience);
        return new Set<SectionId>(deck.slides.map(({ section }) => section));
      };
      const board = sectionsOf('board');
      for (const section of ofPlan) expect(board).toContain(section);
      const open = sectionsOf('public');
      expect(ofPlan.filter((section) => open.has(section))).toEqual(['roadmap']);
      const engineering = sectionsOf('engineering');
      expect(ofPlan.filter((section) => !engineering.has(section))).toEqual(['value', 'budget']);
      const risk = sectionsOf('risk');
      expect(ofPlan.filter((section) => risk.has(section))).toEqual(['roadmap', 'disagreement', 'next']);
    },
    60_000,
  );

  it('give each figure words that carry what it shows', () => {
    const { deck, pages } = placeTestDeck(readSample('insurer'), measure);
    const panels = deck.slides.filter(({ type }) => type === 'panels');
    expect(panels.length).toBeGreaterThan(12);
    for (const slide of panels) {
      const figures = pages
        .filter(({ slideId }) => slideId === slide.id)
        .flatMap(({ tags }) => tags.filter(({ type }) => type === 'Figure'));
      expect(figures.length, slide.id).toBeGreaterThan(0);
      for (const { alternative } of figures) expect(alternative ?? '', slide.id).toMatch(/\d/);
    }
    const budget = pages.find(({ slideId }) => slideId === 'budget');
    const alternative = budget?.tags.find(({ type }) => type === 'Figure')?.alternative;
    expect(alternative).toMatch(
      /^Stacked columns.*Upkeep overtakes building in 2028.*2027: \$1\.9\sM\. 2028: \$1\.4\sM/,
    );
  });

  it('are not there while nothing is known', () => {
    const { deck } = placeTestDeck(withUseCases(0), measure);
    const sections = new Set<SectionId>(deck.slides.map(({ section }) => section));
    for (const section of ofPlan.filter((id) => id !== 'next' && id !== 'staffing'))
      expect(sections).not.toContain(section);
    const open = deck.slides.find(({ id }) => id === 'not-discussed');
    const named = open?.type === 'table' ? open.rows.map(([section]) => section?.text) : [];
    expect(named).toContain('Roadmap, budget and staffing');
  });

  it('name the next ninety days and nothing after them, the past in red', () => {
    const { deck } = placeTestDeck(readSample('insurer'), measure);
    const next = deck.slides.find(({ id }) => id === 'next');
    if (next?.type !== 'table') throw new Error('the deck has no next steps');
    const days = next.rows.flatMap(([day]) => (typeof day?.text === 'string' ? [day.text] : []));
    expect(days[0]).toBe('19 November 2026');
    expect(next.rows[0]?.[0]?.tone).toBe('error');
    expect(days).toContain('4 February 2027');
    expect(days.filter((day) => /(March|April|May) 2027/.test(day))).toEqual([]);
    const undated = days.indexOf('no day yet');
    expect(days.slice(undated).every((day) => day === 'no day yet')).toBe(true);
  });

  it('tell what changed by the days that the file keeps, and nothing where it keeps one', () => {
    const sample = readSample('retailer');
    expect(placeTestDeck(sample, measure).deck.slides.some(({ id }) => id === 'changes')).toBe(false);
    const [first = ''] = sample.content.useCaseOrder;
    const useCases = Object.fromEntries(
      Object.entries(sample.content.useCases).map(([id, useCase]) =>
        id === first ? [id, { ...useCase, archivedAt: '2026-11-20T08:00:00.000Z' }] : [id, useCase],
      ),
    );
    const { deck } = placeTestDeck({ ...sample, content: { ...sample.content, useCases } }, measure);
    const changes = deck.slides.find(({ id }) => id === 'changes');
    expect(changes?.titles[0]).toBe('Since 12 November 2026 one verdict or place was set by the room');
    expect(deck.slides.some(({ id }) => id === 'parked')).toBe(true);
  });

  it.each(Object.entries(hostileTexts))(
    'hold %s in every text that they print',
    (_name, text) => {
      const { pages } = placeTestDeck(withText(small('insurer'), text), measure);
      expect(pages.flatMap(findFaults)).toEqual([]);
      for (const page of pages) expect(bodyTexts(page).length, page.id).toBeGreaterThan(0);
    },
    60_000,
  );

  it('hold any money, any plan and any number of quarters', () => {
    const sample = small('hospital');
    const plan = fc.record({
      budget: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null }),
      horizonQuarters: fc.integer({ min: 1, max: 40 }),
      platformCostPerYear: fc.option(fc.double({ min: 0, max: 1e10, noNaN: true }), { nil: null }),
      capacity: fc.array(
        fc.record({ mlEngineer: fc.integer({ min: 0, max: 9 }), dataEngineer: fc.integer({ min: 0, max: 60 }) }),
        { maxLength: 6 },
      ),
    });
    const years = fc.integer({ min: 1, max: 20 });
    const start = fc.constantFrom(null, '2026-11-30', '2027-08-15', '2031-01-01');
    fc.assert(
      fc.property(plan, years, start, fc.constantFrom(...audiences), (portfolio, horizonYears, planStart, audience) => {
        const { content } = sample;
        const changed = {
          ...content,
          portfolio: { ...content.portfolio, ...portfolio },
          assumptions: { ...content.assumptions, horizonYears, planStart },
        };
        const { pages } = placeTestDeck({ ...sample, content: changed }, measure, audience);
        expect(pages.flatMap(findFaults)).toEqual([]);
        for (const page of pages) expect(bodyTexts(page).length, page.id).toBeGreaterThan(0);
      }),
      { numRuns: 16, endOnFailure: true },
    );
  }, 120_000);

  it('print nothing of a plan that is switched off', () => {
    const sample = readSample('retailer');
    const deck = { ...sample.content.deck, hidden: [...ofPlan] };
    const { pages } = placeTestDeck({ ...sample, content: { ...sample.content, deck } }, measure);
    expect(pages.some(({ sectionId }) => (ofPlan as readonly string[]).includes(sectionId))).toBe(false);
    expect(pages.flatMap(textsOf).some(({ text }) => text.includes('Upkeep overtakes'))).toBe(false);
  });
});
