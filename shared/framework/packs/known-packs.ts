import type { Pack } from '../pack.ts';

const known = new WeakMap<object, Pack>();

/** Remembers that what a workspace embeds was checked, and is this pack. */
export function rememberPack(embedded: object, pack: Pack): void {
  known.set(embedded, pack);
}

/** The pack that was checked as what a workspace embeds; undefined where nobody has looked yet. */
export function findKnownPack(embedded: object): Pack | undefined {
  return known.get(embedded);
}
