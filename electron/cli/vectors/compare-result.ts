/** Where a result parts from what was expected: a path into it, and both values as JSON. */
export type Difference = { readonly path: string; readonly expected: string; readonly actual: string };

const finestTolerance = 1e-9;

function show(value: unknown): string {
  return value === undefined ? 'nothing' : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '?');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [String(index), item] as const);
  return isRecord(value) ? Object.entries(value).filter(([key]) => !key.startsWith('published')) : null;
}

function isClose(expected: number, actual: unknown, tolerance: number): boolean {
  // The slack lets a difference pass that is exactly the tolerance, as far as doubles can tell.
  const limit = Math.max(tolerance, finestTolerance) * (1 + 1e-9);
  return typeof actual === 'number' && Math.abs(expected - actual) <= limit;
}

/**
 * Every difference between an expected and an actual result: numbers within the absolute tolerance (never finer than
 * 1e-9), lists by place and length, objects by the keys that are expected. A missing value is the same as null. Keys
 * that begin with `published` are for reading and are not compared.
 */
export function compareResult(expected: unknown, actual: unknown, tolerance: number, path = ''): readonly Difference[] {
  const differs: Difference = { path, expected: show(expected), actual: show(actual) };
  if (expected === null || expected === undefined) return actual === null || actual === undefined ? [] : [differs];
  if (typeof expected === 'number') return isClose(expected, actual, tolerance) ? [] : [differs];
  const entries = entriesOf(expected);
  if (entries === null) return expected === actual ? [] : [differs];
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) return [differs];
  if (typeof actual !== 'object' || actual === null) return [differs];
  const found = new Map<string, unknown>(Object.entries(actual));
  return entries.flatMap(([key, value]) =>
    compareResult(value, found.get(key), tolerance, path === '' ? key : `${path}.${key}`),
  );
}
