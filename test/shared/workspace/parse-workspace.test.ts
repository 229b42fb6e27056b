import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMessages } from '#shared/messages/messages.ts';
import { currentVersion } from '#shared/workspace/migrations.ts';
import { issueLimit, parseWorkspace, workspaceTextLimit } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import { createTestWorkspace } from './create-test-workspace.ts';

const folder = new URL('../../fixtures/broken/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.sextant'));
const expected: Record<string, object> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
const { files: messages } = createMessages();

function write(changes: object): string {
  return JSON.stringify({ ...createTestWorkspace(2), ...changes });
}

describe('a broken file', () => {
  it.each(files)('%s is told by name and place', (name) => {
    const parsed = parseWorkspace(readFileSync(new URL(name, folder), 'utf8'));
    if (parsed.ok) throw new Error('it opened');
    expect(parsed.error).toMatchObject(expected[name] ?? { type: 'a line in expected.json' });
    expect(name.startsWith(`${parsed.error.type}.`)).toBe(true);
    const words = messages.parse(parsed.error, 'plan.sextant');
    expect(words.title).toContain('plan.sextant');
    expect(words.next).toMatch(/\.$/);
    if (parsed.error.type === 'invalid') expect(words.sentence).toContain(parsed.error.issues[0]?.path);
  });

  it('has no expectation left over', () => {
    expect(Object.keys(expected).sort()).toEqual([...files].sort());
  });
});

describe('parseWorkspace', () => {
  it('refuses what is longer than the limit before reading it', () => {
    const parsed = parseWorkspace(' '.repeat(workspaceTextLimit + 1));
    expect(parsed).toMatchObject({ ok: false, error: { type: 'too-large', limit: workspaceTextLimit } });
  });

  it('opens what a later version wrote for reading, where this reader is said to do', () => {
    const text = write({ formatVersion: currentVersion + 1, laterField: { kept: [1] } });
    const parsed = parseWorkspace(text);
    expect(parsed).toMatchObject({ ok: true, value: { readOnly: true, migratedFrom: null } });
    if (parsed.ok) expect(serializeWorkspace(parsed.value.workspace)).toContain('"laterField"');
  });

  it('refuses what a later version wrote for later readers, whatever its content', () => {
    const text = write({ formatVersion: 7, minReaderVersion: currentVersion + 1, content: 'other', generator: 'S 9' });
    expect(parseWorkspace(text)).toEqual({
      ok: false,
      error: {
        type: 'too-new',
        formatVersion: 7,
        minReaderVersion: currentVersion + 1,
        currentVersion,
        generator: 'S 9',
      },
    });
  });

  it('opens the current version for writing', () => {
    expect(parseWorkspace(write({}))).toMatchObject({ ok: true, value: { readOnly: false, migratedFrom: null } });
  });

  it('skips a byte order mark', () => {
    expect(parseWorkspace(`\uFEFF${write({})}`).ok).toBe(true);
  });

  it('tells at most a hundred issues, and how many there are', () => {
    const cards = Object.fromEntries(Array.from({ length: 300 }, (_none, index) => [`gone-${index}`, [0, 0]]));
    const parsed = parseWorkspace(write({ layout: { cards } }));
    if (parsed.ok || parsed.error.type !== 'invalid') throw new Error('it should be invalid');
    expect(parsed.error.issues).toHaveLength(issueLimit);
    expect(parsed.error.total).toBe(300);
  });

  it('is not fooled by names that every object has', () => {
    const parsed = parseWorkspace(
      write({ content: { ...createTestWorkspace(1).content, useCaseOrder: ['u1', 'toString'] } }),
    );
    expect(parsed).toMatchObject({ ok: false, error: { type: 'invalid' } });
  });
});
