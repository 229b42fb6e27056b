import { exactly, scored } from '#test/shared/analysis/arbitrary-workspace.ts';
import { answered, type Case, decidedAs } from './lint.ts';

const ml = decidedAs('ml');
const hybrid = decidedAs('hybrid');
const points = (low: number, likely: number, high: number) => ({ low, likely, high });

/** A use case that earns `ml` a year by machine learning and `simplest` by rules, each at a cost to build. */
function earns(simplest: number, byMl: number, more: Record<string, unknown> = {}) {
  const option = (benefit: number, build: number) => ({
    benefitPerYear: exactly(benefit),
    buildCost: exactly(build),
    runCostPerYear: exactly(0),
  });
  return {
    value: { mode: 'benefit', simplest: option(simplest, 10_000), ml: { ...option(byMl, 100_000), ...more } },
  };
}

const twice = { truePositive: 100, falseNegative: -100, falsePositive: -1, trueNegative: 0 };

/** Cases for the rules about value. */
export const valueCases: readonly Case[] = [
  {
    rule: 'no-baseline',
    fires: { useCases: [{ value: { ml: { buildCost: exactly(5) } } }] },
    quiet: { useCases: [{ value: { ml: { buildCost: exactly(5) }, simplest: { buildCost: exactly(1) } } }] },
  },
  {
    rule: 'no-good-enough',
    fires: { useCases: [{ value: { ml: { accuracy: exactly(0.9) } } }] },
    quiet: { useCases: [{ value: { ml: { accuracy: exactly(0.9) } }, goodEnough: { accuracy: 0.8 } }] },
  },
  {
    rule: 'accuracy-beyond-need',
    fires: {
      useCases: [{ ...ml, ...earns(90_000, 90_000, { accuracy: exactly(0.91) }), goodEnough: { accuracy: 0.89 } }],
    },
    quiet: {
      useCases: [{ ...ml, ...earns(90_000, 900_000, { accuracy: exactly(0.91) }), goodEnough: { accuracy: 0.89 } }],
    },
  },
  {
    rule: 'ml-costs-more',
    fires: { useCases: [{ ...ml, ...earns(90_000, 90_000) }] },
    quiet: { useCases: [{ ...decidedAs('rules'), ...earns(90_000, 90_000) }] },
  },
  {
    rule: 'loses-money',
    fires: { useCases: [{ ...ml, ...earns(0, 1), plan: { mandatory: true } }] },
    quiet: { useCases: [{ ...ml, ...earns(0, 1) }] },
  },
  {
    rule: 'probably-loses',
    fires: {
      useCases: [{ ...ml, ...earns(0, 0, { benefitPerYear: points(-900_000, 50_000, 60_000) }) }],
      draws: true,
    },
    quiet: {
      useCases: [{ ...ml, ...earns(0, 0, { benefitPerYear: points(40_000, 50_000, 60_000) }) }],
      draws: true,
    },
  },
  {
    rule: 'counts-twice',
    fires: { useCases: [{ value: { mode: 'matrix', cellValues: twice } }] },
    quiet: { useCases: [{ value: { mode: 'matrix', cellValues: { ...twice, falseNegative: 0 } } }] },
  },
  {
    rule: 'value-contradicts',
    fires: { useCases: [{ value: { prevalence: 0.1 }, data: { prevalence: 0.2 } }] },
    quiet: { useCases: [{ value: { prevalence: 0.1 }, data: { prevalence: 0.1 } }] },
  },
  {
    rule: 'no-upkeep',
    fires: { useCases: [{ ...ml, value: { ml: { buildCost: exactly(5), upkeepMultiple: exactly(0) } } }] },
    quiet: { useCases: [{ ...ml, value: { ml: { buildCost: exactly(5), upkeepMultiple: exactly(5) } } }] },
  },
  {
    rule: 'no-range',
    fires: { useCases: [{ ...ml, ...earns(1, 900_000), plan: { mandatory: true } }], draws: true },
    quiet: {
      useCases: [
        {
          ...ml,
          ...earns(1, 0, { benefitPerYear: points(800_000, 900_000, 950_000) }),
          plan: { mandatory: true },
        },
      ],
      draws: true,
    },
  },
];

/** Cases for the rules about data and operations. */
export const dataCases: readonly Case[] = [
  {
    rule: 'data-first-as-ml',
    fires: { useCases: [{ ...ml, scores: scored([5, 1, 5, 5, 5]) }] },
    quiet: { useCases: [{ ...ml, scores: scored([5, 4, 5, 5, 5]) }] },
  },
  {
    rule: 'data-first-as-ml',
    fires: { useCases: [{ scores: scored([5, 1, 5, 5, 5]), plan: { mandatory: true } }] },
    quiet: { useCases: [{ scores: scored([5, 1, 5, 5, 5]) }] },
  },
  {
    rule: 'features-not-served',
    fires: { useCases: [{ ...ml, data: { checklist: { D5: { answer: 0 } } } }] },
    quiet: { useCases: [{ ...ml, data: { checklist: { D5: { answer: 1 } } } }] },
  },
  {
    rule: 'no-legal-basis',
    fires: { useCases: [{ ...ml, data: { checklist: { D9: { answer: 0 } } } }] },
    quiet: { useCases: [{ ...decidedAs('rules'), data: { checklist: { D9: { answer: 0 } } } }] },
  },
  {
    rule: 'data-insufficient',
    fires: { useCases: [{ ...ml, data: { checklist: answers(0) } }] },
    quiet: { useCases: [{ ...ml, data: { checklist: answers(2) } }] },
  },
  {
    rule: 'labels-disagree',
    fires: { useCases: [{ ...ml, data: { labelAgreement: 0.6 } }] },
    quiet: { useCases: [{ ...ml, data: { labelAgreement: 0.667 } }] },
  },
  {
    rule: 'data-contradicts',
    fires: { useCases: [{ data: { labelAgreement: 0.1, checklist: { D3: { answer: 2 } } } }] },
    quiet: { useCases: [{ data: { labelAgreement: 0.9, checklist: { D3: { answer: 2 } } } }] },
  },
  {
    rule: 'availability-above-sources',
    fires: { useCases: [{ operations: { availability: 0.999, featureAvailabilities: [0.99, 0.99] } }] },
    quiet: { useCases: [{ operations: { availability: 0.98, featureAvailabilities: [0.99, 0.99] } }] },
  },
  {
    rule: 'no-time-left',
    fires: { useCases: [{ operations: { latencyP95Ms: 100, networkMs: 60, featureFetchMs: 60, rulesMs: 0 } }] },
    quiet: { useCases: [{ operations: { latencyP95Ms: 200, networkMs: 60, featureFetchMs: 60, rulesMs: 0 } }] },
  },
  {
    rule: 'operations-contradict',
    fires: { useCases: [{ operations: { availability: 1 } }] },
    quiet: { useCases: [{ operations: { availability: 0.99 } }] },
  },
  {
    rule: 'hybrid-without-guardrail',
    fires: { useCases: [{ ...hybrid, plan: { mandatory: true } }] },
    quiet: { useCases: [{ ...hybrid, plan: { mandatory: true }, operations: { fallback: 'The rules decide.' } }] },
  },
  {
    rule: 'no-fallback',
    fires: { useCases: [{ ...ml, risk: answered({ q2: 'yes' }) }] },
    quiet: { useCases: [{ ...ml, risk: answered({ q2: 'yes' }), operations: { fallback: 'A doctor decides.' } }] },
  },
  {
    rule: 'operations-unknown',
    fires: { useCases: [{ ...ml, plan: { mandatory: true } }] },
    quiet: { useCases: [{ ...ml }] },
  },
];

function answers(answer: 0 | 2) {
  const ids = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
  return { ...Object.fromEntries(ids.map((id) => [id, { answer }])), D9: { answer: 2 } };
}
