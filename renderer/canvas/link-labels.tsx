import { memo, useRef, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { toPointOnRoute } from '#shared/canvas/route-link.ts';
import { linkDelete } from '#shared/commands/link/delete.ts';
import type { Content, UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { LinkPanel } from './link-panel.tsx';
import { useDraggedRoute } from './links-layer.tsx';
import type { PlacedLink } from './use-links.ts';

type Props = {
  readonly shown: readonly PlacedLink[];
  readonly useCases: Content['useCases'];
  readonly arrangement: Arrangement;
};

/** What the links say, each in a box by which it is selected. */
export const LinkLabels = memo(function LinkLabels({ shown, useCases, arrangement }: Props) {
  return shown.map((placed) => (
    <LinkLabel key={placed.id} placed={placed} useCases={useCases} arrangement={arrangement} />
  ));
});

type LabelProps = Omit<Props, 'shown'> & { readonly placed: PlacedLink };

const LinkLabel = memo(function LinkLabel({ placed, useCases, arrangement }: LabelProps) {
  const { id, link, what, labelAt } = placed;
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  const isSelected = useCanvasStore((store) => store.selectedLink === id);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const dragged = useDraggedRoute(link, arrangement);
  const [x, y] = dragged === null ? labelAt : toPointOnRoute(dragged, 0.5);
  const titleOf = (useCase: UseCaseId) => useCases[useCase]?.title ?? '';
  return (
    <div className="link-label" style={{ transform: `translate(${x}px, ${y}px)` }} data-control="" data-link={id}>
      {isEditing ? (
        <LinkPanel
          id={id}
          link={link}
          label={canvas.link(titleOf(link.from), what, titleOf(link.to))}
          onClose={() => {
            setEditing(false);
            requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          aria-pressed={isSelected}
          aria-label={canvas.link(titleOf(link.from), what, titleOf(link.to))}
          onClick={() => useCanvasStore.getState().set({ selectedLink: id })}
          onDoubleClick={() => setEditing(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'F2') setEditing(true);
            else if (event.key === 'Delete' || event.key === 'Backspace') run(linkDelete, { ids: [id] });
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <span>{what}</span>
        </button>
      )}
    </div>
  );
});
