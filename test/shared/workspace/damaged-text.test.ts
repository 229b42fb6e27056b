import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#shared/workspace/parse-json.ts';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import { createTestWorkspace } from './create-test-workspace.ts';

const text = serializeWorkspace(createTestWorkspace(3));
const bytes = new TextEncoder().encode(text);

/** What was written is either refused by name, or read as it stands there: every value in its place. */
function expectNamedOrHonest(damaged: string): void {
  const parsed = parseWorkspace(damaged);
  if (!parsed.ok) {
    expect(parsed.error.type).toMatch(/^[a-z-]+$/);
    return;
  }
  const written: unknown = JSON.parse(damaged.replace(/^\uFEFF/, ''));
  expect(JSON.parse(serializeWorkspace(parsed.value.workspace))).toMatchObject(Object(written));
}

describe('a damaged file', () => {
  it('with one bit flipped anywhere is refused by name or read as it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expectNamedOrHonest(new TextDecoder().decode(flipped));
      }),
      { numRuns: 1500 },
    );
  });

  it('cut anywhere is refused by name', () => {
    for (let end = 0; end < text.length - 1; end += 97) {
      expect(parseWorkspace(text.slice(0, end))).toMatchObject({ ok: false, error: { type: 'not-json' } });
    }
  });

  it('with a piece of it twice, gone or replaced is refused by name or read as it stands', () => {
    const position = fc.nat({ max: text.length });
    fc.assert(
      fc.property(position, position, fc.string({ maxLength: 5 }), (from, to, other) => {
        expectNamedOrHonest(text.slice(0, from) + other + text.slice(to));
      }),
      { numRuns: 500 },
    );
  });

  it('of any text is refused by name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(parseWorkspace(any).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseJson', () => {
  const isKept = (value: unknown) => !JSON.stringify(value).includes('__proto__');

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }).filter(isKept), fc.nat({ max: 3 }), (value, space) => {
        const written = JSON.stringify(value, null, space);
        expect(parseJson(written)).toEqual({ ok: true, value: JSON.parse(written) });
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'nul',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const written = pieces.join('');
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false;
        }
        const parsed = parseJson(written);
        if (!isJson) expect(parsed.ok).toBe(false);
        else if (!parsed.ok) expect(['duplicate-key', 'number-out-of-range']).toContain(parsed.error.type);
      }),
      { numRuns: 3000 },
    );
  });

  it('says line, column and path', () => {
    expect(parseJson('{\n  "a": [1,\n    2, x]\n}')).toEqual({
      ok: false,
      error: { type: 'not-json', found: 'x', line: 3, column: 8, path: 'a.2' },
    });
  });
});
