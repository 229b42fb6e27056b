import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx|css|mjs)$/.test(path));
const sources = tracked.filter((path) => /^(shared|electron|renderer)\//.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const holding = (paths: readonly string[], pattern: RegExp) => paths.filter((path) => pattern.test(read(path)));

describe('fences that no compiler checks', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('keeps chance out of the core', () => {
    expect(
      holding(
        sources.filter((path) => path.startsWith('shared/')),
        /Math\.random/,
      ),
    ).toEqual([]);
  });

  it('names raw Electron channels in one file on each side', () => {
    expect(holding(sources, /\bipcMain\b/)).toHaveLength(1);
    expect(holding(sources, /\bipcRenderer\b/)).toHaveLength(1);
  });

  it('runs no markup or code from data', () => {
    expect(holding(sources, /dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(|new Function\(/)).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(holding(sources, /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-nocheck/)).toEqual([]);
  });

  it('keeps a file to one idea', () => {
    const long = sources.filter((path) => read(path).split('\n').length > 330);
    expect(long).toEqual([]);
  });
});
