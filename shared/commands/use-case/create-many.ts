import { isPlace, type Place } from '#shared/workspace/place.ts';
import { useCase } from '#shared/workspace/schema/use-case.ts';
import { addUseCases } from '../add-use-cases.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newUseCaseId } from '../new-ids.ts';

export type UseCaseCreateManyParams = {
  readonly titles: readonly string[];
  /** Upper left corner of the grid; null or left out: below everything. */
  readonly at?: Place | null;
};

/** Adds a use case per title, in a grid that covers no card and no note. */
export const useCaseCreateMany: Command<UseCaseCreateManyParams> = {
  name: 'use-case.create-many',
  isEnabled: (_workspace, { titles, at }) =>
    titles.length > 0 &&
    titles.every((title) => isValid(useCase.shape.title, title)) &&
    (at === undefined || at === null || isPlace(at)),
  run: (workspace, { titles, at }, context) => {
    const added = titles.map((title) => ({ id: newUseCaseId(context), fields: { title }, place: null }));
    return addUseCases(workspace, added, at ?? null);
  },
  count: ({ titles }) => titles.length,
};
