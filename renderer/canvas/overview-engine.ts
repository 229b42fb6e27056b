import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { movePicture, toPointInPicture } from '#shared/canvas/move-picture.ts';
import { isPointIn } from '#shared/canvas/rectangles.ts';
import type { Size, Viewport } from '#shared/canvas/viewport.ts';
import type { Place } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { type DrawnChip, drawOverview, type Overview } from './draw-overview.ts';
import { createTokens } from './read-tokens.ts';
import { createTextWidths } from './text-widths.ts';

/** What of the overview comes from the document; the rest is how it is looked at and what the hand does. */
export type Board = Pick<
  Overview,
  'workspace' | 'arrangement' | 'index' | 'spacings' | 'common' | 'faceOf' | 'routes' | 'zoneContents'
>;

export type OverviewEngine = {
  /** The chip that is seen at a point of the view, the topmost one. */
  readonly findChip: (at: Place) => UseCaseId | null;
  readonly destroy: () => void;
};

/** So far the picture reaches beyond the view: panning within it draws nothing. */
const marginPx = 160;
/** With more cards than this, a zoom shows the picture larger or smaller, and it is drawn anew when it has gone far or rests. */
const mostDrawnAtOnce = 300;
const largestScale = 1.25;
const restMs = 120;

type Picture = { readonly viewport: Viewport; readonly size: Size; readonly chips: readonly DrawnChip[] };

/** Asks for a drawing when something that is drawn has changed; what else the stores hold is none of its business. */
function watchWhatIsDrawn(onMove: () => void, onChange: () => void): () => void {
  const stops = [
    useUiStore.subscribe(({ viewport, selected }, before) => {
      if (selected !== before.selected) onChange();
      if (viewport !== before.viewport) onMove();
    }),
    useCanvasStore.subscribe(({ size, drag }, before) => {
      if (size !== before.size || drag !== before.drag) onChange();
    }),
    useFindingStore.subscribe(({ lit, current }, before) => {
      if (lit !== before.lit || current !== before.current) onChange();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function fitNode(node: HTMLCanvasElement, { width, height }: Size, ratio: number): void {
  const [wide, high] = [width + 2 * marginPx, height + 2 * marginPx];
  const [pixelsWide, pixelsHigh] = [Math.round(wide * ratio), Math.round(high * ratio)];
  if (node.width === pixelsWide && node.height === pixelsHigh) return;
  [node.width, node.height] = [pixelsWide, pixelsHigh];
  [node.style.width, node.style.height] = [`${wide}px`, `${high}px`];
  [node.style.left, node.style.top] = [`${-marginPx}px`, `${-marginPx}px`];
  node.style.transformOrigin = `${marginPx}px ${marginPx}px`;
}

/**
 * Draws the board from afar onto `node`, a little more of it than is in view, and moves the picture with the view: it is drawn anew
 * only when what it shows has changed or when it no longer covers the view.
 */
export function createOverviewEngine(node: HTMLCanvasElement, board: Board): OverviewEngine {
  const context = node.getContext('2d');
  const [tokens, widthOf] = [createTokens(node), createTextWidths(context)];
  const limits = {
    margin: marginPx,
    largestScale: board.arrangement.cards.length > mostDrawnAtOnce ? largestScale : 1,
  };
  let picture: Picture | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    if (context === null) return;
    const { size, drag } = useCanvasStore.getState();
    const { viewport, selected } = useUiStore.getState();
    const { lit, current: found } = useFindingStore.getState();
    const ratio = devicePixelRatio;
    fitNode(node, size, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, node.width, node.height);
    context.setTransform(ratio, 0, 0, ratio, marginPx * ratio, marginPx * ratio);
    const looked = { viewport, size, marginPx, selected, drag, lit, found };
    picture = { viewport, size, chips: drawOverview(context, { ...board, ...looked, tokens, widthOf }) };
    node.style.transform = '';
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const move = () => {
    const { viewport } = useUiStore.getState();
    const moved = picture === null ? null : movePicture(picture.viewport, viewport, picture.size, limits);
    if (moved === null) {
      schedule();
      return;
    }
    const { scale, shift } = moved;
    node.style.transform = `translate(${shift[0]}px, ${shift[1]}px) scale(${scale})`;
    if (scale === 1) return;
    clearTimeout(timer);
    timer = setTimeout(schedule, restMs);
  };
  draw();
  const stop = watchWhatIsDrawn(move, schedule);
  return {
    findChip: (at) => {
      if (picture === null) return null;
      const drawnAt = toPointInPicture(picture.viewport, useUiStore.getState().viewport, at);
      return picture.chips.findLast(({ box }) => isPointIn(drawnAt, box))?.id ?? null;
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      stop();
    },
  };
}
