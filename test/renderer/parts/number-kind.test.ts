import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberKind } from '#renderer/parts/number-kind.ts';

describe('numberKind', () => {
  it('refuses a share above 1, also where no bound is given by name', () => {
    expect(numberKind('share', { most: undefined }).parse('500%')).toEqual({
      ok: false,
      error: { type: 'too-high', limit: 1 },
    });
  });

  it('refuses what a file cannot hold', () => {
    expect(numberKind('count').parse('2000b')).toMatchObject({ ok: false, error: { type: 'too-high', limit: 1e12 } });
    expect(numberKind('count').parse('-1')).toMatchObject({ ok: false, error: { type: 'too-low', limit: 0 } });
    expect(numberKind('amount').parse('-2000b')).toMatchObject({ error: { type: 'too-low', limit: -1e12 } });
    expect(numberKind('amount', { most: 1e9 }).parse('2b')).toMatchObject({ error: { type: 'too-high', limit: 1e9 } });
  });

  it('takes a loss where the kind allows it', () => {
    expect(numberKind('amount').parse('-300')).toEqual({ ok: true, value: -300 });
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'es-ES'])('reads back what it wrote into a field in %s', (locale) => {
    fc.assert(
      fc.property(
        fc.constantFrom('share' as const, 'amount' as const),
        fc.integer({ min: 0, max: 99_999_999 }),
        (kind, whole) => {
          const { parse, toText } = numberKind(kind, {}, locale);
          const value = kind === 'share' ? whole / 1e8 : whole / 1e3;
          expect(parse(toText(value))).toEqual({ ok: true, value });
        },
      ),
    );
  });
});
