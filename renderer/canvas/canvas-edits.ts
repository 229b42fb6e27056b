import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { findFreeRectangle, toFrame } from '#shared/canvas/find-free-rectangle.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import { snapToGrid } from '#shared/canvas/snap-to-grid.ts';
import { chipZoom, toCanvasPoint, toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { linkCreate } from '#shared/commands/link/create.ts';
import { linkDelete } from '#shared/commands/link/delete.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { selectionDuplicate } from '#shared/commands/selection/duplicate.ts';
import { selectionMove } from '#shared/commands/selection/move.ts';
import { zoneCreate } from '#shared/commands/zone/create.ts';
import { findFreePlaces } from '#shared/workspace/find-free-places.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { listUseCases } from '#shared/workspace/list-use-cases.ts';
import {
  cardGap,
  cardHeight,
  cardWidth,
  type Place,
  type Rectangle,
  toCardRectangle,
  toShifted,
} from '#shared/workspace/place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { findSelectedBounds, revealRectangle } from './canvas-controls.ts';
import { type Drag, useCanvasStore } from './canvas-store.ts';
import { createZoneId } from './create-id.ts';
import { canEdit, findOpenWorkspace } from './open-content.ts';
import { countSelected, select } from './selection.ts';

export const noteSize = { width: 208, height: 104 } as const;
export const zoneSize = { width: 464, height: 296 } as const;
const zonePadding = cardGap;
const zoneTitleHeight = 40;

function listTaken({ layout }: Workspace): readonly Rectangle[] {
  return [...Object.values(layout.cards).map(toCardRectangle), ...Object.values(layout.notes)];
}

function visibleRectangle(): Rectangle {
  return toVisibleRectangle(useUiStore.getState().viewport, useCanvasStore.getState().size);
}

function middleOfView(): Place {
  const { size } = useCanvasStore.getState();
  return toCanvasPoint(useUiStore.getState().viewport, [size.width / 2, size.height / 2]);
}

/** The next place for a card in rows that begin at `origin` and are as wide as the view. */
export function findNextPlace(workspace: Workspace, origin: Place): Place {
  const [left, , width] = visibleRectangle();
  const columns = Math.max(1, Math.min(8, Math.floor((left + width - origin[0]) / (cardWidth + cardGap))));
  return findFreePlaces(1, origin, listTaken(workspace), columns)[0] ?? origin;
}

/** Opens an empty card to write a title on; the use case is created with its first title. */
export function beginUseCase(at?: Place): void {
  const workspace = findOpenWorkspace();
  if (workspace === null || !canEdit()) return;
  const [left, top, width, height] = visibleRectangle();
  const isEmpty = workspace.content.useCaseOrder.length === 0;
  const corner: Place = isEmpty
    ? [left + width / 2 - cardWidth / 2, top + height / 3 - cardHeight / 2]
    : [left + cardGap * 2, top + cardGap * 2];
  const origin: Place = at ?? [snapToGrid(corner[0]), snapToGrid(corner[1])];
  const place = at ?? findNextPlace(workspace, origin);
  useUiStore.getState().set({ tool: 'select', editing: null });
  useCanvasStore.getState().set({ draft: { kind: 'use-case', at: place, origin } });
  revealRectangle(toCardRectangle(place), chipZoom);
}

/** Opens an empty note to write on, at a free place near the middle of the view or at a given place. */
export function beginNote(at?: Place): void {
  const workspace = findOpenWorkspace();
  if (workspace === null || !canEdit()) return;
  const frames = Object.values(workspace.layout.zones).flatMap((zone) => toFrame(zone, zoneTitleHeight));
  const taken = [...listTaken(workspace), ...frames];
  const [x, y] = findFreeRectangle([noteSize.width, noteSize.height], middleOfView(), taken);
  const place: Place = at ?? [x, y];
  useUiStore.getState().set({ tool: 'select', editing: null });
  useCanvasStore.getState().set({ draft: { kind: 'note', at: place } });
  revealRectangle([...place, noteSize.width, noteSize.height], chipZoom);
}

/** Adds a zone at a rectangle and opens its title. */
export function addZone(at: Rectangle): void {
  const id = createZoneId();
  if (!useWorkspaceStore.getState().run(zoneCreate, { title: '', at, id }, `zone-${id}`)) return;
  useUiStore.getState().set({ tool: 'select', editing: { kind: 'zone', id } });
  useCanvasStore.getState().set({ active: { kind: 'zone', id } });
}

/** Adds a zone around what is selected, or at a free place near the middle of the view. */
export function beginZone(): void {
  const workspace = findOpenWorkspace();
  if (workspace === null || !canEdit()) return;
  const bounds = findSelectedBounds();
  const taken = [...listTaken(workspace), ...Object.values(workspace.layout.zones)];
  const at: Rectangle =
    bounds === null
      ? findFreeRectangle([zoneSize.width, zoneSize.height], middleOfView(), taken)
      : [
          bounds[0] - zonePadding,
          bounds[1] - zoneTitleHeight,
          bounds[2] + 2 * zonePadding,
          bounds[3] + zoneTitleHeight + zonePadding,
        ];
  revealRectangle(at, chipZoom);
  addZone(at);
}

/** Links the first of two selected cards to the second. False: there were not just two, or they are linked. */
export function linkSelected(): boolean {
  const [from, to, ...more] = useUiStore.getState().selected.useCases;
  if (from === undefined || to === undefined || more.length > 0) return false;
  return useWorkspaceStore.getState().run(linkCreate, { from, to });
}

/** Selects every card and, in the Free lens, every note and zone. */
export function selectAll(): void {
  const workspace = findOpenWorkspace();
  if (workspace === null) return;
  const { view, lens } = useUiStore.getState();
  const { lit } = useFindingStore.getState();
  const isCanvas = view === 'canvas' && lens === 'free' && lit === null;
  select({
    useCases: listUseCases(workspace.content)
      .map(({ id }) => id)
      .filter((id) => !isFaded(lit, id)),
    notes: isCanvas ? listKeys(workspace.content.notes) : [],
    zones: isCanvas ? listKeys(workspace.content.zones) : [],
  });
}

/** Deletes the selected link or, without one, all that is selected. */
export function deleteSelection(): void {
  const { run } = useWorkspaceStore.getState();
  const { selectedLink } = useCanvasStore.getState();
  if (selectedLink !== null && run(linkDelete, { ids: [selectedLink] })) {
    useCanvasStore.getState().set({ selectedLink: null });
    return;
  }
  const { selected, set } = useUiStore.getState();
  if (run(selectionDelete, selected)) set({ selected: nothingSelected, editing: null });
}

/** Copies all that is selected beside itself, or `offset` away, and selects the copies. */
export function duplicateSelection(offset?: Place): void {
  const before = findOpenWorkspace();
  const { selected } = useUiStore.getState();
  if (before === null) return;
  const params = offset === undefined ? selected : { ...selected, offset };
  if (useWorkspaceStore.getState().run(selectionDuplicate, params)) selectNewSince(before);
}

/** Selects what has come to the canvas since `before`. */
export function selectNewSince(before: Workspace): void {
  const now = findOpenWorkspace();
  if (now === null) return;
  const added = <Id extends string>(was: Readonly<Record<Id, unknown>>, is: Readonly<Record<Id, unknown>>) =>
    listKeys(is).filter((id) => !Object.hasOwn(was, id));
  select({
    useCases: added(before.content.useCases, now.content.useCases),
    notes: added(before.content.notes, now.content.notes),
    zones: added(before.content.zones, now.content.zones),
  });
}

/** All that moves when the selection does: what lies in a selected zone moves along, what is locked itself stays. */
export function listMoved(workspace: Workspace): Omit<Drag, 'shift' | 'isCopy'> {
  const { selected } = useUiStore.getState();
  const { locked } = workspace.layout;
  const zones = selected.zones.filter((id) => workspace.content.zones[id]?.locked === false);
  const inside = zones.map((id) => listInZone(workspace, id));
  return {
    useCases: new Set<UseCaseId>([
      ...selected.useCases.filter((id) => !locked.cards.includes(id)),
      ...inside.flatMap(({ useCases }) => useCases),
    ]),
    notes: new Set<NoteId>([
      ...selected.notes.filter((id) => !locked.notes.includes(id)),
      ...inside.flatMap(({ notes }) => notes),
    ]),
    zones: new Set<ZoneId>(zones),
  };
}

/** Moves all that is selected by `shift` canvas pixels; moves with one `group` are one undo step. */
export function moveSelection(shift: Place, group?: string): boolean {
  const workspace = findOpenWorkspace();
  if (workspace === null || countSelected(useUiStore.getState().selected) === 0) return false;
  const moved = listMoved(workspace);
  const { places } = useArrangementStore.getState().arrangement;
  const toMoves = <Id extends string>(ids: ReadonlySet<Id>, placeOf: (id: Id) => Place | undefined) =>
    [...ids].flatMap((id) => {
      const place = placeOf(id);
      return place === undefined ? [] : [{ id, at: toShifted(place, shift) }];
    });
  const corner = (rectangle: Rectangle | undefined): Place | undefined =>
    rectangle === undefined ? undefined : [rectangle[0], rectangle[1]];
  const params = {
    cards: toMoves(moved.useCases, (id) => places.get(id)),
    notes: toMoves(moved.notes, (id) => corner(workspace.layout.notes[id])),
    zones: toMoves(moved.zones, (id) => corner(workspace.layout.zones[id])),
  };
  return useWorkspaceStore.getState().run(selectionMove, params, group);
}

/** Opens the one selected thing for writing, where it can be read. */
export function editSelection(): void {
  const workspace = findOpenWorkspace();
  if (workspace === null || !canEdit()) return;
  const { selected } = useUiStore.getState();
  const [useCase, note, zone] = [selected.useCases[0], selected.notes[0], selected.zones[0]];
  if (countSelected(selected) !== 1) return;
  const bounds = findSelectedBounds();
  if (bounds !== null) revealRectangle(bounds, chipZoom);
  if (useCase !== undefined) useUiStore.getState().set({ editing: { kind: 'use-case', id: useCase } });
  else if (note !== undefined) useUiStore.getState().set({ editing: { kind: 'note', id: note } });
  else if (zone !== undefined) useUiStore.getState().set({ editing: { kind: 'zone', id: zone } });
}
