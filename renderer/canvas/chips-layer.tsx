import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { measureSpacing, toCommonSpacing } from '#shared/canvas/chip-spacing.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import { groupInZones } from '#shared/canvas/group-in-zones.ts';
import type { CardIndex } from '#shared/canvas/index-cards.ts';
import { type LinkRoute, routeLink } from '#shared/canvas/route-link.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { toCardRectangle } from '#shared/workspace/place.ts';
import type { Content, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { createOverviewEngine, type OverviewEngine } from './overview-engine.ts';
import { useThemeGeneration } from './use-theme-generation.ts';

type Props = {
  readonly workspace: Workspace;
  readonly arrangement: Arrangement;
  readonly index: CardIndex;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  /** Another one when the typeface has come: then everything is drawn again. */
  readonly measure: MeasureText;
  /** What finds the chips, while they are drawn. */
  readonly engine: RefObject<OverviewEngine | null>;
};

function listRoutes(links: Content['links'], { places }: Arrangement): readonly LinkRoute[] {
  return Object.values(links).flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    return [routeLink(toCardRectangle(start), toCardRectangle(end))];
  });
}

/** The whole board on one layer: chips of constant size, zones and links. */
export function ChipsLayer({ workspace, arrangement, index, faceOf, measure, engine }: Props) {
  const layer = useRef<HTMLCanvasElement>(null);
  const theme = useThemeGeneration();
  const { cards, notes, zones } = workspace.layout;
  const { useCaseOrder, links } = workspace.content;
  const spacings = useMemo(() => measureSpacing(arrangement.cards), [arrangement]);
  const common = useMemo(() => toCommonSpacing([...spacings.values()]), [spacings]);
  const routes = useMemo(() => listRoutes(links, arrangement), [links, arrangement]);
  const zoneContents = useMemo(
    () => groupInZones(useCaseOrder, { cards, notes, zones }),
    [useCaseOrder, cards, notes, zones],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` stands for the typeface, `theme` for the colors
  useEffect(() => {
    if (layer.current === null) return;
    const board = { workspace, arrangement, index, spacings, common, faceOf, routes, zoneContents };
    const own = createOverviewEngine(layer.current, board);
    engine.current = own;
    return () => {
      own.destroy();
      engine.current = null;
    };
  }, [workspace, arrangement, index, faceOf, spacings, common, routes, zoneContents, measure, theme, engine]);
  return <canvas ref={layer} className="chips-layer" />;
}
