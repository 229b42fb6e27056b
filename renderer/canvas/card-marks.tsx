import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';

const mostTabs = 3;
const noTags: readonly string[] = [];

/** What sticks out of a card: its tags as tabs of an index, each with its text, and the lock. */
export function CardMarks({ id }: { readonly id: UseCaseId }) {
  const { canvas } = useMessages();
  const tags = useWorkspaceStore((store) => store.document?.history.present.content.useCases[id]?.tags ?? noTags);
  const colors = useWorkspaceStore((store) => store.document?.history.present.content.tagColors);
  const isLocked = useWorkspaceStore(
    (store) => store.document?.history.present.layout.locked.cards.includes(id) ?? false,
  );
  const shown = tags.filter((tag) => colors?.[tag] !== undefined);
  return (
    <>
      {shown.length > 0 && (
        <span className="card-tabs" aria-hidden="true">
          {shown.slice(0, mostTabs).map((tag) => (
            <span key={tag} className="card-tab" data-color={colors?.[tag]}>
              {tag}
            </span>
          ))}
          {shown.length > mostTabs && <span className="card-tab">{canvas.moreTags(shown.length - mostTabs)}</span>}
        </span>
      )}
      {isLocked && (
        <span className="card-lock" title={canvas.locked}>
          <Icon name="lock-keyhole" size="small" />
        </span>
      )}
    </>
  );
}
