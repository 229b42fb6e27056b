import type { Analysis } from '#shared/analysis/analysis.ts';
import { assertNever } from '#shared/assert-never.ts';
import { type Arrangement, createOrderedArrangement } from '#shared/canvas/arrangement.ts';
import { groupInZones } from '#shared/canvas/group-in-zones.ts';
import { arrangeByLens } from '#shared/canvas/lens/arrange-by-lens.ts';
import { arrangeFreely } from '#shared/canvas/lens/free.ts';
import type { LensName } from '#shared/canvas/lens/lens-name.ts';
import { type CardFace, toCardFace } from '#shared/canvas/to-card-face.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { type Rectangle, toBounds, toCardRectangle } from '#shared/workspace/place.ts';
import type { NoteId, UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { type CardTag, drawCard } from './draw-card.ts';
import { drawLinkLabels, drawLinkLines, drawNote, drawZone, listRoutes } from './draw-free.ts';
import { drawMaturity, drawRisk, drawRoadmap, drawRulesMl } from './draw-lanes.ts';
import { drawValue } from './draw-value.ts';
import { createPen, type Pen } from './pen.ts';
import type { MeasureWidth, Picture } from './picture.ts';
import { findPictureColors, type PicturePaper } from './picture-colors.ts';

/** What of the canvas is drawn; null: all of it. */
export type PictureSelection = {
  readonly useCases: readonly UseCaseId[];
  readonly notes: readonly NoteId[];
  readonly zones: readonly ZoneId[];
};

export type PictureRequest = {
  readonly workspace: Workspace;
  readonly analysis: Analysis;
  readonly messages: Messages;
  readonly lens: LensName;
  readonly paper: PicturePaper;
  readonly selection: PictureSelection | null;
};

/** The view that lenses are laid out for, as on a screen of this size. */
const view = { width: 1600, height: 900 } as const;
const roomType = 1.33;
const margin = 24;
/** Room above a card for its tags. */
const tabs = 16;

type Drawing = PictureRequest & {
  readonly arrangement: Arrangement;
  readonly shown: ReadonlySet<UseCaseId>;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  readonly say: (id: UseCaseId) => string;
};

function toArrangement({ workspace, analysis, lens, paper, selection }: PictureRequest): Arrangement {
  if (lens !== 'free') return arrangeByLens(lens, analysis, { ...view, type: paper === 'room' ? roomType : 1 });
  const whole = arrangeFreely(workspace);
  if (selection === null) return whole;
  return createOrderedArrangement(
    whole.cards.filter(({ id }) => selection.useCases.includes(id)),
    whole.bounds,
  );
}

function listTags({ content }: Workspace, id: UseCaseId): readonly CardTag[] {
  return (content.useCases[id]?.tags ?? []).flatMap((text) => {
    const color = content.tagColors[text];
    return color === undefined ? [] : [{ text, color }];
  });
}

function drawCards(pen: Pen, { workspace, arrangement, shown, faceOf, say }: Drawing): void {
  for (const { id, at } of arrangement.cards) {
    const face = faceOf(id);
    if (face !== null && shown.has(id)) drawCard(pen, face, at, listTags(workspace, id), say(id));
  }
}

/** Around what a lens draws, without the strip that it keeps free for the tools of the window. */
function toSceneBounds({ scene, bounds }: Arrangement): Rectangle | null {
  if (bounds === null || scene.type === 'free') return bounds;
  const [x, y, width, height] = bounds;
  const lanes = 'lanes' in scene ? scene.lanes.flatMap(({ head, body }): readonly Rectangle[] => [head, body]) : [];
  const more: readonly Rectangle[] =
    scene.type === 'rules-ml'
      ? [...scene.apart.map(({ body }) => body), [x, y, width, scene.ruler.y + scene.ruler.height + 40 * scene.unit]]
      : scene.type === 'roadmap' && scene.open !== null
        ? [scene.open.head, scene.open.body]
        : scene.type === 'value'
          ? [[x, y, width, scene.plane[1] + scene.plane[3] + 50 * scene.unit], ...scene.pins.map(({ at }) => at)]
          : [];
  const drawn = toBounds([...lanes, ...more]);
  return drawn === null ? bounds : [x, y, width, Math.min(height, drawn[1] + drawn[3] - y)];
}

/** Everything that lies on the board; answers what it takes. */
function drawFree(pen: Pen, drawing: Drawing): Rectangle | null {
  const { workspace, arrangement, selection } = drawing;
  const { content, layout } = workspace;
  const inZones = groupInZones(content.useCaseOrder, layout);
  const taken: Rectangle[] = arrangement.cards.map(({ at: [x, y] }) => {
    const [left, top, width, height] = toCardRectangle([x, y]);
    return [left, top - tabs, width, height + tabs];
  });
  for (const id of listKeys(content.zones)) {
    const [zone, at] = [content.zones[id], layout.zones[id]];
    if (zone === undefined || at === undefined || selection?.zones.includes(id) === false) continue;
    drawZone(pen, zone, at, inZones.get(id)?.useCases.length ?? 0);
    taken.push(at);
  }
  const notes: Rectangle[] = [];
  const routes = listRoutes(pen, workspace, arrangement);
  drawLinkLines(pen, routes);
  for (const id of listKeys(content.notes)) {
    const [note, at] = [content.notes[id], layout.notes[id]];
    if (note === undefined || at === undefined || selection?.notes.includes(id) === false) continue;
    notes.push(drawNote(pen, note, at));
  }
  drawCards(pen, drawing);
  drawLinkLabels(pen, workspace, arrangement, routes, notes);
  return toBounds([...taken, ...notes]);
}

function drawScene(pen: Pen, drawing: Drawing): Rectangle | null {
  const { arrangement, workspace, shown, say } = drawing;
  const { scene } = arrangement;
  switch (scene.type) {
    case 'free':
      return arrangement.cards.length === 0 && drawing.lens !== 'free' ? null : drawFree(pen, drawing);
    case 'rules-ml':
      drawRulesMl(pen, scene);
      break;
    case 'risk':
      drawRisk(pen, scene);
      break;
    case 'maturity':
      drawMaturity(pen, scene);
      break;
    case 'roadmap':
      drawRoadmap(pen, scene, workspace.content.assumptions.planStart);
      break;
    case 'value':
      drawValue(pen, scene, shown, say);
      return toSceneBounds(arrangement);
    default:
      return assertNever(scene);
  }
  drawCards(pen, drawing);
  return toSceneBounds(arrangement);
}

function createDrawing(request: PictureRequest): Drawing {
  const { analysis, messages, selection } = request;
  const arrangement = toArrangement(request);
  const ids = arrangement.cards.map(({ id }) => id);
  const places = new Map(ids.map((id, index) => [id, index + 1]));
  const faceOf = (id: UseCaseId) => {
    const found = analysis.byId[id];
    return found === undefined ? null : toCardFace(found);
  };
  const say = (id: UseCaseId) => {
    const face = faceOf(id);
    if (face === null) return '';
    const { canvas, common, signs } = messages;
    return canvas.card({
      title: face.title,
      number: face.number,
      position: places.get(id) ?? 1,
      total: ids.length,
      tier: face.tier === null ? null : common.tiers[face.tier],
      recommendation: face.recommendation === null ? common.notScored : common.recommendations[face.recommendation],
      levels: signs.levels(face.level, face.target),
      flag: face.flag,
    });
  };
  return { ...request, arrangement, shown: new Set(selection?.useCases ?? ids), faceOf, say };
}

/**
 * The canvas as a picture in a lens: all of it, or what is selected with what the lens draws around it. The same request
 * gives the same picture, whatever the window shows. Null where there is nothing to draw.
 */
export function buildPicture(request: PictureRequest, measure: MeasureWidth): Picture | null {
  const { workspace, messages, lens, paper } = request;
  const colors = findPictureColors(paper);
  const drawing = createDrawing(request);
  const pen = createPen(colors, messages, measure);
  const bounds = drawScene(pen, drawing);
  if (bounds === null) return null;
  const [x, y, width, height] = bounds;
  const { title } = workspace.content.workshop;
  return {
    title: messages.exports.picture.title(title, messages.lenses.names[lens]),
    description: messages.exports.picture.description(drawing.shown.size),
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
    paper: colors.canvas,
    items: [{ type: 'at', x: margin - x, y: margin - y, items: pen.items }],
  };
}
