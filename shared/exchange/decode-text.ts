import { failure, type Result, success } from '#shared/result.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** True where the bytes did not say it and were no UTF-8: accented letters deserve a look. */
  readonly guessed: boolean;
};

export type DecodeTextError =
  | { readonly type: 'too-large'; readonly bytes: number; readonly limit: number }
  /** An Excel workbook or another zip archive. */
  | { readonly type: 'workbook' }
  | { readonly type: 'not-text' };

/** Most bytes of a list that is imported: ten thousand rows of long summaries. */
export const importSizeLimit = 10_000_000;

/** Windows-1252 from 0x80 to 0x9F, where it differs from Latin-1; the five unused places are those of WHATWG. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windowsCharacters.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0;
    swapped[index + 1] = bytes[index] ?? 0;
  }
  return swapped;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<DecodedText, DecodeTextError> {
  if (bytes.length % 2 !== 0) return failure({ type: 'not-text' });
  const text = decodeStrictly('utf-16le', encoding === 'utf-16be' ? swapBytes(bytes) : bytes);
  return text === null ? failure({ type: 'not-text' }) : success({ text, encoding, guessed: false });
}

/**
 * The text of a list's bytes, without its byte-order mark: UTF-16 where the mark says so, else strict UTF-8, else
 * windows-1252 with `guessed`. Workbooks, bytes with NUL and more than `importSizeLimit` bytes are refused.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DecodeTextError> {
  if (bytes.length > importSizeLimit) {
    return failure({ type: 'too-large', bytes: bytes.length, limit: importSizeLimit });
  }
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return failure({ type: 'workbook' });
  }
  if (beginsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (beginsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return failure({ type: 'not-text' });
  const text = decodeStrictly('utf-8', bytes);
  if (text !== null) return success({ text, encoding: 'utf-8', guessed: false });
  return success({ text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true });
}
