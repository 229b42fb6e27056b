import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '#shared/workspace/json.ts';
import { areContiguous, migrate } from '#shared/workspace/migrate.ts';
import { currentMinReaderVersion, currentVersion, type Migration, migrations } from '#shared/workspace/migrations.ts';
import { parseJson } from '#shared/workspace/parse-json.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';

const folder = new URL('../../fixtures/versions/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

function readDocument(name: string): JsonObject {
  const json = parseJson(read(name));
  if (!json.ok || !isJsonObject(json.value)) throw new Error(`${name} is no document`);
  return json.value;
}

describe('versions', () => {
  it('lead from 1 to the current one without a gap', () => {
    expect(areContiguous(migrations)).toBe(true);
    expect(currentVersion).toBe(migrations.length + 1);
    expect(currentMinReaderVersion).toBeLessThanOrEqual(currentVersion);
  });

  it('have a frozen fixture each', () => {
    for (let version = 1; version <= currentVersion; version += 1) {
      expect(fixtures.filter((name) => name.startsWith(`v${version}-`)).length).toBeGreaterThan(0);
    }
  });

  it.each(fixtures)('open %s as it is meant to be today, without changing what was read', (name) => {
    const document = readDocument(name);
    deepFreeze(document);
    const version = Number(/^v(\d+)-/.exec(name)?.[1]);
    expect(document.formatVersion).toBe(version);
    expect(migrate(document, version, migrations).ok).toBe(true);
    const parsed = parseWorkspace(read(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.migratedFrom).toBe(version < currentVersion ? version : null);
    expect(serializeWorkspace(parsed.value.workspace)).toBe(read(`golden/${name}`));
  });
});

describe('migrate', () => {
  const steps: readonly Migration[] = [
    { to: 2, name: 'add-owner', up: (document) => ({ ...document, owner: '' }) },
    {
      to: 3,
      name: 'split-title',
      up: (document) => {
        if (typeof document.title !== 'string') throw new Error('no title');
        return { ...document, words: document.title.split(' ') };
      },
    },
  ];

  it('runs the steps that are missing, in order', () => {
    expect(migrate({ title: 'a b' }, 1, steps)).toEqual({
      ok: true,
      value: { title: 'a b', owner: '', words: ['a', 'b'], formatVersion: 3 },
    });
    expect(migrate({ title: 'a b' }, 2, steps)).toMatchObject({ ok: true, value: { formatVersion: 3 } });
    expect(migrate({ title: 1 }, 3, steps)).toEqual({ ok: true, value: { title: 1 } });
  });

  it('names the step that failed', () => {
    expect(migrate({}, 1, steps)).toEqual({
      ok: false,
      error: { type: 'migration-failed', from: 1, to: 3, name: 'split-title', detail: 'no title' },
    });
  });

  it('notices a gap', () => {
    expect(areContiguous(steps)).toBe(true);
    expect(areContiguous(steps.slice(1))).toBe(false);
  });
});
