import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { workspaceSchema } from '#shared/workspace/schema/workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';

function analyzeSample(name: string) {
  const text = readFileSync(`assets/samples/${name}.sextant`, 'utf8');
  return analyze(workspaceSchema.parse(JSON.parse(text)) as Workspace);
}

describe('the samples', () => {
  it('the insurer’s claims are routed by rules, and the app says why', () => {
    const claims = analyzeSample('insurer').useCases.find(({ title }) => title === 'Claims routing');
    expect(claims?.recommendation).toMatchObject({ effective: 'rules', gate: 'simplest-wins' });
    expect(claims?.value.breakEven).toMatchObject({ extraCost: 1_980_000, costRatio: 100 });
    expect(claims?.value.breakEven?.costPerPoint).toBeCloseTo(990_000, 6);
    expect(claims?.value.breakEven?.decisionValue).toBeCloseTo(99_000_000, 5);
  });

  it.each(['insurer', 'retailer', 'hospital'])('the %s shows several recommendations and tiers', (name) => {
    const { portfolio, useCases } = analyzeSample(name);
    const kinds = Object.values(portfolio.byRecommendation).filter((count) => count > 0);
    const tiers = Object.values(portfolio.byTier).filter((count) => count > 0);
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(tiers.length).toBeGreaterThanOrEqual(3);
    expect(useCases.length).toBeGreaterThanOrEqual(12);
  });
});
