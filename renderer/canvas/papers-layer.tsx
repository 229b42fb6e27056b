import { useUiStore } from '#renderer/state/ui-store.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { NoteView } from './note-view.tsx';
import { ZoneView } from './zone-view.tsx';

/** The zones, under everything else. */
export function ZonesLayer({ workspace }: { readonly workspace: Workspace }) {
  const selected = useUiStore((store) => store.selected.zones);
  const editing = useUiStore((store) => store.editing);
  const active = useCanvasStore((store) => store.active);
  const drag = useCanvasStore((store) => store.drag);
  const resize = useCanvasStore((store) => store.resize);
  return listKeys(workspace.content.zones).map((id) => {
    const zone = workspace.content.zones[id];
    const rectangle = resize?.kind === 'zone' && resize.id === id ? resize.rectangle : workspace.layout.zones[id];
    if (zone === undefined || rectangle === undefined) return null;
    return (
      <ZoneView
        key={id}
        id={id}
        zone={zone}
        rectangle={rectangle}
        count={listInZone(workspace, id).useCases.length}
        isSelected={selected.includes(id)}
        isActive={active?.kind === 'zone' && active.id === id}
        isEditing={editing?.kind === 'zone' && editing.id === id}
        shift={drag?.zones.has(id) === true ? drag.shift : null}
      />
    );
  });
}

/** The notes, under the cards. */
export function NotesLayer({ workspace }: { readonly workspace: Workspace }) {
  const selected = useUiStore((store) => store.selected.notes);
  const editing = useUiStore((store) => store.editing);
  const active = useCanvasStore((store) => store.active);
  const drag = useCanvasStore((store) => store.drag);
  const resize = useCanvasStore((store) => store.resize);
  return listKeys(workspace.content.notes).map((id) => {
    const note = workspace.content.notes[id];
    const rectangle = resize?.kind === 'note' && resize.id === id ? resize.rectangle : workspace.layout.notes[id];
    if (note === undefined || rectangle === undefined) return null;
    return (
      <NoteView
        key={id}
        id={id}
        note={note}
        rectangle={rectangle}
        isSelected={selected.includes(id)}
        isActive={active?.kind === 'note' && active.id === id}
        isEditing={editing?.kind === 'note' && editing.id === id}
        shift={drag?.notes.has(id) === true ? drag.shift : null}
      />
    );
  });
}
