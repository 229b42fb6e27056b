import { useMemo } from 'react';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { createArchetypeMatcher } from '#shared/analysis/similarity/match-archetype.ts';
import { type ArchetypeSuggestion, suggestArchetypes } from '#shared/analysis/similarity/suggest-archetypes.ts';
import { archetypes } from '#shared/framework/archetypes/archetypes.ts';

type Matched = ReturnType<ReturnType<typeof createArchetypeMatcher>>;

const match = createArchetypeMatcher(archetypes);
const known = new Map<string, Matched>();

/** Matching looks at every name of every kind: each title is looked at once. */
function matchOnce(title: string): Matched {
  if (!known.has(title)) known.set(title, match(title));
  return known.get(title) ?? null;
}

/** The kinds that the titles of unscored use cases name; none of them counts until somebody confirms it. */
export function useSuggestions(): readonly ArchetypeSuggestion[] {
  const { content } = useOpenWorkspace();
  return useMemo(() => suggestArchetypes({ content }, matchOnce), [content]);
}
