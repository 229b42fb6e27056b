import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { deploymentLevel, intervalDays } from '#shared/analysis/maturity/deployment-interval.ts';
import { portfolioTarget } from '#shared/analysis/maturity/portfolio-target.ts';
import { targetLevel } from '#shared/analysis/maturity/target-level.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createTestWorkspace, withUseCases } from './arbitrary-workspace.ts';

const areas = defaultPack.maturityAreas.map(({ id }) => id);
const statements = defaultPack.maturityAreas.flatMap((area) => area.statements);
const rules = defaultPack.maturityRules;

function evidenced(ids: readonly string[], answer = 'evidenced') {
  return Object.fromEntries(ids.map((id) => [id, { answer, evidence: 'Runbook, M. Keller, 2026-10-02' }]));
}

function maturityOf(ids: readonly string[]) {
  return analyze(createTestWorkspace({ maturity: { statements: evidenced(ids) } })).maturity;
}

describe('maturity', () => {
  it('is staged: level 2 counts only on level 1, and only evidence counts', () => {
    const twoOnly = maturityOf(['training.2']);
    expect(twoOnly.areas.find(({ id }) => id === 'training')?.level).toBe(0);
    const claimed = { ...evidenced(['training.1']), ...evidenced(['training.2'], 'claimed') };
    const training = analyze(createTestWorkspace({ maturity: { statements: claimed } })).maturity.areas[0];
    expect(training).toMatchObject({ level: 1, claimed: 2, nextStatement: 'training.2' });
  });

  it.each(['', '  \n'])('counts an evidenced answer without evidence as claimed: %j', (evidence) => {
    const answers = { ...evidenced(['training.1']), 'training.2': { answer: 'evidenced', evidence } };
    const result = analyze(createTestWorkspace({ maturity: { statements: answers } })).maturity;
    expect(result.areas[0]).toMatchObject({ level: 1, claimed: 2, nextStatement: 'training.2' });
    expect(result.answered).toBe(2);
  });

  it('is held by the weakest area, with the mean beside it', () => {
    const most = statements.filter((id) => !id.startsWith('monitoring') && !id.endsWith('.3'));
    const result = maturityOf(most);
    expect(result).toMatchObject({ level: 0, weakest: ['monitoring'] });
    expect(result.index).toBeCloseTo((7 * 2) / 8, 9);
    expect(maturityOf(statements)).toMatchObject({ level: 3, index: 3, answered: 24, total: 24 });
  });

  it('never rises when evidence is taken away', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.subarray([...statements]), fc.nat(), (shown, at) => {
        const fewer = shown.filter((_, index) => index !== at % Math.max(1, shown.length));
        const before = maturityOf(shown);
        const after = maturityOf(fewer);
        expect(after.level).toBeLessThanOrEqual(before.level);
        for (const [index, area] of after.areas.entries()) {
          expect(area.level).toBeLessThanOrEqual(before.areas[index]?.level ?? -1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes a use case’s own answer before the organization’s', () => {
    const own = { ...evidenced(['training.1'], 'no'), ...evidenced(['deployment.1']) };
    const content = withUseCases([{ number: 1, title: 'A', maturity: { statements: own } }], {
      maturity: { statements: evidenced(areas.map((id) => `${id}.1`)) },
    });
    const analysis = analyze(createTestWorkspace(content));
    const levels = Object.fromEntries(analysis.useCases[0]?.maturity.areas.map(({ id, level }) => [id, level]) ?? []);
    expect(levels).toMatchObject({ training: 0, deployment: 1, monitoring: 1 });
    expect(analysis.maturity.level).toBe(1);
  });

  it('says where the deployment interval contradicts the level, without changing it', () => {
    const maturity = { statements: evidenced(areas.map((id) => `${id}.1`)), deploymentInterval: 'P90D' };
    const result = analyze(createTestWorkspace({ maturity })).maturity;
    expect(result).toMatchObject({ level: 1, frequencyLevel: 0 });
    expect(result.checks.map(({ id }) => id)).toEqual(['maturity.frequency-below']);
  });
});

describe('deploymentLevel', () => {
  it.each([
    ['P1M', 0],
    ['P30D', 0],
    ['P29D', 1],
    ['P10D', 1],
    ['P2W', 1],
    ['P7D', 2],
    ['P1D', 2],
    ['PT23H', 3],
    ['continuous', 3],
    ['weekly', null],
    ['P', null],
  ])('%s speaks for %s', (interval, level) => {
    expect(deploymentLevel(interval, rules)).toBe(level);
  });

  it('reads whole durations', () => {
    expect(intervalDays('P1Y2M3W4DT12H')).toBeCloseTo(365 + 60 + 21 + 4 + 0.5, 9);
  });
});

describe('targetLevel', () => {
  const open = { interval: null, dynamics: null, tier: null, hasApprovalGate: false } as const;

  it('is the highest that interval, environment and tier ask for', () => {
    expect(targetLevel(open, rules).target).toBeNull();
    expect(targetLevel({ ...open, tier: 'low' }, rules).target).toBe(1);
    expect(targetLevel({ ...open, dynamics: 4.5, tier: 'low' }, rules).target).toBe(2);
    expect(targetLevel({ ...open, interval: 'PT1H', tier: 'medium', dynamics: 1 }, rules).target).toBe(3);
    expect(targetLevel({ ...open, tier: 'prohibited', dynamics: 5 }, rules).target).toBeNull();
  });

  it('stays at 2 for a fast environment at high risk without an approval gate', () => {
    const fast = { ...open, dynamics: 5, tier: 'high' } as const;
    expect(targetLevel(fast, rules)).toMatchObject({
      target: 2,
      reasons: [{ id: 'target.dynamics-capped' }, { id: 'target.tier' }],
    });
    expect(targetLevel({ ...fast, hasApprovalGate: true }, rules).target).toBe(3);
    expect(targetLevel({ ...fast, tier: 'medium' }, rules).target).toBe(3);
  });
});

describe('next actions', () => {
  it('begin with the widest gap, at the lowest unmet statement, and end with the target', () => {
    const shown = areas.filter((id) => id !== 'monitoring').map((id) => `${id}.1`);
    const content = { maturity: { statements: evidenced(shown), target: { level: 2, reason: 'plan' } } };
    const { nextActions } = analyze(createTestWorkspace(content));
    expect(nextActions[0]).toMatchObject({ area: 'monitoring', statement: 'monitoring.1', gap: 2 });
    expect(nextActions).toHaveLength(8);
    expect(nextActions[1]).toMatchObject({ area: 'training', statement: 'training.2', gap: 1 });
    expect(analyze(createTestWorkspace({ maturity: { statements: evidenced(statements) } })).nextActions).toEqual([]);
  });
});

describe('portfolioTarget', () => {
  it('is the highest that carries a fifth of the value, else the median', () => {
    const cards = [
      { target: 3, npv: 10 },
      { target: 2, npv: 30 },
      { target: 1, npv: 60 },
    ] as const;
    expect(portfolioTarget(cards, 0.2).target).toBe(2);
    expect(
      portfolioTarget(
        [
          { target: 3, npv: null },
          { target: 1, npv: null },
          { target: 1, npv: -5 },
        ],
        0.2,
      ).target,
    ).toBe(1);
    expect(portfolioTarget([], 0.2).target).toBeNull();
  });
});
