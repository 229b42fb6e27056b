import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { addMonths } from '#shared/analysis/risk/add-months.ts';
import { daysUntil } from '#shared/analysis/risk/days-until.ts';
import { explainTier } from '#shared/analysis/risk/explain-tier.ts';
import { fourFifths } from '#shared/analysis/risk/four-fifths.ts';
import { tier, tierRank } from '#shared/analysis/risk/tier.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { createMessages } from '#shared/messages/messages.ts';
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

describe('law', () => {
  const high = (risk: Record<string, unknown>) => riskOf({ answers: allNo, inEu: true, ...risk });

  it('lists the duties of a high-risk system with the day from which they apply', () => {
    const annexIII = high({ annexIIIPoint: '4' });
    expect(annexIII).toMatchObject({ euClass: 'high-annex-iii', law: { appliesFrom: '2027-12-02', isLimited: false } });
    expect(annexIII.law.duties.map(({ article }) => article)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 17, 26, 27, 43, 49, 72, 73,
    ]);
    expect(high({ annexI: true, annexIProduct: 'medical-devices' })).toMatchObject({
      euClass: 'high-annex-i',
      law: { appliesFrom: '2028-08-02', isLimited: false },
    });
    expect(high({}).law).toMatchObject({ appliesFrom: null, duties: [], transparencyDuties: [] });
  });

  it('asks little of products of Section B, machinery among them', () => {
    const machinery = high({ annexI: true, annexIProduct: 'machinery' });
    expect(machinery).toMatchObject({ euClass: 'high-annex-i', law: { isLimited: true, duties: [] } });
  });

  it('leaves fraud detection out of 5(b), and other insurance out of 5(c)', () => {
    for (const annexIIIPoint of ['5b', '5c']) {
      expect(high({ annexIIIPoint }).euClass).toBe('high-annex-iii');
      expect(high({ annexIIIPoint, annexIIIExcepted: true }).euClass).toBe('minimal');
    }
    expect(high({ annexIIIPoint: '4', annexIIIExcepted: true }).euClass).toBe('high-annex-iii');
  });

  it('lets the exemption hold only where it is documented, a person decides, and nobody is profiled', () => {
    const of = (risk: Record<string, unknown>, ...answered: readonly string[]) => {
      const found = riskOf({ answers: yes(...answered), inEu: true, annexIIIPoint: '4', ...risk });
      return [found.law.exemption, found.euClass];
    };
    expect(of({})).toEqual(['none', 'high-annex-iii']);
    expect(of({}, 'q14')).toEqual(['possible', 'high-annex-iii']);
    expect(of({ exemptionDocumented: true }, 'q14')).toEqual(['possible', 'high-annex-iii']);
    expect(of({ exemptionDocumented: true, profilesPeople: false }, 'q14')).toEqual(['holds', 'minimal']);
    expect(of({ exemptionDocumented: true, profilesPeople: true }, 'q14')).toEqual(['profiling', 'high-annex-iii']);
    expect(of({ exemptionDocumented: true, profilesPeople: false })).toEqual(['lacking', 'high-annex-iii']);
  });

  it('suggests points of Annex III from the answers until one is chosen', () => {
    const points = (risk: object, ...answered: readonly string[]) =>
      riskOf({ answers: yes(...answered), ...risk }).law.suggestedPoints;
    expect(points({}, 'q5')).toEqual(['3', '4', '5a', '5b', '5c']);
    expect(points({}, 'q3', 'q6')).toEqual(['1', '6', '7', '8']);
    expect(points({}, 'q8')).toEqual([]);
    expect(points({ annexIIIPoint: '4' }, 'q5')).toEqual([]);
    expect(points({ inEu: false }, 'q5')).toEqual([]);
  });

  it('names what else may apply, without changing the tier', () => {
    const facts = { inEu: false, inUs: true, isBank: true, isEmployment: true, inColorado: true };
    const risk = riskOf({ answers: yes('q5'), ...facts });
    expect(risk.overlays).toEqual(['us-banking', 'us-employment', 'colorado', 'outside-eu']);
    expect(risk.tier).toBe('high');
    expect(riskOf({ answers: allNo, ...facts }).overlays).toEqual(['us-banking', 'us-employment', 'outside-eu']);
    expect(riskOf({ answers: yes('q5'), isBank: true, isEmployment: true }).overlays).toEqual([]);
  });
});

describe('release', () => {
  it('waits for every control at high and critical only', () => {
    const done = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { status: 'done' }]));
    const all = defaultPack.controls.map(({ id }) => id);
    expect(riskOf({ answers: yes('q5') })).toMatchObject({ releaseGate: 'closed', coverage: 0 });
    expect(riskOf({ answers: yes('q5'), controls: done(all) })).toMatchObject({ releaseGate: 'open', coverage: 1 });
    expect(riskOf({ answers: yes('q9') })).toMatchObject({ releaseGate: 'open', coverage: 0 });
    expect(riskOf({})).toMatchObject({ releaseGate: null, coverage: null });
  });
});

describe('daysUntil', () => {
  it('counts to the days from which the law applies', () => {
    expect(daysUntil('2027-12-02', '2026-11-26')).toBe(371);
    expect(daysUntil('2026-11-26', '2026-11-26')).toBe(0);
    expect(daysUntil('2026-02-28', '2026-03-01')).toBe(-1);
    expect(daysUntil('2028-03-01', '2028-02-28')).toBe(2);
  });

  it('agrees with the calendar', () => {
    const day = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(daysUntil(one, other)).toBe(Math.round((Date.parse(one) - Date.parse(other)) / 86_400_000));
      }),
    );
  });
});

describe('explainTier', () => {
  it('leads from the tier to the answers, and marks what is the app’s', () => {
    const risk = { answers: { ...yes('q9', 'q11') } };
    const workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'A', risk }]));
    const [found] = analyze(workspace).useCases;
    const useCase = found === undefined ? undefined : workspace.content.useCases[found.id];
    if (found === undefined || useCase === undefined) throw new Error('a use case');
    const why = explainTier(found.risk, useCase.risk);
    const { explain } = createMessages().reasons;
    expect(explain(why.reason)).toBe('The tier is high.');
    expect(why.from.map(({ reason, isDefault }) => [reason.id, isDefault])).toEqual([
      ['risk.tier', false],
      ['risk.escalated', false],
      ['why.questions-no', false],
      ['why.tier-rules', true],
    ]);
    expect(why.from[0]?.from.map(({ reason }) => reason.values)).toEqual([{ question: 'q9', note: '' }]);
    expect(why.from[1]?.from.map(({ reason }) => reason.values)).toEqual([{ question: 'q11', note: '' }]);
  });
});
