/** The keys of a map by id, as ids. */
export function listKeys<Key extends string>(map: Readonly<Partial<Record<Key, unknown>>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in map) if (Object.hasOwn(map, key)) keys.push(key);
  return keys;
}
