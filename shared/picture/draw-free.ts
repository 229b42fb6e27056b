import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { buildSpatialIndex } from '#shared/canvas/build-spatial-index.ts';
import { placeLinkLabels } from '#shared/canvas/place-link-labels.ts';
import { type LinkRoute, routeLink, toPathText } from '#shared/canvas/route-link.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { Link, Note, Workspace, Zone } from '#shared/workspace/types.ts';
import type { Pen } from './pen.ts';
import { cutText, wrapText } from './wrap-text.ts';

const labelHeight = 18;

/** A zone as paper with its title and how many cards lie in it. */
export function drawZone(pen: Pen, zone: Zone, [x, y, width, height]: Rectangle, count: number): void {
  const { colors, messages } = pen;
  pen.group(messages.canvas.zone(zone.title, count), (inner) => {
    inner.rectangle([x, y, width, height], {
      fill: colors.zone,
      stroke: colors['zone-edge'],
      lineWidth: 1.5,
      radius: 6,
    });
    const isNamed = zone.title !== '';
    const style = { size: 17, weight: isNamed ? (600 as const) : (400 as const) };
    const total = messages.canvas.zoneCount(count);
    const room = width - 34 - pen.measure(total, 14, 400);
    const title = cutText(isNamed ? zone.title : messages.canvas.untitledZone, room, style, pen.measure);
    const end = inner.text(x + 14, y + 26, title, { ...style, color: colors[isNamed ? 'ink-2' : 'ink-3'] });
    inner.text(x + 20 + end, y + 26, total, { size: 14, color: colors['ink-3'] });
  });
}

/** A note on its paper; it is as high as its text needs. Answers the rectangle that it takes. */
export function drawNote(pen: Pen, note: Note, [x, y, width, height]: Rectangle): Rectangle {
  const { colors, messages } = pen;
  const lines = wrapText(note.text, width - 22, { size: 14, weight: 400 }, pen.measure);
  const by = note.by === '' ? 0 : 19;
  const whole: Rectangle = [x, y, width, Math.max(height, lines.length * 18 + by + 18)];
  const [fill, stroke] =
    note.paper === 'cool' ? (['note-b', 'note-b-edge'] as const) : (['note', 'note-edge'] as const);
  pen.group(messages.canvas.note(note.text), (inner) => {
    inner.rectangle(whole, { fill: colors[fill], stroke: colors[stroke], lineWidth: 1 });
    lines.forEach((line, index) => {
      inner.text(x + 11, y + 22 + index * 18, line, { size: 14 });
    });
    const signature = cutText(note.by, width - 22, { size: 12, weight: 400 }, pen.measure);
    inner.text(x + 11, y + 24 + lines.length * 18, signature, { size: 12, color: colors['ink-2'] });
  });
  return whole;
}

/** A link with its words, its route and what its label takes. */
type Routed = {
  readonly link: Link;
  readonly text: string;
  readonly route: LinkRoute;
  readonly size: readonly [number, number];
};

/** The links whose two cards are drawn. */
export function listRoutes(pen: Pen, { content }: Workspace, { places }: Arrangement): readonly Routed[] {
  return listKeys(content.links).flatMap((id) => {
    const link = content.links[id];
    const [from, to] = link === undefined ? [] : [places.get(link.from), places.get(link.to)];
    if (link === undefined || from === undefined || to === undefined) return [];
    const said = link.label === '' ? pen.messages.canvas.linkKinds[link.kind] : link.label;
    const text = cutText(said, 146, { size: 12, weight: 400 }, pen.measure);
    const size = [pen.measure(text, 12, 400) + 14, labelHeight] as const;
    return [{ link, text, size, route: routeLink(toCardRectangle(from), toCardRectangle(to)) }];
  });
}

/** The lines of the links, each with an arrow at its end; they lie under the cards. */
export function drawLinkLines(pen: Pen, routes: readonly Routed[]): void {
  const color = pen.colors['ink-2'];
  for (const { route } of routes) {
    pen.path(toPathText(route), { stroke: color, lineWidth: 1.75 });
    const [x, y] = route.end;
    const angle = Math.atan2(y - route.endControl[1], x - route.endControl[0]);
    const point = (along: number, aside: number) => {
      const at = [
        x + along * Math.cos(angle) - aside * Math.sin(angle),
        y + along * Math.sin(angle) + aside * Math.cos(angle),
      ];
      return at.map((value) => String(Math.round(value * 100) / 100)).join(' ');
    };
    pen.path(`M${point(1, 0)}L${point(-7, 4)}L${point(-7, -4)}Z`, { fill: color });
  }
}

/** What the links say, each in a box on its line where it covers least of cards and notes. */
export function drawLinkLabels(
  pen: Pen,
  { content }: Workspace,
  { cards }: Arrangement,
  routes: readonly Routed[],
  notes: readonly Rectangle[],
): void {
  const { colors, messages } = pen;
  const obstacles: readonly Rectangle[] = [...cards.map(({ at }) => toCardRectangle(at)), ...notes];
  const index = buildSpatialIndex(obstacles);
  const middles = placeLinkLabels(routes, (area) =>
    index.find(area).flatMap((place) => obstacles.slice(place, place + 1)),
  );
  const titleOf = (id: Link['from']) => content.useCases[id]?.title ?? '';
  routes.forEach(({ link, text, size: [width, height] }, at) => {
    const [x, y] = middles[at] ?? [0, 0];
    pen.group(messages.canvas.link(titleOf(link.from), text, titleOf(link.to)), (inner) => {
      const paint = { fill: colors.canvas, stroke: colors['rule-strong'], lineWidth: 1, radius: 2 };
      inner.rectangle([x - width / 2, y - height / 2, width, height], paint);
      inner.text(x, y + 4, text, { size: 12, anchor: 'middle' });
    });
  });
}
