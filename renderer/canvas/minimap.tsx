import { type PointerEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import { growRectangle } from '#shared/canvas/rectangles.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { cardHeight, cardWidth, type Rectangle } from '#shared/workspace/place.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { colorOfRecommendation } from './draw-signs.ts';
import { createTokens } from './read-tokens.ts';
import { useThemeGeneration } from './use-theme-generation.ts';

const widthPx = 136;
const largestHeightPx = 96;
const marginPx = 48;

type Props = {
  readonly workspace: Workspace;
  readonly arrangement: Arrangement;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
};

/** The whole board in a corner, with a frame around what is in view. Pressing it goes there. */
export function Minimap({ workspace, arrangement, faceOf }: Props) {
  const { canvas } = useMessages();
  const theme = useThemeGeneration();
  const lit = useFindingStore((store) => store.lit);
  const layer = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const bounds: Rectangle | null = arrangement.bounds === null ? null : growRectangle(arrangement.bounds, marginPx);
  const scale = bounds === null ? 0 : Math.min(widthPx / bounds[2], largestHeightPx / bounds[3]);
  const [left, top, width, height] = bounds ?? [0, 0, 0, 0];
  const offset = (widthPx - width * scale) / 2;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colors
  useEffect(() => {
    const node = layer.current;
    const context = node?.getContext('2d') ?? null;
    if (node === null || context === null) return;
    const ratio = devicePixelRatio;
    [node.width, node.height] = [widthPx * ratio, Math.round(height * scale * ratio)];
    const tokens = createTokens(node);
    context.setTransform(ratio * scale, 0, 0, ratio * scale, (offset - left * scale) * ratio, -top * scale * ratio);
    context.lineWidth = 1 / scale;
    for (const [x, y, zoneWidth, zoneHeight] of Object.values(workspace.layout.zones)) {
      context.fillStyle = tokens('zone');
      context.strokeStyle = tokens('zone-edge');
      context.fillRect(x, y, zoneWidth, zoneHeight);
      context.strokeRect(x, y, zoneWidth, zoneHeight);
    }
    context.fillStyle = tokens('note-edge');
    for (const note of Object.values(workspace.layout.notes)) context.fillRect(...note);
    for (const { id, at } of arrangement.cards) {
      context.globalAlpha = isFaded(lit, id) ? 0.2 : 1;
      context.fillStyle = colorOfRecommendation(faceOf(id)?.recommendation ?? null, tokens);
      context.fillRect(at[0], at[1], cardWidth, cardHeight);
    }
    context.globalAlpha = 1;
  }, [workspace, arrangement, faceOf, lit, scale, offset, left, top, height, theme]);

  useLayoutEffect(() => {
    const show = () => {
      const { size } = useCanvasStore.getState();
      const [x, y, viewWidth, viewHeight] = toVisibleRectangle(useUiStore.getState().viewport, size);
      const node = frame.current;
      if (node === null) return;
      node.style.transform = `translate(${offset + (x - left) * scale}px, ${(y - top) * scale}px)`;
      const [width, height] = [`${viewWidth * scale}px`, `${viewHeight * scale}px`];
      if (node.style.width !== width) node.style.width = width;
      if (node.style.height !== height) node.style.height = height;
    };
    show();
    const stops = [
      useUiStore.subscribe(({ viewport }, before) => {
        if (viewport !== before.viewport) show();
      }),
      useCanvasStore.subscribe(({ size }, before) => {
        if (size !== before.size) show();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [scale, offset, left, top]);

  if (bounds === null) return null;
  const go = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - offset) / scale + left;
    const y = (event.clientY - box.top) / scale + top;
    const { size } = useCanvasStore.getState();
    const { viewport, set } = useUiStore.getState();
    const { zoom } = viewport;
    set({ viewport: { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom } });
  };
  return (
    <div
      className="minimap"
      data-control=""
      role="img"
      aria-label={canvas.minimap}
      style={{ height: height * scale }}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={layer} style={{ width: widthPx, height: height * scale }} />
      <span ref={frame} className="minimap-frame" />
    </div>
  );
}
