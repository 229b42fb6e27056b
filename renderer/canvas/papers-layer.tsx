import { memo, useMemo } from 'react';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { groupInZones } from '#shared/canvas/group-in-zones.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';
import type { Content, Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { NoteView } from './note-view.tsx';
import { ZoneView } from './zone-view.tsx';

type Props<Kind extends 'zones' | 'notes'> = {
  readonly content: Content[Kind];
  readonly layout: Workspace['layout'];
  /** Part of the canvas in which they are there as elements; the one that has focus or is written on always is. */
  readonly region: Rectangle | null;
};

/** What of `kind` is to be there as elements. */
function useShown<Kind extends 'zone' | 'note', Id extends string>(
  kind: Kind,
  rectangles: Readonly<Record<Id, Rectangle>>,
  region: Rectangle | null,
) {
  const editing = useUiStore((store): string | null => (store.editing?.kind === kind ? store.editing.id : null));
  const active = useCanvasStore((store): string | null => (store.active?.kind === kind ? store.active.id : null));
  const resize = useCanvasStore((store) => (store.resize?.kind === kind ? store.resize : null));
  return listKeys<Id>(rectangles).flatMap((id) => {
    const rectangle = resize?.id === id ? resize.rectangle : rectangles[id];
    const [isActive, isEditing] = [id === active, id === editing];
    const isInRegion = region !== null && rectangle !== undefined && doOverlap(rectangle, region);
    return rectangle === undefined || !(isInRegion || isActive || isEditing)
      ? []
      : [{ id, rectangle, isActive, isEditing }];
  });
}

type ZoneProps = Props<'zones'> & { readonly order: Content['useCaseOrder'] };

/** The zones, under everything else. */
export const ZonesLayer = memo(function ZonesLayer({ content, layout, order, region }: ZoneProps) {
  const selected = useUiStore((store) => store.selected.zones);
  const { cards, notes, zones } = layout;
  const contents = useMemo(() => groupInZones(order, { cards, notes, zones }), [order, cards, notes, zones]);
  return useShown('zone', zones, region).map(({ id, ...shown }) => {
    const zone = content[id];
    if (zone === undefined) return null;
    const isSelected = selected.includes(id);
    return (
      <ZoneView
        key={id}
        id={id}
        zone={zone}
        count={contents.get(id)?.useCases.length ?? 0}
        isSelected={isSelected}
        {...shown}
      />
    );
  });
});

/** The notes, under the cards. */
export const NotesLayer = memo(function NotesLayer({ content, layout, region }: Props<'notes'>) {
  const selected = useUiStore((store) => store.selected.notes);
  return useShown('note', layout.notes, region).map(({ id, ...shown }) => {
    const note = content[id];
    if (note === undefined) return null;
    return <NoteView key={id} id={id} note={note} isSelected={selected.includes(id)} {...shown} />;
  });
});
