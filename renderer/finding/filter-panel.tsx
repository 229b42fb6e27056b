import './filter-panel.css';
import { useEffect, useRef } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { type Filter, type FilterKind, filterKinds, isFiltering, toggleFilter } from '#shared/canvas/finding/filter.ts';
import { type FilterValue, listFilterValues } from '#shared/canvas/finding/list-filter-values.ts';
import { toValueWord } from './filter-words.ts';
import { useFindingStore } from './finding-store.ts';

/** All that can be filtered by, each value with how many use cases it would leave. */
export function FilterPanel() {
  const { finding } = useMessages();
  const { run, shortcut } = useActions();
  const { content } = useOpenWorkspace();
  const analysis = useAnalysis();
  const filter = useFindingStore((store) => store.filter);
  const values = listFilterValues(content, analysis, filter);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={panel} className="filter-panel">
      <h2>{finding.filter}</h2>
      <p className="small soft">{finding.filterHint}</p>
      {filterKinds
        .filter((kind) => values[kind].length > 0)
        .map((kind) => (
          <Kind key={kind} kind={kind} values={values[kind]} filter={filter} />
        ))}
      <Button
        disabled={!isFiltering(filter)}
        shortcut={shortcut('view.filter-clear')}
        onClick={() => run('view.filter-clear')}
      >
        {finding.clear}
      </Button>
    </div>
  );
}

type KindProps = { readonly kind: FilterKind; readonly values: readonly FilterValue[]; readonly filter: Filter };

function Kind({ kind, values, filter }: KindProps) {
  const messages = useMessages();
  const asked: readonly string[] = filter[kind];
  return (
    <fieldset>
      <legend>{messages.finding.kinds[kind]}</legend>
      {values.map(({ value, count }) => (
        <Checkbox
          key={value}
          label={
            <>
              {toValueWord(messages, kind, value)} <span className="filter-count">{messages.format.number(count)}</span>
            </>
          }
          checked={asked.includes(value)}
          onChange={() => useFindingStore.getState().set({ filter: toggleFilter(filter, kind, value) })}
        />
      ))}
    </fieldset>
  );
}
