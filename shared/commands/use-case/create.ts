import { isPlace, type Place } from '#shared/workspace/place.ts';
import { useCaseId } from '#shared/workspace/schema/primitives.ts';
import { useCase } from '#shared/workspace/schema/use-case.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { addUseCases } from '../add-use-cases.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newUseCaseId } from '../new-ids.ts';

export type UseCaseCreateParams = {
  readonly title: string;
  /** Upper left corner of the card; null or left out: a free place below everything. */
  readonly at?: Place | null;
  /** An id of the caller's making, to find the card again at once. */
  readonly id?: UseCaseId;
};

/** Adds one use case at the end of the order with the next number. */
export const useCaseCreate: Command<UseCaseCreateParams> = {
  name: 'use-case.create',
  isEnabled: ({ content }, { title, at, id }) =>
    isValid(useCase.shape.title, title) &&
    (at === undefined || at === null || isPlace(at)) &&
    (id === undefined || (isValid(useCaseId, id) && !Object.hasOwn(content.useCases, id))),
  run: (workspace, { title, at, id }, context) =>
    addUseCases(workspace, [{ id: id ?? newUseCaseId(context), fields: { title }, place: at ?? null }], null),
};
