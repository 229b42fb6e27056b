import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { createAnalyzer } from '#shared/analysis/create-analyzer.ts';
import { findingsOn } from '#shared/analysis/findings/findings-on.ts';
import { createTestWorkspace, withUseCases } from '#test/shared/analysis/arbitrary-workspace.ts';

const at = '2026-11-23T14:02:00.000Z';
const waiver = { reason: 'Kept as a warning.', by: 'Ana', at };

function workshop(waivers: Record<string, unknown>, useCase: Record<string, unknown> = {}) {
  return createTestWorkspace(withUseCases([{ number: 1, title: 'A', ...useCase }], { waivers }));
}

describe('waivers', () => {
  const prohibited = { risk: { answers: { q1: { answer: 'yes' } } } };

  it('stay with their finding, with reason, name and date', () => {
    const { findings, mootWaivers } = createAnalyzer()(workshop({ 'finding.prohibited:c1': waiver }, prohibited));
    expect(findings).toMatchObject([{ rule: 'prohibited', isWaived: true, waiver }]);
    expect(mootWaivers).toEqual([]);
  });

  it('are moot when their finding no longer holds, and when nobody knows what they waived', () => {
    const { findings, mootWaivers } = createAnalyzer()(
      workshop({ 'finding.prohibited:c1': waiver, 'finding.of-old:c9': waiver, constructor: waiver }),
    );
    expect(findings).toEqual([]);
    expect(mootWaivers).toEqual([
      { key: 'constructor', rule: null, ...waiver },
      { key: 'finding.of-old:c9', rule: null, ...waiver },
      { key: 'finding.prohibited:c1', rule: 'prohibited', ...waiver },
    ]);
  });

  it('of what depends on the day are judged only on a day', () => {
    const risk = { answers: { q2: { answer: 'yes' } }, reviewsFrom: '2026-01-31' };
    const workspace = workshop({ 'finding.review-overdue:c1': waiver }, { risk, owner: 'Ana' });
    const analysis = createAnalyzer()(workspace);
    expect(analysis.mootWaivers).toEqual([]);
    expect(findingsOn('2026-02-28', workspace, analysis).mootWaivers).toMatchObject([{ rule: 'review-overdue' }]);
    const late = findingsOn('2026-03-01', workspace, analysis);
    expect(late.mootWaivers).toEqual([]);
    expect(late.findings.filter(({ isWaived }) => isWaived)).toMatchObject([
      { rule: 'review-overdue', reason: { values: { due: '2026-02-28' } } },
    ]);
  });

  it('of what rests on draws are judged only once it is drawn', () => {
    const workspace = workshop({ 'finding.fragile-decided:c1': waiver });
    expect(createAnalyzer()(workspace).mootWaivers).toEqual([]);
    expect(analyze(workspace).mootWaivers).toMatchObject([{ rule: 'fragile-decided' }]);
  });
});
