import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { addMonths } from '#shared/analysis/risk/add-months.ts';
import { fourFifths } from '#shared/analysis/risk/four-fifths.ts';
import { tier, tierRank } from '#shared/analysis/risk/tier.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createTestWorkspace, withUseCases } from './arbitrary-workspace.ts';

const questions = defaultPack.riskQuestions;
const ids = questions.map(({ id }) => id);
const allNo = Object.fromEntries(ids.map((id) => [id, { answer: 'no' }]));

function riskOf(risk: Record<string, unknown>) {
  const found = analyze(createTestWorkspace(withUseCases([{ number: 1, title: 'A', risk }]))).useCases[0]?.risk;
  if (found === undefined) throw new Error('a use case');
  return found;
}

function yes(...answered: readonly string[]) {
  return { ...allNo, ...Object.fromEntries(answered.map((id) => [id, { answer: 'yes' }])) };
}

describe('tier', () => {
  it('never falls when one more answer is yes', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (already, added) => {
        const answers = Object.fromEntries(already.map((id) => [id, 'yes' as const]));
        const before = tier(questions, answers).tier;
        const after = tier(questions, { ...answers, [added]: 'yes' }).tier;
        expect(tierRank(after)).toBeGreaterThanOrEqual(tierRank(before));
        if (added === 'q14' || added === 'q13') expect(after).toBe(before);
      }),
    );
  });

  it('rises by one tier only, however many escalators are answered yes', () => {
    expect(tier(questions, { q11: 'yes', q12: 'yes' }).tier).toBe('medium');
    expect(tier(questions, { q9: 'yes', q11: 'yes', q12: 'yes' })).toMatchObject({
      tier: 'high',
      why: ['q9', 'q11', 'q12'],
    });
    expect(tier(questions, { q5: 'yes', q11: 'yes' })).toMatchObject({ tier: 'high', why: ['q5'] });
  });
});

describe('risk of a use case', () => {
  it('is nothing before any answer, and at least something while q1 to q8 are open', () => {
    expect(riskOf({})).toMatchObject({ tier: null, answered: 0, controls: [], nextReview: null });
    expect(riskOf({ answers: { q9: { answer: 'yes' } } })).toMatchObject({ tier: 'medium', incomplete: true });
    expect(riskOf({ answers: yes('q9') })).toMatchObject({ tier: 'medium', incomplete: false, unanswered: [] });
  });

  it('may be raised freely, and lowered only with reason, name and date', () => {
    const lower = { tier: 'low', reason: 'pilot with volunteers', by: 'Ana', at: '2026-11-23T14:02:00.000Z' };
    expect(riskOf({ answers: yes('q9'), override: { tier: 'critical', reason: '' } }).tier).toBe('critical');
    expect(riskOf({ answers: yes('q9'), override: lower }).tier).toBe('low');
    for (const lacking of [{ reason: ' ' }, { by: '' }, { at: null }]) {
      const refused = riskOf({ answers: yes('q9'), override: { ...lower, ...lacking } });
      expect(refused.tier).toBe('medium');
      expect(refused.override).toBeNull();
      expect(refused.reasons.map(({ id }) => id)).toContain('risk.override-refused');
    }
    expect(riskOf({ answers: yes('q1'), override: lower }).tier).toBe('prohibited');
  });

  it('requires what lower tiers require, marked as inherited', () => {
    const { controls, controlsRequired, externalAudit, continuousMonitoring } = riskOf({ answers: yes('q2') });
    expect(controls).toHaveLength(14);
    expect(controls.filter(({ inherited }) => !inherited).map(({ id }) => id)).toEqual([
      'human-oversight',
      'ongoing-monitoring',
      'regulatory-approval',
    ]);
    expect(controlsRequired).toBe(14);
    expect(externalAudit).toEqual({ everyMonths: 12, inherited: true });
    expect(continuousMonitoring).toBe(true);
  });

  it('counts controls that are done, and leaves out those that do not apply', () => {
    const kept = { 'model-card': { status: 'done' }, 'standard-pipeline': { status: 'not-applicable' } };
    expect(riskOf({ answers: allNo, controls: kept })).toMatchObject({ controlsDone: 1, controlsRequired: 2 });
  });

  it('puts reviews at the end of short months', () => {
    const risk = riskOf({ answers: yes('q5'), reviewsFrom: '2026-01-31' });
    expect(risk).toMatchObject({ nextReview: '2026-02-28', nextAudit: '2027-01-31', cadenceMonths: 1 });
  });

  it('keeps the EU class apart from the tier', () => {
    expect(riskOf({ answers: yes('q8'), inEu: true })).toMatchObject({ tier: 'high', euClass: 'minimal' });
    expect(riskOf({ answers: allNo, inEu: true, annexIIIPoint: '4' })).toMatchObject({
      tier: 'low',
      euClass: 'high-annex-iii',
    });
    expect(riskOf({ answers: yes('q7', 'q13'), inEu: true }).overlays).toEqual([
      'eu-transparency',
      'gdpr-article-22',
      'nist-generative-ai',
    ]);
    expect(riskOf({ answers: yes('q7', 'q13'), inEu: false }).overlays).toEqual(['nist-generative-ai', 'outside-eu']);
  });
});

describe('fourFifths', () => {
  it('answers at once for any counts, and gives an exact p for small ones only', () => {
    const group = (name: string, applicants: number, selected: number) => ({ name, applicants, selected });
    const most = Number.MAX_SAFE_INTEGER;
    const huge = fourFifths([group('A', most, Math.floor(most / 2)), group('B', most, Math.floor(most / 3))]);
    expect(huge).toMatchObject({ fisherP: null, isTooFewToTell: false });
    expect(fourFifths([group('A', 80, 48), group('B', 40, 12)]).fisherP).toBeCloseTo(0.0034, 4);
    expect(fourFifths([group('A', most, 4), group('B', 10, 1)]).fisherP).toBeGreaterThanOrEqual(0);
  });
});

describe('addMonths', () => {
  it('knows leap years and turns of the year', () => {
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2100-01-31', 1)).toBe('2100-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (date, months) => {
          const day = date.toISOString().slice(0, 10);
          const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
          const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
          const expected = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)));
          expect(addMonths(day, months)).toBe(expected.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
