import { Unzlib } from 'fflate';
import { failure, type Result, success } from '#shared/result.ts';
import { workspaceTextLimit } from '#shared/workspace/parse-workspace.ts';

export type AttachmentError =
  /** The bytes are no PDF. */
  | { readonly type: 'not-pdf' }
  /** The PDF carries no file, or another program wrote it anew and hid the file. */
  | { readonly type: 'no-attachment' }
  /** It carries files, none of them a workspace. */
  | { readonly type: 'foreign-attachment' }
  /** The workspace inside it is cut short, changed or too large. */
  | { readonly type: 'damaged' };

const name = 'workspace.sextant';
const piece = 65_536;

/** The bytes that `packed` unpacks to; null when they are broken or more than `limit`. */
function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const unzlib = new Unzlib((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let from = 0; from < packed.length; from += piece) {
      unzlib.push(packed.subarray(from, from + piece), from + piece >= packed.length);
      if (size > limit) return null;
    }
  } catch {
    return null;
  }
  if (!isWhole) return null;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes as text, one character each, so that places in it are places in them. */
function toByteText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return text;
}

function findObject(text: string, number: string): number {
  const at = text.lastIndexOf(`\n${number} 0 obj`);
  return at === -1 ? -1 : at + 1;
}

/**
 * The text of the workspace that a deck's PDF carries, byte for byte as its file was. The last one counts where the PDF
 * was added to. Reads the PDFs that this app writes, also after a viewer appended notes to them.
 */
export function parseAttachedWorkspace(bytes: Uint8Array): Result<string, AttachmentError> {
  const text = toByteText(bytes);
  if (!text.startsWith('%PDF-')) return failure({ type: 'not-pdf' });
  const named = text.lastIndexOf(`/UF (${name})`);
  if (named === -1) return failure({ type: text.includes('/EmbeddedFile') ? 'foreign-attachment' : 'no-attachment' });
  const filespec = text.slice(text.lastIndexOf(' obj', named), named);
  const number = /\/EF\s*<<\s*\/F (\d+) 0 R/.exec(filespec)?.[1];
  const object = number === undefined ? -1 : findObject(text, number);
  const begin = object === -1 ? -1 : text.indexOf('stream\n', object);
  if (begin === -1) return failure({ type: 'damaged' });
  const dictionary = text.slice(object, begin);
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  const size = Number(/\/Size (\d+)/.exec(dictionary)?.[1] ?? -1);
  const from = begin + 'stream\n'.length;
  const packed = bytes.subarray(from, from + length);
  const isPacked = dictionary.includes('/FlateDecode');
  const unpacked = packed.length < length ? null : isPacked ? inflate(packed, workspaceTextLimit) : packed;
  if (unpacked === null || unpacked.length !== size) return failure({ type: 'damaged' });
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked));
  } catch {
    return failure({ type: 'damaged' });
  }
}
