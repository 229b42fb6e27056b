import type { Pack } from '../pack.ts';

/** Keys that lead to a value in a pack; an entry of a list is named by its id, or by its position where it has none. */
export type PackPath = readonly string[];

type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function toKey(holder: Holder, name: string): string | number {
  if (!Array.isArray(holder)) return name;
  const index = holder.findIndex((item) => isHolder(item) && 'id' in item && item.id === name);
  return index >= 0 ? index : Number(name);
}

/** What stands at a path; undefined where nothing does. */
export function findAtPath(pack: Pack, path: PackPath): unknown {
  let value: unknown = pack;
  for (const name of path) {
    if (!isHolder(value)) return undefined;
    const key = toKey(value, name);
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}

function replaceIn(holder: unknown, [name, ...rest]: PackPath, value: unknown): unknown {
  if (name === undefined || !isHolder(holder)) return value;
  const key = toKey(holder, name);
  const inner = replaceIn(Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined, rest, value);
  if (Array.isArray(holder)) return holder.map((item, index) => (index === key ? inner : item));
  return { ...holder, [key]: inner };
}

/** The pack with another value at a path, which nobody has checked yet. */
export function replaceAtPath(pack: Pack, path: PackPath, value: unknown): unknown {
  return replaceIn(pack, path, value);
}

function* listDifferences(before: unknown, after: unknown, path: PackPath): Generator<PackPath> {
  if (!isHolder(before) || !isHolder(after)) {
    if (before !== after) yield path;
    return;
  }
  const toNames = (holder: Holder) =>
    Array.isArray(holder)
      ? holder.map((item, index) => (isHolder(item) && 'id' in item ? String(item.id) : String(index)))
      : Object.keys(holder);
  const find = (holder: Holder, name: string): unknown => Reflect.get(holder, toKey(holder, name));
  for (const name of new Set([...toNames(before), ...toNames(after)])) {
    yield* listDifferences(find(before, name), find(after, name), [...path, name]);
  }
}

/** The places in which two packs differ, id and version aside, in the order of `before`. The order of lists does not count. */
export function listPackDifferences(before: Pack, after: Pack): readonly PackPath[] {
  return [...listDifferences(before, after, [])].filter(([first]) => first !== 'id' && first !== 'version');
}
