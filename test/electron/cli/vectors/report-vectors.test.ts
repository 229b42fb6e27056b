import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportVectors } from '#electron/cli/vectors/report-vectors.ts';
import { vectorModules } from '#electron/cli/vectors/vector-modules.ts';
import { createWholeMessages } from '#shared/messages/whole-messages.ts';

function run(files: readonly string[], cwd = process.cwd()) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = reportVectors(files, vectorModules, {
    stdout: (line) => out.push(line),
    stderr: (line) => errors.push(line),
    cwd,
    messages: createWholeMessages(),
  });
  return { code, out, errors };
}

function runText(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-vectors-'));
  writeFileSync(join(folder, 'given.json'), text);
  return run(['given.json'], folder);
}

function runVectors(vectors: readonly Record<string, unknown>[]) {
  return runText(JSON.stringify({ version: 1, vectors }));
}

describe('the vectors of the method', () => {
  it('all pass', () => {
    const files = readdirSync('test/vectors').map((name) => join('test/vectors', name));
    const { code, out } = run(files);
    expect(out).toEqual([expect.stringMatching(/^\d{3,} passed, 0 failed, 0 skipped$/)]);
    expect(code).toBe(0);
  });
});

describe('reportVectors', () => {
  const roc = { id: 'a', module: 'mcda.weights.roc', input: { n: 2 }, expected: [0.75, 0.25], tolerance: 0 };

  it('prints a line for each failure and exits with 1', () => {
    const { code, out } = runVectors([
      roc,
      { ...roc, id: 'b', expected: [0.75, 0.2501] },
      { ...roc, id: 'c', input: {} },
    ]);
    expect(code).toBe(1);
    expect(out[0]).toBe('FAILED b: 1: expected 0.2501, got 0.25');
    expect(out[1]).toMatch(/^FAILED c: could not be computed: .*n/);
    expect(out.at(-1)).toBe('1 passed, 2 failed, 0 skipped');
  });

  it('compares within the tolerance of the vector, and never finer than 1e-9', () => {
    expect(runVectors([{ ...roc, expected: [0.7500000005, 0.25] }]).code).toBe(0);
    expect(runVectors([{ ...roc, expected: [0.75, 0.3], tolerance: 0.05 }]).code).toBe(0);
    expect(runVectors([{ ...roc, expected: [0.75, 0.3], tolerance: 0.04 }]).code).toBe(1);
    expect(runVectors([{ ...roc, expected: [0.75] }]).code).toBe(1);
  });

  it('does not compare published keys, and takes a missing value for null', () => {
    const staffing = { id: 's', module: 'portfolio.staffing', input: { dataScientists: 0, mlEngineers: 1 } };
    expect(runVectors([{ ...staffing, expected: { mlePerDs: null, publishedRatio: 7 } }]).code).toBe(0);
    expect(runVectors([{ ...staffing, expected: { mlePerDs: 1 } }]).code).toBe(1);
  });

  it('names the modules that are not built', () => {
    const { code, out } = runVectors([
      roc,
      { ...roc, module: 'toString' },
      { ...roc, module: 'later' },
      { ...roc, module: 'later' },
    ]);
    expect(code).toBe(0);
    expect(out).toEqual([
      'skipped toString (1): not built',
      'skipped later (2): not built',
      '1 passed, 0 failed, 3 skipped',
    ]);
  });

  it('exits with 2 and one line where there is nothing to run', () => {
    for (const broken of [runText('{'), runText('[]'), run(['absent.json']), run(['--all'])]) {
      expect(broken.code).toBe(2);
      expect(broken.out).toEqual([]);
      expect(broken.errors).toHaveLength(1);
    }
  });
});
