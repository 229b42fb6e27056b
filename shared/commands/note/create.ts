import { isRectangle, type Rectangle, toHalfPixelRectangle } from '#shared/workspace/place.ts';
import { note as schema } from '#shared/workspace/schema/content.ts';
import { noteId } from '#shared/workspace/schema/primitives.ts';
import type { Note, NoteId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newNoteId } from '../new-ids.ts';

export type NoteCreateParams = {
  readonly text: string;
  readonly at: Rectangle;
  readonly by?: string;
  readonly paper?: Note['paper'];
  /** An id of the caller's making, to find the note again at once. */
  readonly id?: NoteId;
};

function toNote({ text, by = '', paper = 'warm' }: NoteCreateParams): Note {
  return { text, by, paper, parked: false };
}

/** Puts a note on the canvas. */
export const noteCreate: Command<NoteCreateParams> = {
  name: 'note.create',
  isEnabled: ({ content }, params) =>
    isValid(schema, toNote(params)) &&
    isRectangle(params.at) &&
    (params.id === undefined || (isValid(noteId, params.id) && !Object.hasOwn(content.notes, params.id))),
  run: ({ content, layout, ...rest }, params, context) => {
    const id = params.id ?? newNoteId(context);
    return {
      ...rest,
      content: { ...content, notes: { ...content.notes, [id]: toNote(params) } },
      layout: { ...layout, notes: { ...layout.notes, [id]: toHalfPixelRectangle(params.at) } },
    };
  },
};
