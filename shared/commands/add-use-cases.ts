import { createUseCase, type NewUseCase } from '#shared/workspace/create-use-case.ts';
import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { cardGap, type Place, toBounds, toCardRectangle, toHalfPixels } from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';

export type AddedUseCase = {
  readonly id: UseCaseId;
  readonly fields: NewUseCase;
  readonly place: Place | null;
  /** The number that it wants; it gets the next one where this is taken or left out. */
  readonly number?: number | null;
  /** True: it is the very use case that had this number, and has it again where nothing else does now. */
  readonly comesBack?: boolean;
};

/** Everything on the canvas that a card must not cover. */
function listTaken({ layout }: Workspace) {
  return [...Object.values(layout.cards).map(toCardRectangle), ...Object.values(layout.notes)];
}

/** Below everything that lies on the canvas, at its left edge. */
function toOrigin({ layout }: Workspace): Place {
  const cards = Object.values(layout.cards).map(toCardRectangle);
  const bounds = toBounds([...cards, ...Object.values(layout.notes), ...Object.values(layout.zones)]);
  return bounds === null ? [0, 0] : toHalfPixels([bounds[0], bounds[1] + bounds[3] + 2 * cardGap]);
}

/** A number for each: the one it wants where that is free and asked for first, else the next above all. */
function toNumbers({ content }: Workspace, added: readonly AddedUseCase[]): readonly number[] {
  const taken = new Set(Object.values(content.useCases).map(({ number }) => number));
  const wanted = added.map(({ number, comesBack = false }) => {
    if (number === undefined || number === null || taken.has(number)) return null;
    if (number < content.nextNumber && !comesBack) return null;
    taken.add(number);
    return number;
  });
  let next = wanted.reduce<number>((most, number) => Math.max(most, (number ?? 0) + 1), content.nextNumber);
  return wanted.map((number) => {
    if (number !== null) return number;
    next += 1;
    return next - 1;
  });
}

/**
 * The workspace with these use cases at the end of its order, numbered on. Those without a place get one in a grid that
 * covers no card and no note: from `origin`, or below everything when it is null.
 */
export function addUseCases(workspace: Workspace, added: readonly AddedUseCase[], origin: Place | null): Workspace {
  if (added.length === 0) return workspace;
  const { content, layout } = workspace;
  const useCases = { ...content.useCases };
  const cards = { ...layout.cards };
  const placed = added.flatMap(({ place }) => (place === null ? [] : [toCardRectangle(place)]));
  const free = findFreePlaces(
    added.length - placed.length,
    origin === null ? toOrigin(workspace) : toHalfPixels(origin),
    [...listTaken(workspace), ...placed],
  ).values();
  const numbers = toNumbers(workspace, added);
  const nextNumber = numbers.reduce((most, number) => Math.max(most, number + 1), content.nextNumber);
  for (const [index, { id, fields, place }] of added.entries()) {
    useCases[id] = createUseCase(numbers[index] ?? nextNumber, fields);
    const at = place ?? free.next().value;
    if (at !== undefined) cards[id] = toHalfPixels(at);
  }
  const useCaseOrder = [...content.useCaseOrder, ...added.map(({ id }) => id)];
  return {
    ...workspace,
    content: { ...content, useCases, useCaseOrder, nextNumber },
    layout: { ...layout, cards },
  };
}
