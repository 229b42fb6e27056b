import { listKeys } from '#shared/workspace/list-keys.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { forgetPlaces } from './forget-places.ts';
import { omitItems, omitKeys, replaceEntries, replaceFields } from './replace.ts';

/** What is chosen on the canvas. */
export type Chosen = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  readonly zones: readonly ZoneId[];
};

/** How many things are chosen. */
export function countChosen({ useCases, notes, zones }: Chosen): number {
  return useCases.length + notes.length + zones.length;
}

/** True when something is chosen and all of it exists. */
export function isChoice({ content }: Workspace, chosen: Chosen): boolean {
  return (
    countChosen(chosen) > 0 &&
    chosen.useCases.every((id) => Object.hasOwn(content.useCases, id)) &&
    chosen.notes.every((id) => Object.hasOwn(content.notes, id)) &&
    chosen.zones.every((id) => Object.hasOwn(content.zones, id))
  );
}

type Requiring = { readonly requires: readonly string[] };

function withoutRequirements<Key extends string, Value>(
  map: Readonly<Record<Key, Value>>,
  ids: readonly string[],
  of: (value: Value) => Requiring,
  without: (value: Value, requires: readonly string[]) => Value,
): Readonly<Record<Key, Value>> {
  const changed = listKeys(map).filter((key) => of(map[key]).requires.some((id) => ids.includes(id)));
  return replaceEntries(
    map,
    changed.map((key) => [key, without(map[key], omitItems(of(map[key]).requires, ids))] as const),
  );
}

/** The workspace in which nothing requires these use cases or enablers any more. */
export function removeRequirements(workspace: Workspace, ids: readonly string[]): Workspace {
  const { content } = workspace;
  const useCases = withoutRequirements(
    content.useCases,
    ids,
    (useCase) => useCase.plan,
    (useCase, requires) => ({ ...useCase, plan: { ...useCase.plan, requires } }),
  );
  const enablers = withoutRequirements(
    content.enablers,
    ids,
    (enabler) => enabler,
    (enabler, requires) => ({ ...enabler, requires }),
  );
  const next = replaceFields(content, { useCases, enablers });
  return next === content ? workspace : { ...workspace, content: next };
}

function removeUseCases(workspace: Workspace, ids: readonly UseCaseId[]): Workspace {
  const { content, layout } = removeRequirements(workspace, ids);
  const links = listKeys(content.links).filter((key) => {
    const link = content.links[key];
    return link !== undefined && (ids.includes(link.from) || ids.includes(link.to));
  });
  const decisions = { ...content.decisions };
  for (const key of listKeys(decisions)) {
    const decision = decisions[key];
    if (decision !== undefined)
      decisions[key] = replaceFields(decision, { useCases: omitItems(decision.useCases, ids) });
  }
  return {
    ...workspace,
    content: {
      ...content,
      useCases: omitKeys(content.useCases, ids),
      useCaseOrder: omitItems(content.useCaseOrder, ids),
      links: omitKeys(content.links, links),
      decisions,
    },
    layout: forgetPlaces(layout, { useCases: ids, notes: [], zones: [] }),
  };
}

/** The workspace without what is chosen, and without anything that pointed at it. */
export function removeFromCanvas(workspace: Workspace, { useCases, notes, zones }: Chosen): Workspace {
  const next = useCases.length > 0 ? removeUseCases(workspace, useCases) : workspace;
  if (notes.length + zones.length === 0) return next;
  const { content, layout } = next;
  return {
    ...next,
    content: { ...content, notes: omitKeys(content.notes, notes), zones: omitKeys(content.zones, zones) },
    layout: forgetPlaces(layout, { useCases: [], notes, zones }),
  };
}
