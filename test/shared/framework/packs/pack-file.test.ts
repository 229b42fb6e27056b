import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { toPackReference } from '#shared/framework/packs/pack-reference.ts';
import { parsePack } from '#shared/framework/packs/parse-pack.ts';
import { parsePackValue } from '#shared/framework/packs/parse-pack-value.ts';
import { readWorkspace } from '#shared/framework/packs/read-workspace.ts';
import { serializePack } from '#shared/framework/packs/serialize-pack.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import { createTestWorkspace, scored, withUseCases } from '../../analysis/arbitrary-workspace.ts';

const text = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter((value) => /\S/.test(value) && !/[\uD800-\uDFFF]/.test(value));

const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    version: fc.constantFrom('1.0.0', '2', '1.0.0+room', '3.1-beta'),
    gates: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    anchor: text,
    question: text,
    order: fc.shuffledSubarray([...defaultPack.riskQuestions], { minLength: defaultPack.riskQuestions.length }),
  })
  .map(({ version, gates, weight, anchor, question, order }) => {
    const [hybrid = 0, ml = 0] = gates.toSorted((a, b) => a - b);
    const { criteria, questions } = defaultPack.texts;
    const [, ...anchors] = criteria.data.anchors;
    return {
      ...defaultPack,
      version,
      suitability: { ...defaultPack.suitability, hybrid, ml },
      criteria: defaultPack.criteria.map((each) => (each.id === 'value' ? { ...each, weight } : each)),
      riskQuestions: order,
      texts: {
        ...defaultPack.texts,
        criteria: { ...criteria, data: { ...criteria.data, anchors: [anchor, ...anchors] as const } },
        questions: { ...questions, q5: { ...questions.q5, question } },
      },
    };
  });

/** Every place in a value of JSON, as the keys that lead there. */
function* listPaths(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, item] of entries) yield* listPaths(item, [...path, key]);
}

function corrupt(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === key ? corrupt(item, rest, to) : item));
    return rest.length === 0 && to === undefined ? items.filter((_, index) => index !== key) : items;
  }
  return { ...(value as object), [key]: corrupt(Reflect.get(value as object, key), rest, to) };
}

const withOne = { participants: { p1: { name: 'Ana' } }, participantOrder: ['p1'], nextNumber: 2 };

describe('a pack file', () => {
  it('comes back as the equal pack, hash and bytes', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const parsed = parsePack(serializePack(pack));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        expect(parsed.value).toEqual(pack);
        expect(packHash(parsed.value)).toBe(packHash(pack));
        expect(serializePack(parsed.value)).toBe(serializePack(pack));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where its hash is not that of what it holds, and says so', () => {
    const forged = serializePack(defaultPack).replace('"ml": 65', '"ml": 66');
    expect(parsePack(forged)).toMatchObject({
      ok: false,
      error: {
        type: 'invalid',
        issues: [{ path: 'hash', problem: { type: 'differs', stated: packHash(defaultPack) } }],
      },
    });
  });

  it.each([
    ['not JSON', 'criteria', { type: 'not-json' }],
    ['a workspace', '{"type":"sextant-workspace"}', { type: 'not-ours', found: 'sextant-workspace' }],
    ['a list', '[]', { type: 'not-ours', found: null }],
    [
      'of a later form',
      serializePack(defaultPack).replace('"minReaderVersion": 1', '"minReaderVersion": 2'),
      { type: 'too-new', minReaderVersion: 2 },
    ],
  ])('is refused by name when it is %s', (_name, given, error) => {
    expect(parsePack(given)).toMatchObject({ ok: false, error });
  });

  it('holds or is refused with a place, whatever single value is bent, and never breaks what reads it', () => {
    const paths = [...listPaths(defaultPack)];
    const bent = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, '', -1, 0, 1e300, 101, true, [], {}, 'q1', '  '),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const workspace = createTestWorkspace(
      withUseCases([{ number: 1, title: 'One', scores: scored([4, 3, 4, 5, 4]) }], withOne),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), bent, (path, to) => {
        const parsed = parsePackValue(JSON.parse(JSON.stringify(corrupt(defaultPack, path, to))));
        if (parsed.ok) {
          const found = analyze(workspace, {
            ...parsed.value,
            assumptions: { ...parsed.value.assumptions, draws: 100 },
          });
          expect(JSON.stringify(found)).not.toContain('NaN');
        } else {
          expect(parsed.error.length).toBeGreaterThan(0);
          expect(parsed.error.every((issue) => issue.problem.type !== 'other')).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('named checks', () => {
  const { suitability, criteria, riskQuestions, patterns } = defaultPack;
  it.each<[string, Pack, string, string]>([
    [
      'weights that are all zero',
      { ...defaultPack, criteria: criteria.map(({ id }) => ({ id, weight: 0 })) },
      'criteria',
      'all-zero',
    ],
    ['gates that fall', { ...defaultPack, suitability: { ...suitability, hybrid: 70 } }, 'suitability', 'falling'],
    [
      'a question that stands twice',
      { ...defaultPack, riskQuestions: [...riskQuestions, ...riskQuestions.slice(0, 1)] },
      'riskQuestions.14',
      'listed-twice',
    ],
    [
      'a question that is missing',
      { ...defaultPack, riskQuestions: riskQuestions.slice(1) },
      'riskQuestions.q1',
      'missing',
    ],
    [
      'signals of no weight',
      {
        ...defaultPack,
        patterns: patterns.map((each) => ({ ...each, signals: each.signals.map(({ id }) => ({ id, weight: 0 })) })),
      },
      'patterns.0.signals',
      'all-zero',
    ],
  ])('refuse %s', (_name, pack, path, type) => {
    const parsed = parsePackValue(pack);
    expect(parsed.ok ? [] : parsed.error).toContainEqual({ path, problem: expect.objectContaining({ type }) });
  });
});

describe('a workspace with a pack of its own', () => {
  it('is judged by it, alike after a save and wherever it is read', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const base = createTestWorkspace(
          withUseCases([{ number: 1, title: 'One', scores: scored([4, 3, 4, 3, 4]) }], withOne),
        );
        const workspace = { ...base, pack: toPackReference(pack) };
        const read = readWorkspace(serializeWorkspace(workspace));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(findPack(read.value.workspace)).toEqual(pack);
        expect(findPack(read.value.workspace)).toBe(findPack(read.value.workspace));
        expect(analyze(read.value.workspace)).toEqual(analyze(workspace, pack));
      }),
      { numRuns: 5 },
    );
  });

  it('is refused with the place where its pack, or what is said of it, does not hold', () => {
    const pack: Pack = { ...defaultPack, version: '1.0.0+room' };
    const write = (change: object) =>
      serializeWorkspace({ ...createTestWorkspace({}), pack: { ...toPackReference(pack), ...change } });
    expect(readWorkspace(write({}))).toMatchObject({ ok: true });
    expect(readWorkspace(write({ hash: 'fnv1a64:0000000000000000' }))).toMatchObject({
      ok: false,
      error: { type: 'invalid', issues: [{ path: 'pack.hash', problem: { type: 'differs' } }] },
    });
    expect(readWorkspace(write({ embedded: { ...pack, criteria: [] } }))).toMatchObject({
      ok: false,
      error: {
        issues: [{ path: 'pack.embedded.criteria.complexity', problem: { type: 'missing' } }, {}, {}, {}, {}, {}],
      },
    });
  });

  it('throws rather than judge by another pack', () => {
    const pack = { ...toPackReference(defaultPack), embedded: { id: 'x' } };
    expect(() => findPack({ ...createTestWorkspace({}), pack })).toThrow(/does not hold/);
  });
});
