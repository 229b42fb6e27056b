import { memo } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import { doOverlap, type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { CardShell } from './card-shell.tsx';

type Props = {
  readonly arrangement: Arrangement;
  /** Part of the canvas in which cards are there as elements; null: only the one that has focus or is edited. */
  readonly region: Rectangle | null;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  readonly measure: MeasureText;
};

/** The cards in view, in the order of reading. */
export const CardsLayer = memo(function CardsLayer(props: Props) {
  const { arrangement, region, faceOf } = props;
  const selected = useUiStore((store) => store.selected.useCases);
  const editing = useUiStore((store) => store.editing);
  const active = useCanvasStore((store) => store.active);
  const depths = useWorkspaceStore((store) => store.document?.history.present.layout.stacking.cards);
  const drag = useCanvasStore((store) => store.drag);
  const selectedIds = new Set(selected);
  const { lit, current } = useFindingStore();
  const activeId =
    active?.kind === 'use-case'
      ? active.id
      : active === null
        ? arrangement.cards.find(({ id }) => !isFaded(lit, id))?.id
        : undefined;
  const total = arrangement.cards.length;
  return arrangement.cards.flatMap(({ id, at }, index) => {
    const isActive = id === activeId;
    const isSelected = selectedIds.has(id);
    const isEditing = editing?.kind === 'use-case' && editing.id === id;
    const isInRegion = region !== null && doOverlap(toCardRectangle(at), region);
    if (!isInRegion && !isActive && !isEditing) return [];
    const face = faceOf(id);
    if (face === null) return [];
    const shift = drag?.useCases.has(id) === true ? drag.shift : null;
    return (
      <CardShell
        key={id}
        face={face}
        x={at[0]}
        y={at[1]}
        position={index + 1}
        total={total}
        depth={depths?.[id] ?? 0}
        measure={props.measure}
        isSelected={isSelected}
        isFaded={isFaded(lit, id) && !isSelected && !isEditing}
        isFound={id === current}
        isActive={isActive}
        isEditing={isEditing}
        shiftX={shift?.[0] ?? null}
        shiftY={shift?.[1] ?? null}
        isCopy={drag?.isCopy ?? false}
      />
    );
  });
});
