import * as z from 'zod';
import { content } from './content.ts';
import {
  bookmarkId,
  finite,
  groupId,
  instant,
  noteId,
  record,
  shortText,
  useCaseId,
  whole,
  zoneId,
} from './primitives.ts';

/** Canvas coordinates are whole or half pixels at 100 %, far inside what a double holds. */
const coordinate = finite.min(-1_000_000).max(1_000_000);
export const place = z.tuple([coordinate, coordinate]);
export const rectangle = z.tuple([coordinate, coordinate, coordinate, coordinate]);

/** Things that move and are chosen as one. A thing is in one group at most, and a group has two members at least. */
export const group = record({
  cards: z.array(useCaseId).default([]),
  notes: z.array(noteId).default([]),
  zones: z.array(zoneId).default([]),
});

/** Cards and notes that stay where they lie. A zone carries its lock itself. */
export const locked = record({
  cards: z.array(useCaseId).default([]),
  notes: z.array(noteId).default([]),
});

const depth = z.int().min(-100_000).max(100_000);

/** How far up a thing lies among others of its kind; what is left out lies at 0. */
export const stacking = record({
  cards: z.record(useCaseId, depth).default({}),
  notes: z.record(noteId, depth).default({}),
  zones: z.record(zoneId, depth).default({}),
});

/** A part of the canvas that the room comes back to. */
export const bookmark = record({
  id: bookmarkId,
  name: shortText,
  lens: shortText.default('free'),
  /** What was in view, [x, y, width, height]; null: all that the lens shows. */
  area: rectangle.nullable().default(null),
});

/** Where things lie on the free canvas: cards by [x, y], zones and notes by [x, y, width, height]. */
export const layout = record({
  cards: z.record(useCaseId, place).default({}),
  zones: z.record(zoneId, rectangle).default({}),
  notes: z.record(noteId, rectangle).default({}),
  groups: z.record(groupId, group).default({}),
  locked: locked.default(() => locked.parse({})),
  stacking: stacking.default(() => stacking.parse({})),
  bookmarks: z.array(bookmark).default([]),
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
  /** Hash of the app's own pack beside which the room chose to keep the embedded one; null while nobody was asked. */
  keptBeside: shortText.nullable().default(null),
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
