import { describe, expect, it } from 'vitest';
import { rules } from '#shared/analysis/findings/rules.ts';
import { type Case, rulesIn } from './lint.ts';
import { dayCases, lawCases, riskCases } from './risk-cases.ts';
import { maturityCases, planCases, roomCases } from './room-cases.ts';
import { dataCases, valueCases } from './value-cases.ts';

const cases: readonly Case[] = [
  ...riskCases,
  ...lawCases,
  ...valueCases,
  ...dataCases,
  ...maturityCases,
  ...roomCases,
  ...planCases,
  ...dayCases,
];

describe('each rule', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThanOrEqual(35);
  });

  it('is tried', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(cases.map((each) => [each.rule, each] as const))('%s fires where it should', (rule, { fires }) => {
    expect(rulesIn(fires)).toContain(rule);
  });

  it.each(cases.map((each) => [each.rule, each] as const))('%s keeps quiet where it should', (rule, { quiet }) => {
    expect(rulesIn(quiet)).not.toContain(rule);
  });
});
