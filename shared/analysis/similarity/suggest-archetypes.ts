import type { Archetype } from '#shared/framework/archetypes/archetypes.ts';
import type { UseCase, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import type { ArchetypeMatch } from './match-archetype.ts';

export type ArchetypeSuggestion = { readonly id: UseCaseId; readonly archetype: Archetype; readonly likeness: number };

function isScored({ scores }: UseCase): boolean {
  return Object.values(scores).some(({ votes, settled }) => settled !== null || Object.keys(votes).length > 0);
}

/**
 * The kinds that titles name, for the use cases that nobody has scored and about whose kind nobody has said anything, in
 * the document's order. A suggestion counts for nothing until somebody confirms it.
 */
export function suggestArchetypes(
  { content }: Pick<Workspace, 'content'>,
  match: (title: string) => ArchetypeMatch | null,
): readonly ArchetypeSuggestion[] {
  return content.useCaseOrder.flatMap((id) => {
    const useCase = content.useCases[id];
    if (useCase === undefined || useCase.archivedAt !== null || useCase.archetype !== null) return [];
    if (isScored(useCase)) return [];
    const found = match(useCase.title);
    return found === null ? [] : [{ id, archetype: found.archetype, likeness: found.likeness }];
  });
}
