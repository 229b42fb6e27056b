import type { Selected } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { chooseChip, type Spacing } from '#shared/canvas/chip-spacing.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import type { ZoneContent } from '#shared/canvas/group-in-zones.ts';
import type { CardIndex } from '#shared/canvas/index-cards.ts';
import { growRectangle } from '#shared/canvas/rectangles.ts';
import type { LinkRoute } from '#shared/canvas/route-link.ts';
import { type Squeeze, toSqueezed } from '#shared/canvas/squeeze-zone.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { type Size, toScreenPoint, toVisibleRectangle, type Viewport } from '#shared/canvas/viewport.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import type { Drag } from './canvas-store.ts';
import { drawChip, toChipKind, toRoom } from './draw-chips.ts';
import type { Tokens } from './read-tokens.ts';
import { squeezeZones, toTitlePx } from './squeeze-zones.ts';
import type { TextWidths } from './text-widths.ts';

export type DrawnChip = { readonly id: UseCaseId; readonly box: Rectangle };

export type Overview = {
  readonly workspace: Workspace;
  readonly arrangement: Arrangement;
  readonly index: CardIndex;
  readonly spacings: ReadonlyMap<UseCaseId, Spacing>;
  /** What the board as a whole has room for. */
  readonly common: Spacing;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  readonly viewport: Viewport;
  readonly size: Size;
  /** How far around the view it is drawn, in screen pixels. */
  readonly marginPx: number;
  readonly selected: Selected;
  readonly drag: Drag | null;
  /** Chips that stand out while the others fade; null: none fades. */
  readonly lit: ReadonlySet<UseCaseId> | null;
  /** The one that the search stands on. */
  readonly found: UseCaseId | null;
  readonly tokens: Tokens;
  readonly widthOf: TextWidths;
  /** The links where the cards lie at rest, in canvas pixels. */
  readonly routes: readonly LinkRoute[];
  readonly zoneContents: ReadonlyMap<ZoneId, ZoneContent>;
};

type Squeezes = ReadonlyMap<UseCaseId | NoteId, Squeeze>;

/** As faded as the cards are. */
const fadedAlpha = 0.38;
const zoneInsetPx = 6;

function toScreen(viewport: Viewport, [x, y, width, height]: Rectangle, shift: Place = [0, 0]): Rectangle {
  const [left, top] = toScreenPoint(viewport, [x + shift[0], y + shift[1]]);
  return [Math.round(left), Math.round(top), Math.round(width * viewport.zoom), Math.round(height * viewport.zoom)];
}

/** How far what is dragged lies from its place, in whole screen pixels. */
function toScreenShift({ zoom }: Viewport, shift: Place = [0, 0]): Place {
  return [Math.round(shift[0] * zoom), Math.round(shift[1] * zoom)];
}

function drawZones(context: CanvasRenderingContext2D, overview: Overview): void {
  const { workspace, viewport, drag, selected, tokens } = overview;
  for (const id of listKeys(workspace.layout.zones)) {
    const rectangle = workspace.layout.zones[id];
    if (rectangle === undefined) continue;
    const shift = drag?.zones.has(id) === true ? drag.shift : undefined;
    const [x, y, width, height] = toScreen(viewport, rectangle, shift);
    context.fillStyle = tokens('zone');
    context.strokeStyle = tokens(selected.zones.includes(id) ? 'accent' : 'zone-edge');
    context.lineWidth = 1.5;
    context.fillRect(x, y, width, height);
    context.strokeRect(x + 0.5, y + 0.5, width, height);
  }
}

/** `text`, or as much of its beginning as is at most `width` wide with an ellipsis; empty when not even that fits. */
function cutToWidth(widthOf: (text: string) => number, text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const cut = `${letters.join('').trimEnd()}…`;
    if (letters.length > 0 && widthOf(cut) <= width) return cut;
  }
  return '';
}

/** A name inside its zone, with the count where there is room for both. */
function drawZoneTitle(
  context: CanvasRenderingContext2D,
  [x, y, width]: Rectangle,
  words: { readonly title: string; readonly count: string; readonly sizePx: number },
  { tokens, widthOf }: Overview,
): void {
  const { sizePx } = words;
  const fonts = {
    title: `600 ${sizePx}px ${tokens('font')}`,
    count: `400 ${sizePx - 3}px ${tokens('font')}`,
  };
  const room = width - 2 * zoneInsetPx;
  const countWidth = widthOf(fonts.count, words.count) + zoneInsetPx;
  const title = cutToWidth((text) => widthOf(fonts.title, text), words.title, room);
  if (title === '') return;
  const titleWidth = widthOf(fonts.title, title);
  const hasCount = title === words.title && titleWidth + countWidth <= room;
  context.fillStyle = tokens('zone');
  context.fillRect(x + 1, y + 1, titleWidth + (hasCount ? countWidth : 0) + 2 * zoneInsetPx - 2, sizePx + 3);
  context.font = fonts.title;
  context.fillStyle = tokens('ink-2');
  context.fillText(title, x + zoneInsetPx, y + sizePx);
  if (!hasCount) return;
  context.font = fonts.count;
  context.fillStyle = tokens('ink-3');
  context.fillText(words.count, x + titleWidth + 2 * zoneInsetPx, y + sizePx);
}

/** Titles come last: at this size they are what one finds the way by. */
function drawZoneTitles(context: CanvasRenderingContext2D, overview: Overview): void {
  const { workspace, viewport, drag } = overview;
  const sizePx = toTitlePx(viewport.zoom);
  for (const id of listKeys(workspace.layout.zones)) {
    const rectangle = workspace.layout.zones[id];
    const title = workspace.content.zones[id]?.title ?? '';
    if (rectangle === undefined || title === '') continue;
    const shift = drag?.zones.has(id) === true ? drag.shift : undefined;
    const count = String(overview.zoneContents.get(id)?.useCases.length ?? 0);
    drawZoneTitle(context, toScreen(viewport, rectangle, shift), { title, count, sizePx }, overview);
  }
}

function drawNotes(context: CanvasRenderingContext2D, overview: Overview, squeezes: Squeezes): void {
  const { workspace, viewport, drag, selected, tokens } = overview;
  for (const id of listKeys(workspace.layout.notes)) {
    const [note, rectangle] = [workspace.content.notes[id], workspace.layout.notes[id]];
    if (note === undefined || rectangle === undefined) continue;
    const shift = drag?.notes.has(id) === true ? drag.shift : undefined;
    const [x, restY, width, restHeight] = toScreen(viewport, rectangle);
    const squeeze = squeezes.get(id);
    const [dx, dy] = toScreenShift(viewport, shift);
    const [y, height] = [Math.round(toSqueezed(squeeze, restY)) + dy, Math.round(restHeight * (squeeze?.scale ?? 1))];
    const paper = note.paper === 'warm' ? 'note' : 'note-b';
    context.fillStyle = tokens(paper);
    context.strokeStyle = tokens(selected.notes.includes(id) ? 'accent' : `${paper}-edge`);
    context.lineWidth = 1;
    context.fillRect(x + dx, y, width, height);
    context.strokeRect(x + dx + 0.5, y + 0.5, width - 1, height - 1);
  }
}

function drawLinks(context: CanvasRenderingContext2D, { routes, viewport, tokens }: Overview): void {
  context.strokeStyle = tokens('ink-2');
  context.lineWidth = 1.25;
  context.beginPath();
  const at = (point: Place) => toScreenPoint(viewport, point);
  for (const route of routes) {
    context.moveTo(...at(route.start));
    context.bezierCurveTo(...at(route.startControl), ...at(route.endControl), ...at(route.end));
  }
  context.stroke();
}

/** Positions of the cards that are drawn, ascending; those that are dragged always are. */
function listPositions({ index, viewport, size, marginPx, drag }: Overview): readonly number[] {
  const visible = growRectangle(toVisibleRectangle(viewport, size), marginPx / viewport.zoom);
  const dragged = [...(drag?.useCases ?? [])].flatMap((id) => index.positionOf(id) ?? []);
  const found = index.find(visible);
  return dragged.length === 0 ? found : [...new Set([...found, ...dragged])].sort((one, two) => one - two);
}

function drawCards(context: CanvasRenderingContext2D, overview: Overview, squeezes: Squeezes): readonly DrawnChip[] {
  const { arrangement, spacings, faceOf, viewport, selected, drag, tokens } = overview;
  const { zoom } = viewport;
  const family = tokens('font');
  const fonts = {
    title: `400 12px ${family}`,
    small: `400 11px ${family}`,
    number: `400 12px ${family}`,
    widthOf: overview.widthOf,
  };
  const common = chooseChip(overview.common, zoom);
  const chosen = new Set(selected.useCases);
  const drawn: DrawnChip[] = [];
  for (const position of listPositions(overview)) {
    const card = arrangement.cards[position];
    if (card === undefined) continue;
    const { id, at } = card;
    const [face, spacing, squeeze] = [faceOf(id), spacings.get(id), squeezes.get(id)];
    if (face === null || spacing === undefined) continue;
    const [x, y] = toScreenPoint(viewport, at);
    const [dx, dy] = toScreenShift(viewport, drag?.useCases.has(id) === true ? drag.shift : undefined);
    const scale = squeeze?.scale ?? 1;
    const chip = {
      face,
      x: Math.round(x) + dx,
      y: Math.round(toSqueezed(squeeze, y)) + dy,
      scale,
      kind: toChipKind({ ...spacing, below: spacing.below * scale }, common, zoom),
      room: toRoom(spacing, zoom),
      isSelected: chosen.has(id) || id === overview.found,
    };
    context.globalAlpha = isFaded(overview.lit, id) && !chip.isSelected ? fadedAlpha : 1;
    drawn.push({ id, box: drawChip(context, chip, zoom, fonts, tokens) });
  }
  context.globalAlpha = 1;
  return drawn;
}

/** Draws the board from afar and answers where each chip lies. */
export function drawOverview(context: CanvasRenderingContext2D, overview: Overview): readonly DrawnChip[] {
  context.textBaseline = 'alphabetic';
  if (overview.arrangement.scene.type !== 'free') return drawCards(context, overview, new Map());
  const squeezes = squeezeZones(overview);
  drawZones(context, overview);
  drawNotes(context, overview, squeezes);
  drawLinks(context, overview);
  const drawn = drawCards(context, overview, squeezes);
  drawZoneTitles(context, overview);
  return drawn;
}
