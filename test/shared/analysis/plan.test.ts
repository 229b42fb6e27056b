import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { roles } from '#shared/workspace/schema/primitives.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createTestWorkspace, exactly, scored, withUseCases } from './arbitrary-workspace.ts';

type Json = Record<string, unknown>;

type Given = {
  readonly build: number;
  readonly benefit: number;
  readonly plan?: Json;
  readonly rest?: Json;
};

/** A use case that machine learning is recommended for, with upkeep of a tenth of its build cost a year. */
function createUseCase({ build, benefit, plan = {}, rest = {} }: Given, index: number): Json {
  return {
    number: index + 1,
    title: `Use case ${index + 1}`,
    scores: scored([5, 5, 5, 5, 5]),
    risk: { answers: { q1: { answer: 'no' } } },
    data: {
      checklist: Object.fromEntries(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D9'].map((id) => [id, { answer: 2 }])),
    },
    value: {
      mode: 'benefit',
      nothing: { benefitPerYear: exactly(0) },
      ml: { benefitPerYear: exactly(benefit), buildCost: exactly(build), runCostPerYear: exactly(build / 10) },
    },
    plan: { durationQuarters: 1, effort: { mlEngineer: 1 }, ...plan },
    ...rest,
  };
}

function createPlan(given: readonly Given[], content: Json): Workspace {
  return createTestWorkspace(withUseCases(given.map(createUseCase), content));
}

const perRole = fc.record({ dataScientist: fc.nat({ max: 3 }), mlEngineer: fc.integer({ min: 1, max: 4 }) });

const arbitraryPlan = fc
  .record({
    given: fc.array(
      fc.record({
        build: fc.integer({ min: 0, max: 100 }).map((n) => n * 7_000),
        benefit: fc.integer({ min: 0, max: 100 }).map((n) => n * 5_000),
        plan: fc.record({
          mandatory: fc.nat({ max: 8 }).map((n) => n === 0),
          excluded: fc.nat({ max: 8 }).map((n) => n === 0),
          durationQuarters: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
          effort: perRole,
          requires: fc.uniqueArray(fc.constantFrom('c1', 'c2', 'c3', 'e1', 'e2', 'gone'), { maxLength: 2 }),
          placement: fc.option(fc.record({ quarter: fc.nat({ max: 10 }), reason: fc.constant('so') }), {
            nil: null,
            freq: 5,
          }),
        }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    content: fc.record({
      portfolio: fc.record({
        budget: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null }),
        capacity: fc.array(perRole, { maxLength: 3 }),
        platformCostPerYear: fc.option(fc.constant(50_000), { nil: null }),
        costPerReview: fc.option(fc.constant(1_000), { nil: null }),
        reviewCostPerYear: fc.option(fc.constant(9_000), { nil: null }),
      }),
      assumptions: fc.record({ planStart: fc.constantFrom(null, '2027-01-04', '2027-08-15') }),
      enablers: fc.record({
        e1: fc.record({
          title: fc.constant('Store'),
          cost: fc.option(fc.constant(60_000), { nil: null }),
          effort: perRole,
          durationQuarters: fc.option(fc.constant(2), { nil: null }),
        }),
        e2: fc.constant({ title: 'Registry', cost: 10_000, durationQuarters: 1, requires: ['e1'] }),
      }),
      enablerOrder: fc.constant(['e1', 'e2']),
    }),
  })
  .map(({ given, content }) => createPlan(given, content));

describe('the plan of a portfolio', () => {
  it('keeps to the budget and to the people, and takes nothing without what it requires', () => {
    fc.assert(
      fc.property(arbitraryPlan, (workspace) => {
        const { content } = workspace;
        const { selection } = analyze(workspace).portfolio;
        const chosen = new Set<string>([...selection.useCases, ...selection.enablers]);
        if (selection.budget !== null) expect(selection.commitment).toBeLessThanOrEqual(selection.budget + 1e-3);
        for (const role of roles) {
          const { used, available } = selection.effort[role];
          if (available !== null) expect(used).toBeLessThanOrEqual(available + 1e-6);
        }
        for (const id of selection.useCases) {
          const plan = content.useCases[id]?.plan;
          expect(plan?.excluded).toBe(false);
          for (const needed of plan?.requires ?? []) {
            const isThere = Object.keys({ ...content.useCases, ...content.enablers }).includes(needed);
            if (isThere) expect(chosen.has(needed)).toBe(true);
          }
        }
        if (selection.state === 'infeasible') {
          expect(chosen.size).toBe(0);
          expect(analyze(workspace).portfolio.problems.length).toBeGreaterThan(0);
        } else {
          for (const id of content.useCaseOrder)
            if (content.useCases[id]?.plan.mandatory) expect(selection.byId[id]?.isChosen).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('schedules what is funded after what it requires, never over the people but where the room said so, or says why not', () => {
    fc.assert(
      fc.property(arbitraryPlan, (workspace) => {
        const { content } = workspace;
        const { roadmap } = analyze(workspace);
        const endOf = (id: string): number | null => {
          for (const entry of [...Object.values(roadmap.byId), ...Object.values(roadmap.enablers)])
            if (entry.id === id) return entry.start === null ? null : entry.start + (entry.duration ?? 0);
          return null;
        };
        const hasPlacement = Object.values(roadmap.byId).some(({ isByRoom }) => isByRoom);
        for (const entry of Object.values(roadmap.byId)) {
          expect(entry.start === null).toBe(entry.reason !== null);
          if (entry.start === null || entry.isByRoom) continue;
          for (const needed of content.useCases[entry.id]?.plan.requires ?? []) {
            const isThere = Object.keys({ ...content.useCases, ...content.enablers }).includes(needed);
            if (isThere) expect(entry.start).toBeGreaterThanOrEqual(endOf(needed) ?? Number.POSITIVE_INFINITY);
          }
        }
        const isCrowded = roadmap.quarters.some(({ capacity, used }) =>
          roles.some((role) => used[role] > (capacity?.[role] ?? Number.POSITIVE_INFINITY) + 1e-6),
        );
        expect(isCrowded).toBe(roadmap.conflicts.some(({ type }) => type === 'too-few-people'));
        if (!hasPlacement) expect(isCrowded).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('adds up: rows to years, years to the total, and the commitment to the total', () => {
    fc.assert(
      fc.property(arbitraryPlan, (workspace) => {
        const { budget } = analyze(workspace).portfolio;
        for (const { build, foundations, upkeep, platform, reviews, total } of budget.years)
          expect(build + foundations + upkeep + platform + reviews).toBeCloseTo(total, 3);
        expect(budget.years.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(budget.totals.total, 3);
        const { commitment, unscheduled, beyond, later, platform, reviews, total } = budget.reconciliation;
        expect(commitment - unscheduled - beyond + later + platform + reviews).toBeCloseTo(total, 2);
        expect(total).toBe(budget.totals.total);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(arbitraryPlan, (workspace) => {
        const copy: Workspace = structuredClone(workspace);
        expect(analyze(copy).portfolio).toEqual(analyze(workspace).portfolio);
        expect(analyze(copy).roadmap).toEqual(analyze(workspace).roadmap);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what a plan says', () => {
  const two = [
    { build: 100_000, benefit: 400_000 },
    { build: 100_000, benefit: 300_000 },
  ];

  it('names the limit and what just missed with what it would take', () => {
    const money = analyze(createPlan(two, { portfolio: { budget: 150_000 } })).portfolio.selection;
    expect(money).toMatchObject({ useCases: ['c1'], method: 'exact', commitment: 120_000, left: 30_000 });
    expect(money).toMatchObject({ binds: ['money'], nearest: 'c2', byId: { c2: { lacks: { money: 90_000 } } } });
    const people = { portfolio: { budget: 900_000, horizonQuarters: 1, capacity: [{ mlEngineer: 1 }] } };
    const bound = analyze(createPlan(two, people)).portfolio.selection;
    expect(bound).toMatchObject({
      useCases: ['c1'],
      binds: ['mlEngineer'],
      byId: { c2: { lacks: { mlEngineer: 1 } } },
    });
  });

  it('chooses nothing where what must be does not fit, and says why', () => {
    const [first, second] = two.map((each) => ({ ...each, plan: { mandatory: true } }));
    if (first === undefined || second === undefined) throw new Error('two use cases');
    const { portfolio, findings } = analyze(createPlan([first, second], { portfolio: { budget: 200_000 } }));
    expect(portfolio.selection).toMatchObject({ state: 'infeasible', useCases: [], method: null });
    const values = { needed: 240_000, budget: 200_000 };
    expect(portfolio.problems[0]?.reason).toEqual({ id: 'portfolio.mandatory-over-budget', values });
    expect(findings.map(({ key }) => key)).toContain('portfolio.mandatory-over-budget');
  });

  it('names what bars something mandatory: a circle, or what it requires', () => {
    const circle = createPlan(
      [
        { build: 1000, benefit: 9000, plan: { mandatory: true, requires: ['c2'] } },
        { build: 1000, benefit: 9000, plan: { requires: ['c1'] } },
        { build: 1000, benefit: 9000 },
      ],
      {},
    );
    const found = analyze(circle);
    expect(found.portfolio.problems[0]).toMatchObject({
      useCase: 'c1',
      reason: { id: 'portfolio.mandatory-blocked', values: { because: 'circle' } },
    });
    expect(found.roadmap.byId).toMatchObject({ c1: { reason: 'circle' } });
    const barred = createPlan(
      [
        { build: 1000, benefit: 9000, plan: { mandatory: true, requires: ['c2'] } },
        { build: 1000, benefit: 9000, plan: { excluded: true } },
      ],
      {},
    );
    expect(analyze(barred).portfolio.problems[0]?.reason).toEqual({
      id: 'portfolio.mandatory-blocked',
      values: { because: 'requires', other: 'Use case 2' },
    });
  });

  it('takes what is not known for neither nothing nor something', () => {
    const [useCase] = two.map(createUseCase);
    const unknown = createTestWorkspace(
      withUseCases([{ ...useCase, value: { mode: 'benefit' } }, createUseCase({ build: 1, benefit: 9 }, 1)], {
        portfolio: { budget: 1000 },
        team: { dataScientists: 1 },
      }),
    );
    const { selection, staffing } = analyze(unknown).portfolio;
    expect(selection.byId).toMatchObject({ c1: { isChosen: false, reason: 'no-value', npv: null, commitment: null } });
    expect(selection.effort.mlEngineer.available).toBeNull();
    expect(selection.useCases).toEqual(['c2']);
    expect(staffing.steps).toMatchObject([{ people: { dataScientist: 1, mlEngineer: null }, ratio: null }]);
  });

  it('names where the room’s placement goes against requirements, people and the horizon', () => {
    const placed = (quarter: number, more: Json = {}) => ({ placement: { quarter, reason: 'so' }, ...more });
    const workspace = createPlan(
      [
        { build: 1000, benefit: 9000, plan: placed(1, { durationQuarters: 2 }) },
        { build: 1000, benefit: 9000, plan: placed(1, { requires: ['c1'] }) },
        { build: 1000, benefit: 9000, plan: placed(7, { durationQuarters: 3 }) },
      ],
      { portfolio: { budget: 900_000, capacity: [{ mlEngineer: 1 }] } },
    );
    expect(analyze(workspace).roadmap.conflicts).toEqual([
      { type: 'before-requirement', id: 'c2', requires: 'c1' },
      { type: 'beyond-horizon', id: 'c3' },
      { type: 'too-few-people', role: 'mlEngineer', quarter: 1, used: 1.5, available: 1, useCases: ['c1', 'c2'] },
    ]);
  });

  it('counts reviews by tier from the year after, and names the costs that nobody gave', () => {
    const high = {
      rest: { risk: { override: { tier: 'high', reason: 'so', by: 'Ana' }, answers: { q1: { answer: 'no' } } } },
    };
    const workspace = createPlan([{ build: 100_000, benefit: 400_000, ...high }], {
      portfolio: { budget: 900_000, capacity: [{ mlEngineer: 1 }], costPerReview: 1000, costPerAudit: 5000 },
      assumptions: { planStart: '2027-11-01' },
    });
    const { budget } = analyze(workspace).portfolio;
    expect(budget.years[0]).toMatchObject({
      calendarYear: 2027,
      build: 100_000,
      upkeep: 0,
      reviews: 0,
      total: 100_000,
    });
    expect(budget.years[1]).toMatchObject({ calendarYear: 2028, build: 0, upkeep: 10_000, reviews: 17_000 });
    expect(budget).toMatchObject({ upkeepOvertakesIn: 1, unknown: ['platform'] });
  });
});
