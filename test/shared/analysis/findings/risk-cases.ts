import { answered, type Case, decidedAs } from './lint.ts';

const critical = { q1: 'no', q2: 'yes', q3: 'no', q4: 'no', q5: 'no', q6: 'no', q7: 'no', q8: 'no' } as const;
const low = { ...critical, q2: 'no' } as const;
const ml = decidedAs('ml');
const group = (name: string, applicants: number, selected: number) => ({ name, applicants, selected });

/** Cases for the rules about the tier. */
export const riskCases: readonly Case[] = [
  {
    rule: 'prohibited',
    fires: { useCases: [{ risk: answered({ q1: 'yes' }) }] },
    quiet: { useCases: [{ risk: answered({ q1: 'no' }) }] },
  },
  {
    rule: 'prohibited',
    fires: { useCases: [{ risk: answered({ q1: 'yes' }), plan: { excluded: false } }] },
    quiet: { useCases: [{ risk: answered({ q1: 'yes' }), plan: { excluded: true } }] },
  },
  {
    rule: 'tier-lowered',
    fires: { useCases: [{ risk: { ...answered(critical), override: { tier: 'low', reason: 'small', by: 'Ana' } } }] },
    quiet: {
      useCases: [
        {
          risk: {
            ...answered(critical),
            override: { tier: 'low', reason: 'small', by: 'Ana', at: '2026-11-23T14:02:00.000Z' },
          },
        },
      ],
    },
  },
  {
    rule: 'manual-target',
    fires: { useCases: [{ risk: answered(critical), maturity: { target: { level: 0, reason: 'pilot' } } }] },
    quiet: { useCases: [{ risk: answered(low), maturity: { target: { level: 0, reason: 'pilot' } } }] },
  },
  {
    rule: 'no-owner',
    fires: { useCases: [{ risk: answered(critical), owner: ' ' }] },
    quiet: { useCases: [{ risk: answered(critical), owner: 'Ana' }] },
  },
  {
    rule: 'control-gap',
    fires: { useCases: [{ risk: answered({ ...low, q5: 'yes' }) }] },
    quiet: { useCases: [{ risk: answered({ ...low, q9: 'yes' }) }] },
  },
  {
    rule: 'control-left-out',
    fires: {
      useCases: [{ risk: { ...answered(critical), controls: { 'ab-testing': { status: 'not-applicable' } } } }],
    },
    quiet: {
      useCases: [
        {
          risk: {
            ...answered(critical),
            controls: { 'ab-testing': { status: 'not-applicable', note: 'A trial takes its place.' } },
          },
        },
      ],
    },
  },
  {
    rule: 'tier-open',
    fires: { useCases: [{ ...ml, risk: answered({ q9: 'yes' }) }] },
    quiet: { useCases: [{ ...ml, risk: answered({ ...low, q9: 'yes' }) }] },
  },
  {
    rule: 'review-unset',
    fires: { useCases: [{ ...ml, risk: answered(critical) }] },
    quiet: { useCases: [{ ...ml, risk: { ...answered(critical), reviewsFrom: '2026-11-01' } }] },
  },
  {
    rule: 'retraining-without-approval',
    fires: { useCases: [{ ...ml, risk: answered(critical), operations: { deploymentInterval: 'continuous' } }] },
    quiet: {
      useCases: [
        { ...ml, risk: answered(critical), operations: { deploymentInterval: 'continuous', approvalGate: true } },
      ],
    },
  },
  {
    rule: 'retraining-without-approval',
    fires: {
      useCases: [{ ...ml, risk: answered(critical) }],
      rest: { maturity: { statements: { 'retraining.3': { answer: 'claimed' } } } },
    },
    quiet: {
      useCases: [{ ...ml, risk: answered(low) }],
      rest: { maturity: { statements: { 'retraining.3': { answer: 'claimed' } } } },
    },
  },
  {
    rule: 'oversight-contradicts',
    fires: { useCases: [{ risk: answered({ q7: 'yes', q14: 'yes' }) }] },
    quiet: { useCases: [{ risk: answered({ q7: 'yes', q14: 'no' }) }] },
  },
];

/** Cases for the rules about law and fairness. */
export const lawCases: readonly Case[] = [
  {
    rule: 'eu-open',
    fires: { useCases: [{ ...ml, risk: answered(critical) }] },
    quiet: { useCases: [{ ...ml, risk: { ...answered(critical), inEu: false } }] },
  },
  {
    rule: 'eu-high-low-tier',
    fires: { useCases: [{ risk: { ...answered(low), inEu: true, annexIIIPoint: '3' } }] },
    quiet: { useCases: [{ risk: { ...answered({ ...low, q5: 'yes' }), inEu: true, annexIIIPoint: '3' } }] },
  },
  {
    rule: 'eu-high-without-duties',
    fires: { useCases: [{ ...ml, risk: { ...answered(critical), inEu: true, annexI: true } }] },
    quiet: {
      useCases: [
        {
          ...ml,
          risk: {
            ...answered(critical),
            inEu: true,
            annexI: true,
            controls: { 'regulatory-compliance': { status: 'open', owner: 'Ana', due: '2027-06-30' } },
          },
        },
      ],
    },
  },
  {
    rule: 'exemption-impossible',
    fires: {
      useCases: [
        { risk: { ...answered({ q14: 'yes' }), annexIIIPoint: '4', exemptionDocumented: true, profilesPeople: true } },
      ],
    },
    quiet: {
      useCases: [
        { risk: { ...answered({ q14: 'yes' }), annexIIIPoint: '4', exemptionDocumented: true, profilesPeople: false } },
      ],
    },
  },
  {
    rule: 'exemption-impossible',
    fires: { useCases: [{ risk: { ...answered({ q14: 'no' }), annexIIIPoint: '4', exemptionDocumented: true } }] },
    quiet: { useCases: [{ risk: { ...answered({ q14: 'no' }), exemptionDocumented: true } }] },
  },
  {
    rule: 'annex-point-open',
    fires: { useCases: [{ ...ml, risk: { ...answered({ q5: 'yes' }), inEu: true } }] },
    quiet: { useCases: [{ ...ml, risk: { ...answered({ q5: 'yes' }), inEu: true, annexIIIPoint: '5c' } }] },
  },
  {
    rule: 'annex-point-excepted',
    fires: { useCases: [{ risk: { ...answered({ q5: 'no', q8: 'yes' }), annexIIIPoint: '5b' } }] },
    quiet: { useCases: [{ risk: { ...answered({ q5: 'yes', q8: 'yes' }), annexIIIPoint: '5b' } }] },
  },
  {
    rule: 'annex-point-excepted',
    fires: { useCases: [{ risk: { ...answered({ q5: 'no' }), annexIIIPoint: '5c' } }] },
    quiet: { useCases: [{ risk: { ...answered({ q5: 'no' }), annexIIIPoint: '5c', annexIIIExcepted: true } }] },
  },
  {
    rule: 'no-fairness-groups',
    fires: { useCases: [{ ...ml, risk: answered({ q5: 'yes' }) }] },
    quiet: { useCases: [{ ...ml, risk: { ...answered({ q5: 'yes' }), fairnessGroups: [group('A', 0, 0)] } }] },
  },
  {
    rule: 'fairness-adverse',
    fires: { useCases: [{ risk: { fairnessGroups: [group('A', 80, 48), group('B', 40, 12)] } }] },
    quiet: { useCases: [{ risk: { fairnessGroups: [group('A', 100, 60), group('B', 100, 48)] } }] },
  },
  {
    rule: 'fairness-too-few',
    fires: { useCases: [{ risk: { fairnessGroups: [group('A', 3, 2), group('B', 3, 1)] } }] },
    quiet: { useCases: [{ risk: { fairnessGroups: [group('A', 300, 200), group('B', 300, 100)] } }] },
  },
  {
    rule: 'fairness-impossible',
    fires: { useCases: [{ risk: { fairnessGroups: [group('A', 3, 4)] } }] },
    quiet: { useCases: [{ risk: { fairnessGroups: [group('A', 4, 4)] } }] },
  },
  {
    rule: 'fairness-done-without-groups',
    fires: { useCases: [{ risk: { ...answered(critical), controls: { 'bias-audit': { status: 'done' } } } }] },
    quiet: {
      useCases: [
        {
          risk: {
            ...answered(critical),
            controls: { 'bias-audit': { status: 'done' } },
            fairnessGroups: [group('A', 10, 5)],
          },
        },
      ],
    },
  },
];

/** Cases for the rules that depend on the day. */
export const dayCases: readonly Case[] = [
  {
    rule: 'review-overdue',
    fires: { useCases: [{ risk: { ...answered(critical), reviewsFrom: '2026-10-25' } }] },
    quiet: { useCases: [{ risk: { ...answered(critical), reviewsFrom: '2026-10-26' } }] },
  },
  {
    rule: 'audit-overdue',
    fires: { useCases: [{ risk: { ...answered(critical), reviewsFrom: '2025-11-25' } }] },
    quiet: { useCases: [{ risk: { ...answered(critical), reviewsFrom: '2025-11-26' } }] },
  },
  {
    rule: 'control-overdue',
    fires: {
      useCases: [
        { risk: { ...answered(critical), controls: { 'bias-audit': { status: 'open', due: '2026-11-25' } } } },
      ],
    },
    quiet: {
      useCases: [
        { risk: { ...answered(critical), controls: { 'bias-audit': { status: 'done', due: '2026-11-25' } } } },
      ],
    },
  },
  {
    rule: 'step-overdue',
    fires: { useCases: [{ nextStep: { text: 'Ask the board', due: '2026-11-25' } }] },
    quiet: { useCases: [{ nextStep: { text: 'Ask the board', due: '2026-11-26' } }] },
  },
  {
    rule: 'duties-apply',
    fires: { useCases: [{ ...ml, risk: { ...answered(critical), inEu: true, annexI: true } }], today: '2028-08-02' },
    quiet: { useCases: [{ ...ml, risk: { ...answered(critical), inEu: true, annexI: true } }], today: '2028-08-01' },
  },
  {
    rule: 'duties-apply',
    fires: { useCases: [{ ...ml, risk: { ...answered(critical), annexIIIPoint: '4' } }], today: '2027-12-02' },
    quiet: {
      useCases: [
        {
          ...ml,
          risk: {
            ...answered(critical),
            annexIIIPoint: '4',
            controls: { 'regulatory-compliance': { status: 'done' } },
          },
        },
      ],
      today: '2027-12-02',
    },
  },
];
