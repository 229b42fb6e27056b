import { lazy, Suspense } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { Popover } from '#renderer/parts/popover.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { isFiltering } from '#shared/canvas/finding/filter.ts';
import { useFindingStore } from './finding-store.ts';

const FilterPanel = lazy(() => import('./filter-panel.tsx').then((part) => ({ default: part.FilterPanel })));

/** Opens the filter; pressed while it asks something. */
export function FilterButton() {
  const { finding } = useMessages();
  const { shortcut } = useActions();
  const isOn = useFindingStore((store) => isFiltering(store.filter));
  const isOpen = useFindingStore((store) => store.isFilterOpen);
  const set = useFindingStore((store) => store.set);
  return (
    <Popover
      label={finding.filter}
      isOpen={isOpen}
      onToggle={(isFilterOpen) => set({ isFilterOpen })}
      trigger={(attributes) => (
        <Tooltip label={finding.filter} shortcut={shortcut('view.filter')}>
          <button
            type="button"
            className="icon-button"
            aria-label={finding.filter}
            aria-haspopup="dialog"
            data-on={isOn || undefined}
            {...attributes}
          >
            <Icon name="list-filter" />
          </button>
        </Tooltip>
      )}
    >
      <Suspense>
        <FilterPanel />
      </Suspense>
    </Popover>
  );
}
