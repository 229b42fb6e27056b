import { memo, useMemo } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import type { CardIndex } from '#shared/canvas/index-cards.ts';
import type { CardFace } from '#shared/canvas/to-card-face.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { CardShell } from './card-shell.tsx';

type Props = {
  readonly arrangement: Arrangement;
  readonly index: CardIndex;
  /** Part of the canvas in which cards are there as elements; null: only the one that has focus or is edited. */
  readonly region: Rectangle | null;
  readonly faceOf: (id: UseCaseId) => CardFace | null;
  readonly measure: MeasureText;
};

/** The cards in view, in the order of reading. A drag renders only what is dragged. */
export const CardsLayer = memo(function CardsLayer({ arrangement, index, region, faceOf, measure }: Props) {
  const selected = useUiStore((store) => store.selected.useCases);
  const editing = useUiStore((store) => store.editing);
  const active = useCanvasStore((store) => store.active);
  const depths = useWorkspaceStore((store) => store.document?.history.present.layout.stacking.cards);
  const { lit, current } = useFindingStore();
  const selectedIds = useMemo(() => new Set(selected), [selected]);
  const inRegion = useMemo(() => (region === null ? [] : index.find(region)), [index, region]);
  const activeId =
    active?.kind === 'use-case'
      ? active.id
      : active === null
        ? arrangement.cards.find(({ id }) => !isFaded(lit, id))?.id
        : undefined;
  const editingId = editing?.kind === 'use-case' ? (editing.id as UseCaseId) : undefined;
  const always = [activeId, editingId].flatMap((id) => (id === undefined ? [] : (index.positionOf(id) ?? [])));
  const positions = [...new Set([...inRegion, ...always])].sort((one, two) => one - two);
  return positions.flatMap((position) => {
    const card = arrangement.cards[position];
    const face = card === undefined ? null : faceOf(card.id);
    if (card === undefined || face === null) return [];
    const { id, at } = card;
    const [isSelected, isEditing] = [selectedIds.has(id), id === editingId];
    return (
      <CardShell
        key={id}
        face={face}
        x={at[0]}
        y={at[1]}
        position={position + 1}
        total={arrangement.cards.length}
        depth={depths?.[id] ?? 0}
        measure={measure}
        isSelected={isSelected}
        isFaded={isFaded(lit, id) && !isSelected && !isEditing}
        isFound={id === current}
        isActive={id === activeId}
        isEditing={isEditing}
      />
    );
  });
});
