import { findUseCase } from '#shared/workspace/find-use-case.ts';
import type { Content, UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';

/** The workspace with `fields` of its content replaced; the same workspace when none differs. */
export function replaceContent(workspace: Workspace, fields: Partial<Content>): Workspace {
  const content = replaceFields(workspace.content, fields);
  return content === workspace.content ? workspace : { ...workspace, content };
}

/** The workspace with one use case changed; the same workspace when it does not exist or nothing differs. */
export function replaceUseCase(
  workspace: Workspace,
  id: UseCaseId,
  change: (useCase: UseCase) => Partial<UseCase>,
): Workspace {
  const before = findUseCase(workspace.content, id);
  if (before === undefined) return workspace;
  const after = replaceFields(before, change(before));
  if (after === before) return workspace;
  return replaceContent(workspace, { useCases: { ...workspace.content.useCases, [id]: after } });
}

/** `value` with `fields` replaced, or `value` itself when each is identical already. */
export function replaceFields<Value extends object>(value: Value, fields: Partial<Value>): Value {
  const isChange = Object.entries(fields).some(([key, field]) => Reflect.get(value, key) !== field);
  return isChange ? { ...value, ...fields } : value;
}

/** `map` with these entries set; `map` itself when each holds exactly that. */
export function replaceEntries<Key extends string, Value>(
  map: Readonly<Record<Key, Value>>,
  entries: readonly (readonly [key: Key, value: Value])[],
): Readonly<Record<Key, Value>> {
  const isChange = entries.some(([key, value]) => !Object.hasOwn(map, key) || map[key] !== value);
  return isChange ? { ...map, ...Object.fromEntries(entries) } : map;
}

/** `map` without these keys; `map` itself when it holds none of them. */
export function omitKeys<Map extends object>(map: Map, keys: readonly string[]): Map {
  if (!keys.some((key) => Object.hasOwn(map, key))) return map;
  const rest = { ...map };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

/** `list` without these items; `list` itself when it holds none of them. */
export function omitItems<Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] {
  return list.some((item) => items.includes(item)) ? list.filter((item) => !items.includes(item)) : list;
}

/** What `map` holds under `key` itself, or undefined. */
export function findEntry<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
