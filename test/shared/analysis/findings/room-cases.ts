import { exactly, scored } from '#test/shared/analysis/arbitrary-workspace.ts';
import { answered, type Case, decidedAs, type Situation } from './lint.ts';

const ml = decidedAs('ml');
const claimed = { answer: 'claimed' };
const shown = { answer: 'evidenced', evidence: 'Run log of 3 October' };
const people = (count: number) => {
  const ids = Array.from({ length: count }, (_none, index) => `p${index + 1}`);
  return { participants: Object.fromEntries(ids.map((id) => [id, { name: id }])), participantOrder: ids };
};
const votes = (values: readonly number[]) => ({
  votes: Object.fromEntries(values.map((value, index) => [`p${index + 1}`, [{ round: 1, value }]])),
});
const divided = { data: votes([1, 1, 5, 5]) };
const statements = (given: Record<string, unknown>, more = {}): Situation => ({
  rest: { maturity: { statements: given, ...more } },
});
const decision = (more: Record<string, unknown>) => ({
  decisions: { d1: { text: 'We build it.', useCases: ['c1'], ...more } },
  decisionOrder: ['d1'],
});

/** Cases for the rules about maturity. */
export const maturityCases: readonly Case[] = [
  {
    rule: 'target-below-need',
    fires: {
      useCases: [{ risk: answered({ q5: 'yes' }), maturity: { target: { level: 1, reason: 'small team' } } }],
    },
    quiet: {
      useCases: [{ risk: answered({ q5: 'yes' }), maturity: { target: { level: 2, reason: 'small team' } } }],
    },
  },
  {
    rule: 'interval-unclear',
    fires: { useCases: [{ operations: { deploymentInterval: 'often' } }] },
    quiet: { useCases: [{ operations: { deploymentInterval: 'P7D' } }] },
  },
  {
    rule: 'own-level-without-evidence',
    fires: { useCases: [{ maturity: { statements: { 'training.1': claimed } } }] },
    quiet: { useCases: [{ maturity: { statements: { 'training.1': shown } } }] },
  },
  {
    rule: 'level-without-evidence',
    fires: statements({ 'training.1': claimed }),
    quiet: statements({ 'training.1': shown }),
  },
  {
    rule: 'level-3-without-drift',
    fires: statements({ 'retraining.3': claimed }),
    quiet: statements({ 'retraining.3': claimed, 'monitoring.2': shown }),
  },
  {
    rule: 'frequency-contradicts',
    fires: statements({ 'training.1': shown }, { deploymentInterval: 'P1D' }),
    quiet: statements({ 'training.1': shown }, { deploymentInterval: 'P30D' }),
  },
  {
    rule: 'practice-without-evidence',
    fires: { rest: { practices: { '3.4': { score: 2 } } } },
    quiet: { rest: { practices: { '3.4': { score: 2, evidence: 'Search log' } } } },
  },
  {
    rule: 'practice-contradicts-area',
    fires: { rest: { practices: { '4.3': { score: 2 } }, maturity: { statements: { 'training.1': shown } } } },
    quiet: { rest: { practices: { '4.3': { score: 1 } }, maturity: { statements: { 'training.1': shown } } } },
  },
  {
    rule: 'unknown-ids',
    fires: { useCases: [{ risk: answered({ q99: 'yes' }) }] },
    quiet: { useCases: [{ risk: answered({ q9: 'yes' }) }] },
  },
];

/** Cases for the rules about what the room said and decided. */
export const roomCases: readonly Case[] = [
  {
    rule: 'override-without-reason',
    fires: { useCases: [{ scores: scored([1, 1, 1, 1, 1]), ...decidedAs('ml', ' ') }] },
    quiet: { useCases: [{ scores: scored([1, 1, 1, 1, 1]), ...decidedAs('ml') }] },
  },
  {
    rule: 'contested-decided',
    fires: { useCases: [{ ...ml, scores: divided }], rest: people(4) },
    quiet: { useCases: [{ scores: divided }], rest: people(4) },
  },
  {
    rule: 'contested',
    fires: { useCases: [{ scores: divided }], rest: people(4) },
    quiet: {
      useCases: [{ scores: { data: { ...divided.data, settled: { value: 3, reason: '' } } } }],
      rest: people(4),
    },
  },
  {
    rule: 'single-voter',
    fires: { useCases: [{ ...ml, scores: scored([4, 4, 4, 4, 4]) }], rest: people(3) },
    quiet: { useCases: [{ ...ml, scores: { data: votes([4, 4]) } }], rest: people(3) },
  },
  {
    rule: 'fragile-decided',
    fires: {
      useCases: [{ scores: scored([4, 3, 4, 4, 3]), ...ml }],
      draws: true,
    },
    quiet: { useCases: [{ scores: scored([5, 5, 5, 5, 5]), ...ml }], draws: true },
  },
  {
    rule: 'unscored-decided',
    fires: { useCases: [{ ...ml }] },
    quiet: { useCases: [{ ...ml, scores: scored([4, 4, 4, 4, 4]) }] },
  },
  {
    rule: 'zero-weights',
    fires: { rest: { weights: { method: 'direct', direct: { data: 0 } } } },
    quiet: { rest: { weights: { method: 'direct', direct: { data: 1 } } } },
  },
  {
    rule: 'decision-without-owner',
    fires: { rest: decision({ status: 'decided' }) },
    quiet: { rest: decision({ status: 'decided', owner: 'Ana' }) },
  },
  {
    rule: 'same-title',
    fires: { useCases: [{ title: 'Churn' }, { title: ' churn' }] },
    quiet: { useCases: [{ title: 'Churn' }, { title: 'Fraud' }] },
  },
];

const worth = {
  ...ml,
  value: {
    mode: 'benefit',
    ml: { benefitPerYear: exactly(900_000), buildCost: exactly(1_000), runCostPerYear: exactly(0) },
  },
};
const duplicates = { links: { l1: { from: 'c1', to: 'c2', kind: 'duplicates' } } };
const enablers = (cost: number | null) => ({
  enablers: { e1: { title: 'Feature store', cost } },
  enablerOrder: ['e1'],
});
const work = { effort: { mlEngineer: 1 }, durationQuarters: 2 };
const placed = (quarter: number) => ({ ...work, placement: { quarter, reason: 'so' } });

/** Cases for the rules about the plan. */
export const planCases: readonly Case[] = [
  {
    rule: 'funded-without-owner',
    fires: { useCases: [{ plan: { mandatory: true } }] },
    quiet: { useCases: [{ plan: { mandatory: true }, owner: 'Ana' }] },
  },
  {
    rule: 'requirement-not-funded',
    fires: { useCases: [{ ...ml, plan: { requires: ['c2'] } }, { plan: { excluded: true } }] },
    quiet: { useCases: [{ ...ml, plan: { requires: ['c2'] } }, {}] },
  },
  {
    rule: 'requirement-unknown',
    fires: { useCases: [{ plan: { requires: ['gone'] } }] },
    quiet: { useCases: [{ plan: { requires: ['c2'] } }, {}] },
  },
  {
    rule: 'requires-itself',
    fires: { useCases: [{ plan: { requires: ['c2'] } }, { plan: { requires: ['c1'] } }] },
    quiet: { useCases: [{ plan: { requires: ['c2'] } }, {}] },
  },
  {
    rule: 'duplicates-counted',
    fires: { useCases: [worth, worth], rest: duplicates },
    quiet: { useCases: [worth, { ...worth, plan: { excluded: true } }], rest: duplicates },
  },
  {
    rule: 'requirement-without-cost',
    fires: { useCases: [{ plan: { requires: ['e1'] } }], rest: enablers(null) },
    quiet: { useCases: [{ plan: { requires: ['e1'] } }], rest: enablers(0) },
  },
  {
    rule: 'mandatory-blocked',
    fires: { useCases: [{ ...worth, plan: { mandatory: true, excluded: true } }] },
    quiet: { useCases: [{ ...worth, plan: { mandatory: true } }] },
  },
  {
    rule: 'mandatory-over-budget',
    fires: { useCases: [{ ...worth, plan: { mandatory: true } }], rest: { portfolio: { budget: 10 } } },
    quiet: { useCases: [{ ...worth, plan: { mandatory: true } }], rest: { portfolio: { budget: 1_000_000 } } },
  },
  {
    rule: 'mandatory-over-people',
    fires: {
      useCases: [{ ...worth, plan: { mandatory: true, effort: { mlEngineer: 900 } } }],
      rest: { portfolio: { budget: 1_000_000, capacity: [{ mlEngineer: 1 }] } },
    },
    quiet: {
      useCases: [{ ...worth, plan: { mandatory: true, effort: { mlEngineer: 1 } } }],
      rest: { portfolio: { budget: 1_000_000, capacity: [{ mlEngineer: 1 }] } },
    },
  },
  {
    rule: 'placed-before',
    fires: {
      useCases: [
        { ...worth, plan: { ...placed(0), requires: ['c2'] } },
        { ...worth, plan: placed(1) },
      ],
    },
    quiet: {
      useCases: [
        { ...worth, plan: { ...placed(2), requires: ['c2'] } },
        { ...worth, plan: placed(0) },
      ],
    },
  },
  {
    rule: 'placed-beyond',
    fires: { useCases: [{ ...worth, plan: placed(7) }] },
    quiet: { useCases: [{ ...worth, plan: placed(6) }] },
  },
  {
    rule: 'placed-unfunded',
    fires: { useCases: [{ ...worth, plan: placed(0) }], rest: { portfolio: { budget: 10 } } },
    quiet: { useCases: [{ ...worth, plan: placed(0) }], rest: { portfolio: { budget: 1_000_000 } } },
  },
  {
    rule: 'too-few-people',
    fires: {
      useCases: [{ ...worth, plan: { ...placed(0), effort: { mlEngineer: 8 } } }],
      rest: { portfolio: { capacity: [{ mlEngineer: 1 }] } },
    },
    quiet: {
      useCases: [{ ...worth, plan: { ...placed(0), effort: { mlEngineer: 2 } } }],
      rest: { portfolio: { capacity: [{ mlEngineer: 1 }] } },
    },
  },
];
