import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { arbitraryWorkspace } from './arbitrary-workspace.ts';
import { createTestWorkspace } from './create-test-workspace.ts';

function parse(text: string): Workspace {
  const parsed = parseWorkspace(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.workspace;
}

function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reverseFields(field)]),
  );
}

describe('a workspace as text', () => {
  it('comes back equal, and as the same bytes', () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (workspace) => {
        const text = serializeWorkspace(workspace);
        const again = parse(text);
        expect(again).toEqual(workspace);
        expect(serializeWorkspace(again)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('holds the same as JSON does, whoever reads it', () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (workspace) => {
        expect(JSON.parse(serializeWorkspace(workspace))).toEqual(JSON.parse(JSON.stringify(workspace)));
      }),
      { numRuns: 50 },
    );
  });

  it('has the same bytes whatever the order in which its fields were made', () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (workspace) => {
        const text = serializeWorkspace(workspace);
        expect(serializeWorkspace(parse(JSON.stringify(reverseFields(workspace))))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('survives the way through UTF-8', () => {
    fc.assert(
      fc.property(arbitraryWorkspace(), (workspace) => {
        const text = serializeWorkspace(workspace);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('changes one line when one card moves', () => {
    const before = createTestWorkspace(12);
    const { cards } = before.layout;
    const after = { ...before, layout: { ...before.layout, cards: { ...cards, u7: [100.5, 40] as const } } };
    const lines = serializeWorkspace(before).split('\n');
    const changed = serializeWorkspace(after)
      .split('\n')
      .filter((line, index) => line !== lines[index]);
    expect(changed).toEqual(['      "u7": [100.5, 40],']);
  });

  it('sorts maps by id, puts unknown fields last, and ends with a line break', () => {
    const workspace = createTestWorkspace(11);
    const text = serializeWorkspace({ ...workspace, ...{ zebra: 1, ant: { b: 1, a: [1, 2] } } });
    const order = [...text.matchAll(/^ {6}"(u\d+)": \{$/gm)].map(([, id]) => id);
    expect(order).toEqual(['u1', 'u10', 'u11', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']);
    expect(text).toMatch(/"ant": \{\n {4}"a": \[1, 2\],\n {4}"b": 1\n {2}\},\n {2}"zebra": 1\n\}\n$/);
  });

  it('refuses to write a number that JSON would lose', () => {
    const workspace = createTestWorkspace(1);
    expect(() => serializeWorkspace({ ...workspace, revision: Number.NaN })).toThrow(RangeError);
  });
});
