import type { Content } from '#shared/workspace/types.ts';

type Requiring = { readonly title: string; readonly requires: readonly string[] };

/** What can require and be required, use cases and enablers alike, by id. */
export function listRequiring({ useCases, enablers }: Content): ReadonlyMap<string, Requiring> {
  return new Map([
    ...Object.entries(enablers),
    ...Object.entries(useCases).map(([id, { title, plan }]) => [id, { title, requires: plan.requires }] as const),
  ]);
}

/**
 * The shortest way on which `id` comes to require itself, as the ids on it from `id` on; `[id]` where it names itself,
 * null where there is none.
 */
export function findRequiredLoop(all: ReadonlyMap<string, Requiring>, id: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [id];
  for (const current of waiting) {
    for (const required of all.get(current)?.requires ?? []) {
      if (required === id) {
        const way: string[] = [];
        for (let at = current; at !== id; at = cameFrom.get(at) ?? id) way.unshift(at);
        return [id, ...way];
      }
      if (cameFrom.has(required)) continue;
      cameFrom.set(required, current);
      waiting.push(required);
    }
  }
  return null;
}
