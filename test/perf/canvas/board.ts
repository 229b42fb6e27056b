import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { cardHeight, cardWidth, type Place, type Rectangle } from '#shared/workspace/place.ts';
import { linkId, noteId, useCaseId, zoneId } from '#shared/workspace/schema/primitives.ts';
import { serializeWorkspace } from '#shared/workspace/serialize-workspace.ts';
import type { UseCase, Workspace } from '#shared/workspace/types.ts';

/** What every tool shows: the same cards, zones, notes and links in the same places. */
export type Board = {
  readonly card: { readonly width: number; readonly height: number };
  readonly cards: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly at: Place;
  }[];
  readonly zones: readonly { readonly id: string; readonly title: string; readonly box: Rectangle }[];
  readonly notes: readonly { readonly id: string; readonly text: string; readonly box: Rectangle }[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
};

const columns = 4;
const rows = 5;
const step: Place = [cardWidth + 16, cardHeight + 16];
const zoneSize: Place = [columns * step[0] + 16, rows * step[1] + 64];
const zoneStep: Place = [zoneSize[0] + 32, zoneSize[1] + 32];
/** One place of each zone holds a note, one card in ten has a link to the one four further on. */
const perZone = columns * rows - 1;
const linkEvery = 10;

function readSample(): Workspace {
  const file = join(import.meta.dirname, '../../../assets/samples/insurer.sextant');
  const parsed = parseWorkspace(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`the sample is ${parsed.error.type}`);
  return parsed.value.workspace;
}

/** A board of `count` cards in zones of 19 with a note each, about as wide as a screen is, and a link per ten cards. */
export function createBoard(count: number): Board {
  const { content } = readSample();
  const titles = content.useCaseOrder.map((id) => content.useCases[id]?.title ?? '');
  const zoneCount = Math.ceil(count / perZone);
  const across = Math.max(1, Math.round(Math.sqrt((zoneCount * 1.14 * zoneStep[1]) / zoneStep[0])));
  const cornerOf = (zone: number): Place => [(zone % across) * zoneStep[0], Math.floor(zone / across) * zoneStep[1]];
  const placeOf = (zone: number, slot: number): Place => {
    const [left, top] = cornerOf(zone);
    return [left + 16 + (slot % columns) * step[0], top + 48 + Math.floor(slot / columns) * step[1]];
  };
  const zones = Array.from({ length: zoneCount }, (_, zone) => zone);
  return {
    card: { width: cardWidth, height: cardHeight },
    cards: Array.from({ length: count }, (_, index) => ({
      id: `u${index + 1}`,
      number: index + 1,
      title: titles[index % titles.length] ?? '',
      at: placeOf(Math.floor(index / perZone), index % perZone),
    })),
    zones: zones.map((zone) => ({ id: `z${zone}`, title: `Field ${zone + 1}`, box: [...cornerOf(zone), ...zoneSize] })),
    notes: zones.map((zone) => ({
      id: `n${zone}`,
      text: 'Who may answer without a person reading it?',
      box: [...placeOf(zone, perZone), cardWidth, cardHeight],
    })),
    links: Array.from({ length: Math.floor(count / linkEvery) }, (_, index) => ({
      id: `l${index}`,
      from: `u${index * linkEvery + 1}`,
      to: `u${index * linkEvery + 5}`,
    })),
  };
}

/** One voice per criterion instead of eight: what a card shows stays, what the file weighs does not. */
function withOneVoice(useCase: UseCase): UseCase {
  const scores = Object.fromEntries(
    Object.entries(useCase.scores).map(([criterion, score]) => [
      criterion,
      { ...score, votes: Object.fromEntries(Object.entries(score.votes).slice(0, 1)) },
    ]),
  );
  return { ...useCase, scores, plan: { ...useCase.plan, requires: [] } };
}

/** The board as a file of the app, its use cases answered as the insurer's are. */
export function toFile(board: Board): string {
  const sample = readSample();
  const originals = sample.content.useCaseOrder.flatMap((id) => sample.content.useCases[id] ?? []).map(withOneVoice);
  const useCases = board.cards.flatMap(({ id, number, title }, index) => {
    const original = originals[index % originals.length];
    return original === undefined ? [] : [[useCaseId.parse(id), { ...original, number, title }] as const];
  });
  const workspace: Workspace = {
    ...sample,
    content: {
      ...sample.content,
      useCases: Object.fromEntries(useCases),
      useCaseOrder: useCases.map(([id]) => id),
      zones: Object.fromEntries(board.zones.map(({ id, title }) => [zoneId.parse(id), { title, locked: false }])),
      notes: Object.fromEntries(
        board.notes.map(({ id, text }) => [noteId.parse(id), { text, by: '', paper: 'warm', parked: false }]),
      ),
      links: Object.fromEntries(
        board.links.map(({ id, from, to }) => [
          linkId.parse(id),
          { from: useCaseId.parse(from), to: useCaseId.parse(to), kind: 'supports', label: '' },
        ]),
      ),
      decisions: {},
      decisionOrder: [],
      nextNumber: useCases.length + 1,
    },
    layout: {
      ...sample.layout,
      cards: Object.fromEntries(board.cards.map(({ id, at }) => [useCaseId.parse(id), at])),
      zones: Object.fromEntries(board.zones.map(({ id, box }) => [zoneId.parse(id), box])),
      notes: Object.fromEntries(board.notes.map(({ id, box }) => [noteId.parse(id), box])),
    },
  };
  return serializeWorkspace(workspace);
}
