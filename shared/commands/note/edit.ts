import { note as schema } from '#shared/workspace/schema/content.ts';
import type { Note, NoteId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent, replaceEntries } from '../replace.ts';

export type NoteEditParams = { readonly id: NoteId; readonly changes: Partial<Note> };

/** Sets a note's text, author, paper, or whether it is parked. */
export const noteEdit: Command<NoteEditParams> = {
  name: 'note.edit',
  isEnabled: ({ content }, { id, changes }) => Object.hasOwn(content.notes, id) && areValidChanges(schema, changes),
  run: (workspace, { id, changes }) => {
    const { notes } = workspace.content;
    const note = notes[id];
    if (note === undefined) return workspace;
    return replaceContent(workspace, { notes: replaceEntries(notes, [[id, applyChanges(note, changes)]]) });
  },
};
