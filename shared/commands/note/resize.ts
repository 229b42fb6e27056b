import { isSame } from '#shared/workspace/is-same.ts';
import { isRectangle, type Rectangle, toHalfPixelRectangle } from '#shared/workspace/place.ts';
import type { NoteId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';

export type NoteResizeParams = { readonly id: NoteId; readonly to: Rectangle };

/** Gives a note another rectangle. */
export const noteResize: Command<NoteResizeParams> = {
  name: 'note.resize',
  isEnabled: ({ content }, { id, to }) => Object.hasOwn(content.notes, id) && isRectangle(to),
  run: (workspace, { id, to }) => {
    const { layout } = workspace;
    const rectangle = toHalfPixelRectangle(to);
    if (isSame(layout.notes[id], rectangle)) return workspace;
    return { ...workspace, layout: { ...layout, notes: { ...layout.notes, [id]: rectangle } } };
  },
};
