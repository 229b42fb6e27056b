import type { NewUseCase } from '#shared/workspace/create-use-case.ts';
import { isPlace, type Place } from '#shared/workspace/place.ts';
import { useCase } from '#shared/workspace/schema/use-case.ts';
import type { Content } from '#shared/workspace/types.ts';
import { addUseCases } from '../add-use-cases.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { newUseCaseId } from '../new-ids.ts';

export type ImportedUseCase = { readonly fields: NewUseCase; readonly place?: Place | null };

export type UseCaseImportParams = {
  readonly useCases: readonly ImportedUseCase[];
  /** Where the grid of those without a place begins; null or left out: below everything. */
  readonly at?: Place | null;
};

const fieldsSchema = useCase.omit({ number: true });

function doReferencesResolve(content: Content, { scores, plan }: NewUseCase): boolean {
  const voters = Object.values(scores ?? {}).flatMap((score) => Object.keys(score?.votes ?? {}));
  return (
    voters.every((id) => Object.hasOwn(content.participants, id)) &&
    (plan?.requires ?? []).every((id) => Object.hasOwn(content.useCases, id) || Object.hasOwn(content.enablers, id))
  );
}

/** Adds prepared use cases in one step: a list that was imported, or what was pasted. */
export const useCaseImport: Command<UseCaseImportParams> = {
  name: 'use-case.import',
  isEnabled: ({ content }, { useCases, at }) =>
    useCases.length > 0 &&
    (at === undefined || at === null || isPlace(at)) &&
    useCases.every(
      ({ fields, place }) =>
        areValidChanges(fieldsSchema, fields) &&
        (place === undefined || place === null || isPlace(place)) &&
        doReferencesResolve(content, fields),
    ),
  run: (workspace, { useCases, at }, context) => {
    const added = useCases.map(({ fields, place }) => ({ id: newUseCaseId(context), fields, place: place ?? null }));
    return addUseCases(workspace, added, at ?? null);
  },
  count: ({ useCases }) => useCases.length,
};
