import { useRef, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { chipZoom } from '#shared/canvas/viewport.ts';
import { noteCreate } from '#shared/commands/note/create.ts';
import { useCaseCreate } from '#shared/commands/use-case/create.ts';
import { toCardRectangle } from '#shared/workspace/place.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { revealRectangle } from './canvas-controls.ts';
import { findNextPlace, noteSize } from './canvas-edits.ts';
import { type Draft, useCanvasStore } from './canvas-store.ts';
import { CloseTitleHint } from './close-title-hint.tsx';
import { createNoteId, createUseCaseId } from './create-id.ts';
import { focusActive, focusThing } from './focus-thing.ts';
import { findOpenWorkspace } from './open-content.ts';
import { TextEditor } from './text-editor.tsx';

type UseCaseDraft = Extract<Draft, { kind: 'use-case' }>;

/** An empty card to write on. Enter makes it a use case and opens the next; nothing written makes nothing. */
export function DraftCard({ draft }: { readonly draft: UseCaseDraft }) {
  const { canvas } = useMessages();
  const [title, setTitle] = useState('');
  const latest = useRef(draft);
  latest.current = draft;
  const onDone = (text: string, how: 'enter' | 'escape' | 'tab' | 'away') => {
    const { at, origin } = latest.current;
    const title = text.replace(/\s+/g, ' ').trim();
    setTitle('');
    const { set } = useCanvasStore.getState();
    if (useCanvasStore.getState().draft === latest.current) set({ draft: null });
    if (title === '') {
      if (how !== 'away') focusActive();
      return;
    }
    const id = createUseCaseId();
    if (!useWorkspaceStore.getState().run(useCaseCreate, { title, at, id })) return;
    useUiStore.getState().set({ selected: { ...nothingSelected, useCases: [id] } });
    set({ active: { kind: 'use-case', id } });
    const workspace = findOpenWorkspace();
    if (how === 'enter' && workspace !== null) {
      const next = findNextPlace(workspace, origin);
      set({ draft: { kind: 'use-case', at: next, origin } });
      revealRectangle(toCardRectangle(next), chipZoom);
    } else if (how !== 'away') focusThing({ kind: 'use-case', id });
  };
  const [x, y] = draft.at;
  return (
    <div className="card-shell" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <TextEditor
        key={`${x}:${y}`}
        label={canvas.newTitleField}
        className="card-editor"
        initial=""
        maxLength={shortTextLimit}
        isOneLine
        onType={setTitle}
        onDone={onDone}
      />
      <CloseTitleHint title={title} />
    </div>
  );
}

/** An empty note to write on; nothing written makes nothing. */
export function DraftNote({ draft }: { readonly draft: Extract<Draft, { kind: 'note' }> }) {
  const { canvas } = useMessages();
  const [x, y] = draft.at;
  return (
    <div className="note-shell" style={{ transform: `translate(${x}px, ${y}px)`, width: noteSize.width }}>
      <TextEditor
        label={canvas.newNoteField}
        className="note note-editor"
        initial=""
        maxLength={longTextLimit}
        isOneLine={false}
        onDone={(text, how) => {
          if (useCanvasStore.getState().draft === draft) useCanvasStore.getState().set({ draft: null });
          if (text.trim() === '') {
            if (how !== 'away') focusActive();
            return;
          }
          const id = createNoteId();
          const at = [x, y, noteSize.width, noteSize.height] as const;
          if (!useWorkspaceStore.getState().run(noteCreate, { text: text.trim(), at, id })) return;
          useUiStore.getState().set({ selected: { ...nothingSelected, notes: [id] } });
          if (how !== 'away') focusThing({ kind: 'note', id });
        }}
      />
    </div>
  );
}
