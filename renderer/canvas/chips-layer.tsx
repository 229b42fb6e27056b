import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { measureSpacing, toCommonSpacing } from '#shared/canvas/chip-spacing.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import type { UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { type DrawnChip, drawOverview } from './draw-overview.ts';
import { createTokens } from './read-tokens.ts';
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

/** The whole board on one layer: chips of constant size, zones and links, drawn whenever the view moves. */
export function ChipsLayer({ workspace, arrangement, faceOf, measure, drawn }: Props) {
  const layer = useRef<HTMLCanvasElement>(null);
  const theme = useThemeGeneration();
  const spacings = useMemo(() => measureSpacing(arrangement.cards), [arrangement]);
  const common = useMemo(() => toCommonSpacing([...spacings.values()]), [spacings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` stands for the typeface, `theme` for the colors
  useEffect(() => {
    const node = layer.current;
    const context = node?.getContext('2d') ?? null;
    if (node === null || context === null) return;
    let frame = 0;
    const tokens = createTokens(node);
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
      });
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    const stops = [
      useUiStore.subscribe(schedule),
      useCanvasStore.subscribe(schedule),
      useFindingStore.subscribe(schedule),
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
      drawn.current = [];
    };
  }, [workspace, arrangement, faceOf, spacings, common, measure, theme, drawn]);
  return <canvas ref={layer} className="chips-layer" />;
}
