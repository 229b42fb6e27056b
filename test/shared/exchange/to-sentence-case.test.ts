import { expect, test } from 'vitest';
import { isInCapitals, toSentenceCase } from '#shared/exchange/to-sentence-case.ts';

test.each([
  ['DOMESTIC WELL VULNERABILITY', true],
  ['MASTER PLAN Y4', true],
  ['OSCAR', false],
  ['AI for all', false],
  ['2 3 4', false],
  ['', false],
])('isInCapitals(%j) is %j', (title, expected) => {
  expect(isInCapitals(title)).toBe(expected);
});

test.each([
  ['DOMESTIC WELL VULNERABILITY', 'Domestic well vulnerability'],
  ['MASTER PLAN Y4', 'Master plan Y4'],
  ['ÉVALUATION DES RISQUES', 'Évaluation des risques'],
  ['2ND STAGE', '2ND stage'],
])('toSentenceCase(%j) is %j', (title, expected) => {
  expect(toSentenceCase(title)).toBe(expected);
});
