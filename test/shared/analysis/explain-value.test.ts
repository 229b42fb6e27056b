import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/analyze.ts';
import { explainIncrement, explainNpv } from '#shared/analysis/value/explain-value.ts';
import type { Why } from '#shared/analysis/why/why.ts';
import { createMessages } from '#shared/messages/messages.ts';
import { createTestWorkspace, exactly, withUseCases } from './arbitrary-workspace.ts';

const { reasons } = createMessages();

function say(why: Why): readonly string[] {
  const mark = why.isDefault ? ' (default)' : '';
  return [`${reasons.explain(why.reason)}${mark}`.replaceAll('\u00A0', ' '), ...why.from.flatMap(say)];
}

function found(value: object) {
  const workspace = createTestWorkspace(withUseCases([{ number: 1, title: 'One', value }]));
  const [useCase] = Object.values(workspace.content.useCases);
  const [analysis] = analyze(workspace).useCases;
  if (useCase === undefined || analysis === undefined) throw new Error('no use case');
  return { value: useCase.value, result: analysis.value };
}

const claims = {
  decisionsPerYear: exactly(200_000),
  valuePerCorrect: exactly(2.75),
  nothing: { accuracy: exactly(0.8) },
  simplest: { accuracy: exactly(0.89), buildCost: exactly(20_000), upkeepMultiple: exactly(0) },
  ml: { accuracy: exactly(0.91), buildCost: exactly(200_000), oneOffCost: exactly(10_000) },
};

describe('why a use case is worth what it is', () => {
  it('leads down to what was given and what the app took', () => {
    const { value, result } = found(claims);
    const why = explainNpv('ml', value, result);
    expect(why === null ? [] : say(why)).toEqual([
      'Machine learning is worth −$1.1 M over doing nothing: its benefit less its cost in each of 5 years, every year to come counted 10 % less than the one before.',
      'Machine learning brings $60,500 a year: 200,000 decisions, 11 more of each hundred right, each worth $2.75.',
      'The result is used in 100 % of the decisions. (default)',
      'Building machine learning costs $200 K, and data and labels $10,000 once.',
      'Keeping machine learning costs $300 K a year: 7.5 times the build cost of $200 K, spread over 5 years. (default)',
      'We look at 5 years. (default)',
      'A year later money counts 10 % less. (default)',
      'The first year brings the whole benefit. (default)',
    ]);
  });

  it('sets both approaches against each other', () => {
    const { value, result } = found(claims);
    const why = explainIncrement(value, result);
    expect(why?.from).toHaveLength(2);
    expect(why === null ? '' : say(why)[0]).toMatch(
      /^Machine learning is worth −\$1\.1 M and the simplest approach \$168 K: a difference of −\$1\.3 M\.$/,
    );
  });

  it('says nothing of what is not known', () => {
    const { value, result } = found({});
    expect(explainNpv('ml', value, result)).toBeNull();
    expect(explainIncrement(value, result)).toBeNull();
  });

  it('tells hits and false alarms, and a benefit that was given', () => {
    const cells = { truePositive: 50, falseNegative: 0, falsePositive: -10, trueNegative: 0 };
    const matrix = found({
      ...claims,
      mode: 'matrix',
      prevalence: 0.1,
      cellValues: cells,
      ml: { truePositiveRate: 0.8, falsePositiveRate: 0.1, buildCost: exactly(100_000) },
    });
    const byMatrix = explainNpv('ml', matrix.value, matrix.result);
    expect(byMatrix?.from[0]?.reason.id).toBe('why.benefit-by-matrix');
    const money = found({ mode: 'benefit', ml: { benefitPerYear: exactly(5000), buildCost: exactly(100) } });
    expect(explainNpv('ml', money.value, money.result)?.from[0]?.reason.id).toBe('why.benefit-given');
  });
});
