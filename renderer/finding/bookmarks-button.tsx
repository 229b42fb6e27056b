import { lazy, Suspense } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { Popover } from '#renderer/parts/popover.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useFindingStore } from './finding-store.ts';

const BookmarksPanel = lazy(() => import('./bookmarks-panel.tsx').then((part) => ({ default: part.BookmarksPanel })));

/** Opens the bookmarks of views. */
export function BookmarksButton() {
  const { finding } = useMessages();
  const { shortcut } = useActions();
  const isOpen = useFindingStore((store) => store.areBookmarksOpen);
  const set = useFindingStore((store) => store.set);
  return (
    <Popover
      label={finding.bookmarks}
      isOpen={isOpen}
      onToggle={(areBookmarksOpen) => set({ areBookmarksOpen, isNaming: false })}
      trigger={(attributes) => (
        <Tooltip label={finding.bookmarks} shortcut={shortcut('view.bookmarks')}>
          <button
            type="button"
            className="icon-button"
            aria-label={finding.bookmarks}
            aria-haspopup="dialog"
            {...attributes}
          >
            <Icon name="bookmark" />
          </button>
        </Tooltip>
      )}
    >
      <Suspense>
        <BookmarksPanel />
      </Suspense>
    </Popover>
  );
}
