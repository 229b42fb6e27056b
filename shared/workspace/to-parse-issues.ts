import type * as z from 'zod';
import type { IssueProblem, ParseIssue, TextForm, ValueKind } from './parse-issue.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
  null: 'nothing',
};

function toKind(name: string): ValueKind {
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'other') : 'other';
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  return toKind(Array.isArray(value) ? 'array' : typeof value);
}

function findValue(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const formsByFormat: Readonly<Record<string, TextForm>> = { date: 'day', datetime: 'instant', uuid: 'document-id' };

function toForm(issue: Extract<Issue, { code: 'invalid_format' }>): TextForm {
  if (issue.format !== 'regex') return formsByFormat[issue.format] ?? 'other';
  const pattern = issue.pattern ?? '';
  if (pattern.includes('data:image')) return 'image';
  if (pattern.includes('#[0-9a-f]')) return 'color';
  if (pattern.includes('[A-Za-z]{3}')) return 'currency';
  return pattern.includes('[0-5]') ? 'time-of-day' : 'id';
}

function toMeasure(origin: string): 'number' | 'text' | 'list' {
  return origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
}

function toUnionProblem(issue: Extract<Issue, { code: 'invalid_union' }>): IssueProblem {
  const allowed = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  if (allowed.length === 0) return { type: 'other', detail: issue.message };
  return { type: 'not-one-of', allowed: allowed.map(String) };
}

function toProblem(issue: Issue, found: unknown): IssueProblem {
  if (found === undefined && issue.code !== 'invalid_key' && issue.code !== 'custom') return { type: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { type: 'wrong-kind', expected: toKind(issue.expected), found: kindOf(found) };
    case 'invalid_value':
      return { type: 'not-one-of', allowed: issue.values.map(String) };
    case 'invalid_union':
      return toUnionProblem(issue);
    case 'too_small':
      return { type: 'too-small', minimum: Number(issue.minimum), of: toMeasure(issue.origin) };
    case 'too_big':
      return { type: 'too-big', maximum: Number(issue.maximum), of: toMeasure(issue.origin) };
    case 'not_multiple_of':
      return { type: 'not-a-multiple', step: issue.divisor };
    case 'invalid_format':
      return { type: 'wrong-form', form: toForm(issue) };
    case 'invalid_key':
    case 'unrecognized_keys':
      return { type: 'wrong-key' };
    case 'custom':
      return { type: 'out-of-order' };
    default:
      return { type: 'other', detail: issue.message };
  }
}

/** The issues that the schema found in `root`, each with its path in the document's own words. */
export function toParseIssues(issues: readonly Issue[], root: unknown): readonly ParseIssue[] {
  return issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const problem = toProblem(issue, findValue(root, issue.path));
    return keys.map((path) => ({ path: path.map(String).join('.'), problem }));
  });
}
