import type { NewUseCase } from '#shared/workspace/create-use-case.ts';
import { isPlace, isRectangle, type Place, type Rectangle, toHalfPixelRectangle } from '#shared/workspace/place.ts';
import { zone } from '#shared/workspace/schema/content.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { useCase } from '#shared/workspace/schema/use-case.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import { addUseCases } from '../add-use-cases.ts';
import type { Command, CommandContext } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newUseCaseId, newZoneId } from '../new-ids.ts';

export type ImportedUseCase = {
  readonly fields: NewUseCase;
  readonly place?: Place | null;
  /** The number that the list gives it; the next one where it is taken or left out. */
  readonly number?: number | null;
};

export type ImportedZone = { readonly title: string; readonly rectangle: Rectangle };

export type UseCaseImportParams = {
  readonly useCases: readonly ImportedUseCase[];
  /** Where the grid of those without a place begins; null or left out: below everything. */
  readonly at?: Place | null;
  /** Zones that are laid around them. */
  readonly zones?: readonly ImportedZone[];
};

const fieldsSchema = useCase.omit({ number: true });

function doReferencesResolve(content: Content, { scores, plan }: NewUseCase): boolean {
  const voters = Object.values(scores ?? {}).flatMap((score) => Object.keys(score?.votes ?? {}));
  return (
    voters.every((id) => Object.hasOwn(content.participants, id)) &&
    (plan?.requires ?? []).every((id) => Object.hasOwn(content.useCases, id) || Object.hasOwn(content.enablers, id))
  );
}

function addZones(workspace: Workspace, added: readonly ImportedZone[], context: CommandContext): Workspace {
  if (added.length === 0) return workspace;
  const { content, layout } = workspace;
  const entries = added.map((each) => ({ id: newZoneId(context), ...each }));
  const zones = entries.map(({ id, title }) => [id, zone.parse({ title })] as const);
  const rectangles = entries.map(({ id, rectangle }) => [id, toHalfPixelRectangle(rectangle)] as const);
  return {
    ...workspace,
    content: { ...content, zones: { ...content.zones, ...Object.fromEntries(zones) } },
    layout: { ...layout, zones: { ...layout.zones, ...Object.fromEntries(rectangles) } },
  };
}

function isNumber(number: number | null | undefined): boolean {
  return number === undefined || number === null || (Number.isInteger(number) && number >= 1 && number <= 999_999);
}

/** Adds prepared use cases in one step: a list that was imported, or what was pasted. */
export const useCaseImport: Command<UseCaseImportParams> = {
  name: 'use-case.import',
  isEnabled: ({ content }, { useCases, at, zones }) =>
    useCases.length > 0 &&
    (at === undefined || at === null || isPlace(at)) &&
    (zones ?? []).every(({ title, rectangle }) => title.length <= shortTextLimit && isRectangle(rectangle)) &&
    useCases.every(
      ({ fields, place, number }) =>
        isNumber(number) &&
        isValid(fieldsSchema, fields) &&
        (place === undefined || place === null || isPlace(place)) &&
        doReferencesResolve(content, fields),
    ),
  run: (workspace, { useCases, at, zones }, context) => {
    const added = useCases.map(({ fields, place, number }) => ({
      id: newUseCaseId(context),
      fields,
      place: place ?? null,
      number: number ?? null,
    }));
    return addZones(addUseCases(workspace, added, at ?? null), zones ?? [], context);
  },
  count: ({ useCases }) => useCases.length,
};
