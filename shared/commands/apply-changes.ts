import { isSame } from '#shared/workspace/is-same.ts';

/** `current` with the changes in it, or `current` itself when they change nothing. */
export function applyChanges<Fields extends object>(current: Fields, changes: Partial<Fields>): Fields {
  const isChange = Object.entries(changes).some(([key, value]) => !isSame(Reflect.get(current, key), value));
  return isChange ? { ...current, ...changes } : current;
}
