import type { Pack } from './pack.ts';

function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toCanonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

const hashes = new WeakMap<Pack, string>();

/** `fnv1a64:` and 16 hex digits of the pack's JSON with sorted keys: equal for equal packs, for telling packs apart, not for security. */
export function packHash(pack: Pack): string {
  const known = hashes.get(pack);
  if (known !== undefined) return known;
  const found = findHash(pack);
  hashes.set(pack, found);
  return found;
}

function findHash(pack: Pack): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(toCanonicalJson(pack))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return `fnv1a64:${hash.toString(16).padStart(16, '0')}`;
}
