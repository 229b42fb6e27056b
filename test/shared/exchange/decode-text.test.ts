import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, importSizeLimit } from '#shared/exchange/decode-text.ts';

const encoder = new TextEncoder();
const wellFormed = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
const likeNoWorkbook = wellFormed.filter((text) => !text.startsWith('PK\u0003\u0004'));

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 + 2 * index, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}

describe('decodeText', () => {
  test('reads UTF-8 with and without a byte-order mark', () => {
    fc.assert(
      fc.property(likeNoWorkbook, fc.boolean(), (text, hasMark) => {
        const decoded = decodeText(encoder.encode(hasMark ? `\ufeff${text}` : text));
        expect(decoded).toEqual({ ok: true, value: { text, encoding: 'utf-8', guessed: false } });
      }),
    );
  });

  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('reads %s by its mark', (encoding, isBigEndian) => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const decoded = decodeText(encodeUtf16(text, isBigEndian));
        expect(decoded).toEqual({ ok: true, value: { text, encoding, guessed: false } });
      }),
    );
  });

  test('reads what is no UTF-8 as windows-1252 and says that it guessed', () => {
    const bytes = Uint8Array.from([0x80, 0x93, 0x47, 0xe9, 0x6e, 0xe9, 0x94, 0x96, 0xff]);
    expect(decodeText(bytes)).toEqual({
      ok: true,
      value: { text: '€“Géné”–ÿ', encoding: 'windows-1252', guessed: true },
    });
  });

  test('agrees with the Encoding standard on every byte of windows-1252', () => {
    const bytes = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const decoded = decodeText(bytes);
    expect(decoded.ok && decoded.value.text.length).toBe(255);
    expect(decoded.ok && decoded.value.text.slice(0x7f, 0x9f)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
  });

  test.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]), 'workbook'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'workbook'],
    ['bytes with NUL', Uint8Array.from([0x54, 0x00, 0x69, 0x00]), 'not-text'],
    ['half a UTF-16 letter', Uint8Array.from([0xff, 0xfe, 0x41]), 'not-text'],
    ['a lone surrogate', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), 'not-text'],
    ['too many bytes', new Uint8Array(importSizeLimit + 1), 'too-large'],
  ])('refuses %s', (_, bytes, type) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, error: { type } });
  });
});
