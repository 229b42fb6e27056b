import { useMemo } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { buildSpatialIndex } from '#shared/canvas/build-spatial-index.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import { placeLinkLabels } from '#shared/canvas/place-link-labels.ts';
import { growRectangle } from '#shared/canvas/rectangles.ts';
import { type LinkRoute, routeLink, toRouteBounds } from '#shared/canvas/route-link.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { doOverlap, type Place, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { Content, Link, LinkId, Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';

/** A link as it lies while nothing is dragged. */
export type PlacedLink = {
  readonly id: LinkId;
  readonly link: Link;
  readonly what: string;
  readonly route: LinkRoute;
  readonly size: Place;
  /** The middle of its label. */
  readonly labelAt: Place;
  /** Around all that is drawn of it. */
  readonly bounds: Rectangle;
};

/** Of the label, in canvas pixels; `links.css` has the same. */
const label = { typePx: 12, padding: 14, largestWidth: 160, height: 18 };

function listAt<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.flatMap((place) => {
    const item = items[place];
    return item === undefined ? [] : [item];
  });
}

/** The links in the order of their ids, the identical ones while nothing has moved. */
function usePlacedLinks(
  links: Content['links'],
  notes: Workspace['layout']['notes'],
  { places }: Arrangement,
  measure: MeasureText,
): readonly PlacedLink[] {
  const { canvas } = useMessages();
  return useMemo(() => {
    const labeled = listKeys(links).flatMap((id) => {
      const link = links[id];
      const [from, to] = link === undefined ? [] : [places.get(link.from), places.get(link.to)];
      if (link === undefined || from === undefined || to === undefined) return [];
      const what = link.label === '' ? canvas.linkKinds[link.kind] : link.label;
      const width = Math.min(label.largestWidth, measure(what, label.typePx) + label.padding);
      const route = routeLink(toCardRectangle(from), toCardRectangle(to));
      return [{ id, link, what, route, size: [width, label.height] as const }];
    });
    const obstacles: readonly Rectangle[] =
      labeled.length === 0 ? [] : [...[...places.values()].map((at) => toCardRectangle(at)), ...Object.values(notes)];
    const index = buildSpatialIndex(obstacles);
    const middles = placeLinkLabels(labeled, (area) => listAt(obstacles, index.find(area)));
    return labeled.map((each, place): PlacedLink => {
      const bounds = growRectangle(toRouteBounds(each.route), label.largestWidth / 2);
      return { ...each, labelAt: middles[place] ?? each.route.start, bounds };
    });
  }, [links, notes, places, measure, canvas]);
}

/** The links that are to be there as elements: those in the region, and the one whose label has focus. */
export function useLinks(
  { content: { links }, layout: { notes } }: Workspace,
  arrangement: Arrangement,
  region: Rectangle | null,
  measure: MeasureText,
): readonly PlacedLink[] {
  const placed = usePlacedLinks(links, notes, arrangement, measure);
  const held = useCanvasStore((store) => store.heldLink);
  return useMemo(
    () => placed.filter(({ id, bounds }) => id === held || (region !== null && doOverlap(bounds, region))),
    [placed, region, held],
  );
}
