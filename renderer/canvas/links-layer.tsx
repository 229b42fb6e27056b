import { memo } from 'react';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { type LinkRoute, routeLink, toPathText } from '#shared/canvas/route-link.ts';
import { type Rectangle, toCardRectangle, toShifted } from '#shared/workspace/place.ts';
import type { Link, UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import type { PlacedLink } from './use-links.ts';
import { useShift } from './use-shift.ts';

type Props = { readonly shown: readonly PlacedLink[]; readonly arrangement: Arrangement };

/** The route at this moment, while one of its cards is dragged too; null: it lies as it lies. */
export function useDraggedRoute(link: Link, { places }: Arrangement): LinkRoute | null {
  const isCopy = useCanvasStore(({ drag }) => drag?.isCopy === true);
  const [fromShift, toShift] = [
    useShift({ kind: 'use-case', id: link.from }),
    useShift({ kind: 'use-case', id: link.to }),
  ];
  const [from, to] = [places.get(link.from), places.get(link.to)];
  if (isCopy || from === undefined || to === undefined || (fromShift === null && toShift === null)) return null;
  return routeLink(
    toCardRectangle(fromShift === null ? from : toShifted(from, fromShift)),
    toCardRectangle(toShift === null ? to : toShifted(to, toShift)),
  );
}

/** The links between cards, under them. */
export const LinksLayer = memo(function LinksLayer({ shown, arrangement }: Props) {
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
      {shown.map((placed) => (
        <LinkPath key={placed.id} placed={placed} arrangement={arrangement} />
      ))}
      <DraftPath arrangement={arrangement} />
    </svg>
  );
});

type PathProps = { readonly placed: PlacedLink; readonly arrangement: Arrangement };

const LinkPath = memo(function LinkPath({ placed, arrangement }: PathProps) {
  const route = useDraggedRoute(placed.link, arrangement) ?? placed.route;
  return <path d={toPathText(route)} markerEnd="url(#link-arrow)" />;
});

/** The link that is being drawn. */
function DraftPath({ arrangement: { places } }: { readonly arrangement: Arrangement }) {
  const draft = useCanvasStore((store) => store.draft);
  if (draft?.kind !== 'link') return null;
  const rectangleOf = (id: UseCaseId): Rectangle | null => {
    const at = places.get(id);
    return at === undefined ? null : toCardRectangle(at);
  };
  const from = rectangleOf(draft.from);
  const to = draft.target === null ? ([...draft.to, 0, 0] as const) : rectangleOf(draft.target);
  if (from === null || to === null) return null;
  return <path className="link-draft" d={toPathText(routeLink(from, to))} markerEnd="url(#link-arrow)" />;
}
