import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { measureSpacing, toCommonSpacing } from '#shared/canvas/chip-spacing.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import { type LinkRoute, routeLink } from '#shared/canvas/route-link.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { listInZone } from '#shared/workspace/list-in-zone.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace, ZoneId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { type DrawnChip, drawOverview } from './draw-overview.ts';
import { createTokens } from './read-tokens.ts';
import { createTextWidths } from './text-widths.ts';
import { useThemeGeneration } from './use-theme-generation.ts';

type Props = {
  readonly workspace: Workspace;
  readonly arrangement: Arrangement;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  /** Another one when the typeface has come: then everything is drawn again. */
  readonly measure: MeasureText;
  /** Where the chips lie that were drawn last, topmost last. */
  readonly drawn: RefObject<readonly DrawnChip[]>;
};

function listRoutes(workspace: Workspace, { places }: Arrangement): readonly LinkRoute[] {
  return Object.values(workspace.content.links).flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    return [routeLink(toCardRectangle(start), toCardRectangle(end))];
  });
}

function countInZones(workspace: Workspace): ReadonlyMap<ZoneId, number> {
  const zones = listKeys(workspace.layout.zones);
  return new Map(zones.map((id) => [id, listInZone(workspace, id).useCases.length]));
}

/** Asks for a drawing when something that is drawn has changed; what else the stores hold is none of its business. */
function watchWhatIsDrawn(schedule: () => void): () => void {
  const stops = [
    useUiStore.subscribe(({ viewport, selected }, before) => {
      if (viewport !== before.viewport || selected !== before.selected) schedule();
    }),
    useCanvasStore.subscribe(({ size, drag }, before) => {
      if (size !== before.size || drag !== before.drag) schedule();
    }),
    useFindingStore.subscribe(({ lit, current }, before) => {
      if (lit !== before.lit || current !== before.current) schedule();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The whole board on one layer: chips of constant size, zones and links, drawn whenever the view moves. */
export function ChipsLayer({ workspace, arrangement, faceOf, measure, drawn }: Props) {
  const layer = useRef<HTMLCanvasElement>(null);
  const theme = useThemeGeneration();
  const spacings = useMemo(() => measureSpacing(arrangement.cards), [arrangement]);
  const common = useMemo(() => toCommonSpacing([...spacings.values()]), [spacings]);
  const routes = useMemo(() => listRoutes(workspace, arrangement), [workspace, arrangement]);
  const zoneCounts = useMemo(() => countInZones(workspace), [workspace]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` stands for the typeface, `theme` for the colors
  useEffect(() => {
    const node = layer.current;
    const context = node?.getContext('2d') ?? null;
    if (node === null || context === null) return;
    let frame = 0;
    const [tokens, widthOf] = [createTokens(node), createTextWidths(context)];
    const draw = () => {
      frame = 0;
      const { size, drag } = useCanvasStore.getState();
      const { viewport, selected } = useUiStore.getState();
      const ratio = devicePixelRatio;
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
      if (node.width !== width || node.height !== height) [node.width, node.height] = [width, height];
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      drawn.current = drawOverview(context, {
        workspace,
        arrangement,
        spacings,
        common,
        faceOf,
        viewport,
        size,
        selected,
        drag,
        lit: useFindingStore.getState().lit,
        found: useFindingStore.getState().current,
        tokens,
        widthOf,
        routes,
        zoneCounts,
      });
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    const stop = watchWhatIsDrawn(schedule);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      drawn.current = [];
    };
  }, [workspace, arrangement, faceOf, spacings, common, routes, zoneCounts, measure, theme, drawn]);
  return <canvas ref={layer} className="chips-layer" />;
}
