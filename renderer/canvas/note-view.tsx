import { memo } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { noteEdit } from '#shared/commands/note/edit.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import { longTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Note, NoteId } from '#shared/workspace/types.ts';
import { focusThing } from './focus-thing.ts';
import { ResizeCorner } from './resize-corner.tsx';
import { TextEditor } from './text-editor.tsx';
import { useShift } from './use-shift.ts';

type Props = {
  readonly id: NoteId;
  readonly note: Note;
  readonly rectangle: Rectangle;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isEditing: boolean;
};

/** A note on one of two papers, which may be parked for another day. It grows with its text. */
export const NoteView = memo(function NoteView({ id, note, rectangle, ...state }: Props) {
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  const [x, y, width, height] = rectangle;
  const shift = useShift({ kind: 'note', id });
  const style = {
    transform: `translate(${x + (shift?.[0] ?? 0)}px, ${y + (shift?.[1] ?? 0)}px)`,
    width,
    minHeight: height,
  };
  return (
    <div className="note-shell" style={style}>
      <button
        type="button"
        className={`note note-${note.paper}`}
        style={{ minHeight: height }}
        data-note={id}
        aria-pressed={state.isSelected}
        aria-label={canvas.note(note.text)}
        tabIndex={state.isActive ? 0 : -1}
      >
        {note.text}
        {note.by !== '' && <small>{note.by}</small>}
        {note.parked && <small>{canvas.parked}</small>}
      </button>
      {state.isSelected && !state.isEditing && (
        <>
          <button
            type="button"
            className="note-paper"
            data-control=""
            aria-label={canvas.changePaper}
            title={canvas.changePaper}
            onClick={() => run(noteEdit, { id, changes: { paper: note.paper === 'warm' ? 'cool' : 'warm' } })}
          />
          <button
            type="button"
            className="note-park"
            data-control=""
            aria-pressed={note.parked}
            aria-label={canvas.park}
            title={canvas.park}
            onClick={() => run(noteEdit, { id, changes: { parked: !note.parked } })}
          >
            P
          </button>
          <ResizeCorner thing={{ kind: 'note', id }} rectangle={rectangle} label={canvas.resizeNote} />
        </>
      )}
      {state.isEditing && (
        <TextEditor
          label={canvas.noteField}
          className={`note note-editor note-${note.paper}`}
          initial={note.text}
          maxLength={longTextLimit}
          isOneLine={false}
          onDone={(text, how) => {
            run(noteEdit, { id, changes: { text: text.trim() } });
            useUiStore.getState().set({ editing: null });
            if (how !== 'away') focusThing({ kind: 'note', id });
          }}
        />
      )}
    </div>
  );
});
