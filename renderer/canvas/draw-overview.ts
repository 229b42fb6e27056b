import type { Selected } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { chooseChip, type Spacing } from '#shared/canvas/chip-spacing.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import type { LinkRoute } from '#shared/canvas/route-link.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { type Size, toScreenPoint, toVisibleRectangle, type Viewport } from '#shared/canvas/viewport.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Place, type Rectangle, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import type { Drag } from './canvas-store.ts';
import { drawChip, toChipKind, toRoom } from './draw-chips.ts';
import type { Tokens } from './read-tokens.ts';
import type { TextWidths } from './text-widths.ts';

export type DrawnChip = { readonly id: UseCaseId; readonly box: Rectangle };

export type Overview = {
  readonly workspace: Workspace;
  readonly arrangement: Arrangement;
  readonly spacings: ReadonlyMap<UseCaseId, Spacing>;
  /** What the board as a whole has room for. */
  readonly common: Spacing;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  readonly viewport: Viewport;
  readonly size: Size;
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
  /** How many cards lie in each zone. */
  readonly zoneCounts: ReadonlyMap<ZoneId, number>;
};

/** As faded as the cards are. */
const fadedAlpha = 0.38;
const zoneTitlePx = { smallest: 11, largest: 17 };
/** What lies free above the cards of a tidy zone, at 100 %. */
const zoneHeadHeight = 42;
const zoneInsetPx = 6;

function toScreen(viewport: Viewport, [x, y, width, height]: Rectangle, shift: Place = [0, 0]): Rectangle {
  const [left, top] = toScreenPoint(viewport, [x + shift[0], y + shift[1]]);
  return [Math.round(left), Math.round(top), Math.round(width * viewport.zoom), Math.round(height * viewport.zoom)];
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
  const { smallest, largest } = zoneTitlePx;
  const sizePx = Math.round(Math.min(largest, Math.max(smallest, zoneHeadHeight * viewport.zoom)));
  for (const id of listKeys(workspace.layout.zones)) {
    const rectangle = workspace.layout.zones[id];
    const title = workspace.content.zones[id]?.title ?? '';
    if (rectangle === undefined || title === '') continue;
    const shift = drag?.zones.has(id) === true ? drag.shift : undefined;
    const count = String(overview.zoneCounts.get(id) ?? 0);
    drawZoneTitle(context, toScreen(viewport, rectangle, shift), { title, count, sizePx }, overview);
  }
}

function drawNotes(context: CanvasRenderingContext2D, { workspace, viewport, drag, selected, tokens }: Overview): void {
  for (const id of listKeys(workspace.layout.notes)) {
    const [note, rectangle] = [workspace.content.notes[id], workspace.layout.notes[id]];
    if (note === undefined || rectangle === undefined) continue;
    const shift = drag?.notes.has(id) === true ? drag.shift : undefined;
    const [x, y, width, height] = toScreen(viewport, rectangle, shift);
    const paper = note.paper === 'warm' ? 'note' : 'note-b';
    context.fillStyle = tokens(paper);
    context.strokeStyle = tokens(selected.notes.includes(id) ? 'accent' : `${paper}-edge`);
    context.lineWidth = 1;
    context.fillRect(x, y, width, height);
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
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

function drawCards(context: CanvasRenderingContext2D, overview: Overview): readonly DrawnChip[] {
  const { arrangement, spacings, faceOf, viewport, size, selected, drag, tokens } = overview;
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
  const visible = toVisibleRectangle(viewport, size);
  const drawn: DrawnChip[] = [];
  for (const { id, at } of arrangement.cards) {
    const place = drag?.useCases.has(id) === true ? toShifted(at, drag.shift) : at;
    if (!doOverlap(toCardRectangle(place), visible)) continue;
    const [face, spacing] = [faceOf(id), spacings.get(id)];
    if (face === null || spacing === undefined) continue;
    const [x, y] = toScreenPoint(viewport, place);
    const chip = {
      face,
      x: Math.round(x),
      y: Math.round(y),
      kind: toChipKind(spacing, common, zoom),
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
  if (overview.arrangement.scene.type !== 'free') return drawCards(context, overview);
  drawZones(context, overview);
  drawNotes(context, overview);
  drawLinks(context, overview);
  const drawn = drawCards(context, overview);
  drawZoneTitles(context, overview);
  return drawn;
}
