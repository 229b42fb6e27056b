import * as z from 'zod';
import { content } from './content.ts';
import { finite, instant, noteId, record, shortText, useCaseId, whole, zoneId } from './primitives.ts';

/** Canvas coordinates are whole or half pixels at 100 %, far inside what a double holds. */
const coordinate = finite.min(-1_000_000).max(1_000_000);
export const place = z.tuple([coordinate, coordinate]);
export const rectangle = z.tuple([coordinate, coordinate, coordinate, coordinate]);

/** Where things lie on the free canvas: cards by [x, y], zones and notes by [x, y, width, height]. */
export const layout = record({
  cards: z.record(useCaseId, place).default({}),
  zones: z.record(zoneId, rectangle).default({}),
  notes: z.record(noteId, rectangle).default({}),
});

/** How it was last looked at. Never makes the file dirty. */
export const viewState = record({
  step: shortText.default('collect'),
  lens: shortText.default('free'),
  viewport: record({ x: finite, y: finite, zoom: finite.min(0.02).max(8) })
    .nullable()
    .default(null),
});

export const packReference = record({
  id: shortText,
  version: shortText,
  hash: shortText,
  /** The whole pack, when it was edited in this workspace. */
  embedded: z.record(z.string(), z.unknown()).nullable().default(null),
});

export const documentType = 'sextant-workspace';

/** Version 1 of the document. */
export const workspaceSchema = record({
  type: z.literal(documentType),
  formatVersion: z.int().min(1),
  minReaderVersion: z.int().min(1),
  generator: shortText,
  documentId: z.uuid(),
  revision: whole,
  createdAt: instant,
  modifiedAt: instant,
  pack: packReference,
  content,
  layout: layout.default(() => layout.parse({})),
  view: viewState.default(() => viewState.parse({})),
});
