import { failure, type Result, success } from '#shared/result.ts';
import type { Json } from './json.ts';

/** Where a fault stands in a text: line and column from 1, and the keys and positions that lead there. */
export type JsonPlace = { readonly line: number; readonly column: number; readonly path: string };

export type JsonError = JsonPlace &
  (
    | { readonly type: 'not-json'; readonly found: string | null }
    | { readonly type: 'duplicate-key'; readonly key: string }
    | { readonly type: 'forbidden-key'; readonly key: string }
    | { readonly type: 'number-out-of-range'; readonly found: string }
    | { readonly type: 'too-deep'; readonly limit: number }
  );

/** Deepest nesting of lists and objects that is read. */
export const depthLimit = 64;

type Fault =
  | { readonly type: 'not-json' }
  | { readonly type: 'duplicate-key' | 'forbidden-key'; readonly key: string }
  | { readonly type: 'number-out-of-range'; readonly found: string }
  | { readonly type: 'too-deep'; readonly limit: number };

type Reader = {
  readonly text: string;
  at: number;
  fault: Fault | null;
  readonly path: (string | number)[];
};

const whitespace = /[ \t\n\r]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
// A run of characters that stand for themselves.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
const plainRun = /[^"\\\u0000-\u001f]*/y;
const hex = /^[0-9a-fA-F]{4}$/;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const run = pattern.exec(reader.text)?.[0] ?? '';
  reader.at += run.length;
  return run;
}

function fail(reader: Reader, fault: Fault): null {
  reader.fault ??= fault;
  return null;
}

function readEscape(reader: Reader): string | null {
  const letter = reader.text[reader.at + 1] ?? '';
  if (letter === 'u') {
    const digits = reader.text.slice(reader.at + 2, reader.at + 6);
    if (!hex.test(digits)) return fail(reader, { type: 'not-json' });
    reader.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const escaped = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (escaped === undefined) return fail(reader, { type: 'not-json' });
  reader.at += 2;
  return escaped;
}

/** Reads from the opening quotation mark to after the closing one. */
function readString(reader: Reader): string | null {
  reader.at += 1;
  let result = skip(reader, plainRun);
  while (reader.text[reader.at] === '\\') {
    const escaped = readEscape(reader);
    if (escaped === null) return null;
    result += escaped + skip(reader, plainRun);
  }
  if (reader.text[reader.at] !== '"') return fail(reader, { type: 'not-json' });
  reader.at += 1;
  return result;
}

/** False for numbers that would come back as another number: `1e999`, `1e-999`, 9007199254740993. */
function isKept(found: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(found.split(/[eE]/)[0] ?? '');
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(found) || String(value) === found;
}

function readNumber(reader: Reader): number | null {
  const start = reader.at;
  const found = skip(reader, numberPattern);
  if (found === '') return fail(reader, { type: 'not-json' });
  const value = Number(found);
  if (isKept(found, value)) return value === 0 ? 0 : value;
  reader.at = start;
  return fail(reader, { type: 'number-out-of-range', found });
}

function readWord<Value extends Json>(reader: Reader, word: string, value: Value): Value | null {
  if (!reader.text.startsWith(word, reader.at)) return fail(reader, { type: 'not-json' });
  reader.at += word.length;
  return value;
}

function failAtKey(reader: Reader, fault: Extract<Fault, { key: string }>): null {
  reader.path.push(fault.key);
  return fail(reader, fault);
}

function readKey(reader: Reader, object: Readonly<Record<string, Json>>): string | null {
  const start = reader.at;
  if (reader.text[start] !== '"') return fail(reader, { type: 'not-json' });
  const key = readString(reader);
  if (key === null) return null;
  const end = reader.at;
  reader.at = start;
  // Assigning `__proto__` would change the object's nature instead of adding a field.
  if (key === '__proto__') return failAtKey(reader, { type: 'forbidden-key', key });
  if (Object.hasOwn(object, key)) return failAtKey(reader, { type: 'duplicate-key', key });
  reader.at = end;
  return key;
}

function readObject(reader: Reader): Json {
  const object: Record<string, Json> = {};
  reader.at += 1;
  skip(reader, whitespace);
  if (reader.text[reader.at] === '}') {
    reader.at += 1;
    return object;
  }
  for (;;) {
    const key = readKey(reader, object);
    if (key === null) return null;
    skip(reader, whitespace);
    if (reader.text[reader.at] !== ':') return fail(reader, { type: 'not-json' });
    reader.at += 1;
    reader.path.push(key);
    object[key] = readValue(reader);
    if (reader.fault !== null) return null;
    reader.path.pop();
    if (!readsOn(reader, '}')) return object;
    if (reader.fault !== null) return null;
  }
}

function readList(reader: Reader): Json {
  const list: Json[] = [];
  reader.at += 1;
  skip(reader, whitespace);
  if (reader.text[reader.at] === ']') {
    reader.at += 1;
    return list;
  }
  for (;;) {
    reader.path.push(list.length);
    list.push(readValue(reader));
    if (reader.fault !== null) return null;
    reader.path.pop();
    if (!readsOn(reader, ']')) return list;
    if (reader.fault !== null) return null;
  }
}

/** True after a comma, false after `end`; anything else is a fault. */
function readsOn(reader: Reader, end: string): boolean {
  const next = reader.text[reader.at];
  if (next === end) {
    reader.at += 1;
    return false;
  }
  if (next !== ',') {
    fail(reader, { type: 'not-json' });
    return true;
  }
  reader.at += 1;
  skip(reader, whitespace);
  return true;
}

function readToken(reader: Reader): Json {
  switch (reader.text[reader.at]) {
    case '{':
    case '[':
      if (reader.path.length >= depthLimit) return fail(reader, { type: 'too-deep', limit: depthLimit });
      return reader.text[reader.at] === '{' ? readObject(reader) : readList(reader);
    case '"':
      return readString(reader);
    case 't':
      return readWord(reader, 'true', true);
    case 'f':
      return readWord(reader, 'false', false);
    case 'n':
      return readWord(reader, 'null', null);
    default:
      return readNumber(reader);
  }
}

function readValue(reader: Reader): Json {
  skip(reader, whitespace);
  const value = readToken(reader);
  if (reader.fault === null) skip(reader, whitespace);
  return value;
}

function toPlace(reader: Reader): JsonPlace {
  const before = reader.text.slice(0, reader.at);
  const lastBreak = before.lastIndexOf('\n');
  const line = before.split('\n').length;
  return { line, column: reader.at - lastBreak, path: reader.path.join('.') };
}

/**
 * The value of a JSON text, stricter than `JSON.parse`: keys that stand twice, `__proto__`, numbers that a double cannot
 * keep and nesting beyond `depthLimit` are named errors instead of silent losses. A byte order mark is skipped.
 */
export function parseJson(text: string): Result<Json, JsonError> {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, fault: null, path: [] };
  const value = readValue(reader);
  if (reader.fault === null && reader.at < text.length) fail(reader, { type: 'not-json' });
  const fault = reader.fault;
  if (fault === null) return success(value);
  const place = toPlace(reader);
  if (fault.type !== 'not-json') return failure({ ...fault, ...place });
  return failure({ type: 'not-json', found: text[reader.at] ?? null, ...place });
}
