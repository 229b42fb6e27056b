import './lens-bar.css';
import { useState } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { BookmarksButton } from '#renderer/finding/bookmarks-button.tsx';
import { FilterButton } from '#renderer/finding/filter-button.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Popover } from '#renderer/parts/popover.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { Tooltip } from '#renderer/parts/tooltip.tsx';
import { useScoreStore } from '#renderer/score/score-store.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { lensNames } from '#shared/canvas/lens/lens-name.ts';
import { Legend } from './legend.tsx';

/** How the cards are arranged and shown. */
export function LensBar() {
  const { frame, lenses } = useMessages();
  const { run, labelOf } = useActions();
  const view = useUiStore((store) => store.view);
  const lens = useUiStore((store) => store.lens);
  const inspectorOpen = useUiStore((store) => store.inspectorOpen);
  return (
    <div className="lens-bar">
      <nav className="lens-names" aria-label={frame.lens}>
        {lensNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={lens === name ? 'true' : undefined}
            onClick={() => run(`lens.${name}`)}
          >
            {lenses.names[name]}
          </button>
        ))}
      </nav>
      <span className="grow" />
      <ScoreButton />
      <Segmented
        label={frame.views}
        value={view}
        choices={[
          { value: 'canvas', label: frame.canvas },
          { value: 'list', label: frame.list },
        ]}
        onChange={(chosen) => run(chosen === 'canvas' ? 'view.canvas' : 'view.list')}
      />
      <FilterButton />
      <BookmarksButton />
      <LegendButton />
      <IconButton
        icon="panel-right"
        label={labelOf('view.toggle-inspector')}
        pressed={inspectorOpen}
        onClick={() => run('view.toggle-inspector')}
      />
    </div>
  );
}

function ScoreButton() {
  const { score } = useMessages();
  const step = useUiStore((store) => store.step);
  const chosen = useUiStore((store) => store.selected.useCases[0]);
  const set = useScoreStore((store) => store.set);
  const open = () => set({ isOpen: true, mode: 'alone', ...(chosen === undefined ? {} : { useCase: chosen }) });
  return step === 'score' && <Button onClick={open}>{score.open}</Button>;
}

function LegendButton() {
  const { frame } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label={frame.legendTitle}
      isOpen={isOpen}
      onToggle={setOpen}
      trigger={(attributes) => (
        <Tooltip label={frame.legend}>
          <button
            type="button"
            className="icon-button"
            aria-label={frame.legend}
            aria-haspopup="dialog"
            {...attributes}
          >
            <Icon name="info" />
          </button>
        </Tooltip>
      )}
    >
      <Legend />
    </Popover>
  );
}
