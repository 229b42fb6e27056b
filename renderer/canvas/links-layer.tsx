import { useRef, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { findLabelPlace, routeLink, toPathText } from '#shared/canvas/route-link.ts';
import { linkDelete } from '#shared/commands/link/delete.ts';
import { listKeys } from '#shared/workspace/list-keys.ts';
import { type Rectangle, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { Content, LinkId, UseCaseId, Workspace } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { LinkPanel } from './link-panel.tsx';

type Props = { readonly content: Content; readonly layout: Workspace['layout']; readonly arrangement: Arrangement };

/** About what a label takes at 100 %, for finding it a place between the cards. */
const labelSize = [112, 26] as const;

/** Where a card lies just now, while it is dragged too. */
function useRectangleOf({ places }: Arrangement): (id: UseCaseId) => Rectangle | null {
  const drag = useCanvasStore((store) => store.drag);
  return (id) => {
    const at = places.get(id);
    if (at === undefined) return null;
    return toCardRectangle(drag !== null && !drag.isCopy && drag.useCases.has(id) ? toShifted(at, drag.shift) : at);
  };
}

function listRoutes(content: Content, rectangleOf: (id: UseCaseId) => Rectangle | null) {
  return listKeys(content.links).flatMap((id) => {
    const link = content.links[id];
    const [from, to] = link === undefined ? [null, null] : [rectangleOf(link.from), rectangleOf(link.to)];
    return from === null || to === null ? [] : [{ id, route: routeLink(from, to) }];
  });
}

/** The links between cards, under them. */
export function LinksLayer({ content, arrangement }: Omit<Props, 'layout'>) {
  const rectangleOf = useRectangleOf(arrangement);
  const draft = useCanvasStore((store) => store.draft);
  const from = draft?.kind === 'link' ? rectangleOf(draft.from) : null;
  const to =
    draft?.kind !== 'link' ? null : draft.target === null ? ([...draft.to, 0, 0] as const) : rectangleOf(draft.target);
  return (
    <svg className="links" width="1" height="1" aria-hidden="true">
      <defs>
        <marker
          id="link-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {listRoutes(content, rectangleOf).map(({ id, route }) => (
        <path key={id} d={toPathText(route)} markerEnd="url(#link-arrow)" />
      ))}
      {from !== null && to !== null && (
        <path className="link-draft" d={toPathText(routeLink(from, to))} markerEnd="url(#link-arrow)" />
      )}
    </svg>
  );
}

/** What the links say, each in a box by which it is selected, where it covers least of cards and notes. */
export function LinkLabels({ content, layout, arrangement }: Props) {
  const rectangleOf = useRectangleOf(arrangement);
  const routes = listRoutes(content, rectangleOf);
  if (routes.length === 0) return null;
  const obstacles: Rectangle[] = [
    ...arrangement.cards.map(({ at }) => toCardRectangle(at)),
    ...Object.values(layout.notes),
  ];
  return routes.map(({ id, route }) => {
    const [x, y] = findLabelPlace(route, labelSize, obstacles);
    obstacles.push([x - labelSize[0] / 2, y - labelSize[1] / 2, ...labelSize]);
    return <LinkLabel key={id} id={id} content={content} x={x} y={y} />;
  });
}

type LabelProps = { readonly id: LinkId; readonly content: Content; readonly x: number; readonly y: number };

function LinkLabel({ id, content, x, y }: LabelProps) {
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  const isSelected = useCanvasStore((store) => store.selectedLink === id);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const link = content.links[id];
  if (link === undefined) return null;
  const what = link.label === '' ? canvas.linkKinds[link.kind] : link.label;
  const titleOf = (useCase: UseCaseId) => content.useCases[useCase]?.title ?? '';
  return (
    <div className="link-label" style={{ transform: `translate(${x}px, ${y}px)` }} data-control="">
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
          {what}
        </button>
      )}
    </div>
  );
}
