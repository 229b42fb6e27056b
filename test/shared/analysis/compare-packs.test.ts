import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { comparePacks } from '#shared/analysis/packs/compare-packs.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import type { Pack } from '#shared/framework/pack.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';

const path = join(import.meta.dirname, '../../../assets/samples/insurer.sextant');
const parsed = parseWorkspace(readFileSync(path, 'utf8'));
if (!parsed.ok) throw new Error('the sample does not parse');
const { workspace } = parsed.value;

const withLimits = (ml: number, hybrid: number): Pack => ({
  ...defaultPack,
  suitability: { ...defaultPack.suitability, ml, hybrid },
});
const strictFraud: Pack = {
  ...defaultPack,
  riskQuestions: defaultPack.riskQuestions.map((question) =>
    question.id === 'q8' ? { ...question, effect: 'critical' } : question,
  ),
};

describe('comparePacks', () => {
  test('finds nothing between a pack and itself under another name', () => {
    const renamed = { ...defaultPack, id: 'ours', version: '9.9.9' };
    expect(comparePacks(workspace, defaultPack, renamed)).toEqual({ parts: [], useCases: [] });
  });

  test('names the use cases whose recommendation an edited threshold changes, and the part that does it', () => {
    const { parts, useCases } = comparePacks(workspace, defaultPack, withLimits(100, 99));
    expect(parts).toEqual(['suitability']);
    const pairs = useCases.flatMap(({ differences }) => differences);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { type, because } of pairs) {
      expect(type).toBe('recommendation');
      expect(because).toEqual(['suitability']);
    }
  });

  test('tells apart which of two changed parts moves the tier and which the recommendation', () => {
    const after = { ...strictFraud, suitability: withLimits(100, 99).suitability };
    const { parts, useCases } = comparePacks(workspace, defaultPack, after);
    expect(parts).toEqual(['suitability', 'riskQuestions']);
    const pairs = useCases.flatMap(({ differences }) => differences);
    const ofTier = pairs.filter(({ type }) => type === 'tier');
    expect(ofTier.length).toBeGreaterThan(0);
    for (const pair of ofTier) expect(pair).toMatchObject({ after: 'critical', because: ['riskQuestions'] });
    expect(pairs.some(({ type, because }) => type === 'recommendation' && because.includes('suitability'))).toBe(true);
  });

  test('is what the two analyses say, and the reverse the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 60 }), (ml, less) => {
        const after = withLimits(ml, Math.max(0, ml - less));
        const there = comparePacks(workspace, defaultPack, after);
        const back = comparePacks(workspace, after, defaultPack);
        expect(back.useCases.map(({ id }) => id)).toEqual(there.useCases.map(({ id }) => id));
        const [old, next] = [analyze(workspace, defaultPack), analyze(workspace, after)];
        const changed = old.useCases.filter(
          ({ id, recommendation }) => recommendation.effective !== next.byId[id]?.recommendation.effective,
        );
        expect(there.useCases.map(({ id }) => id)).toEqual(changed.map(({ id }) => id));
      }),
      { numRuns: 25 },
    );
  });
});
