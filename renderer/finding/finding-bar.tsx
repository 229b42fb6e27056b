import './finding-bar.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { isFiltering } from '#shared/canvas/finding/filter.ts';
import type { Lit } from '#shared/canvas/finding/find-lit.ts';
import { listAsked } from './filter-words.ts';
import { closeFind, listMatches, showFirstMatch, stepMatch } from './finding-controls.ts';
import { useFindingStore } from './finding-store.ts';
import { useLit } from './use-lit.ts';

/** Under the lenses while something is searched or filtered, so that nobody forgets why cards are faded. */
export function FindingBar() {
  const { finding } = useMessages();
  const filter = useFindingStore((store) => store.filter);
  const isFindOpen = useFindingStore((store) => store.isFindOpen);
  const lit = useLit();
  return (
    <search className="finding-bar" aria-label={finding.bar}>
      {isFiltering(filter) && <FilterState lit={lit} />}
      <span className="grow" />
      {isFindOpen && <FindField lit={lit} />}
    </search>
  );
}

function FilterState({ lit }: { readonly lit: Lit }) {
  const messages = useMessages();
  const { finding } = messages;
  const { run, shortcut } = useActions();
  const { filter, set } = useFindingStore();
  return (
    <div className="finding-filter">
      <Icon name="list-filter" />
      <b role="status">{finding.standOut(lit.filtered, lit.total)}</b>
      <ul>
        {listAsked(messages, filter).map(({ kind, text }) => (
          <li key={kind}>
            <button
              type="button"
              className="finding-asked"
              aria-label={finding.takeAway(text)}
              onClick={() => set({ filter: { ...filter, [kind]: [] } })}
            >
              <span>{text}</span>
              <Icon name="x" size="small" />
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" shortcut={shortcut('view.filter-clear')} onClick={() => run('view.filter-clear')}>
        {finding.clear}
      </Button>
    </div>
  );
}

function useFocusWhenAsked() {
  const field = useRef<HTMLInputElement>(null);
  const asked = useFindingStore((store) => store.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return field;
}

function FindField({ lit }: { readonly lit: Lit }) {
  const { finding } = useMessages();
  const { query, current, set } = useFindingStore();
  const field = useFocusWhenAsked();
  const isSearching = query.trim() !== '';
  // The layers know what stands out before this one moves the view to it.
  useLayoutEffect(() => {
    set({ lit: lit.ids });
    const isStanding = useFindingStore.getState().current;
    if (!isSearching || isStanding === null || lit.ids?.has(isStanding) !== true) showFirstMatch();
  }, [set, lit, isSearching]);
  const matches = listMatches();
  const at = current === null ? -1 : matches.indexOf(current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') stepMatch(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') closeFind();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOutside = isSearching && matches.length === 0 && lit.foundAnywhere > 0;
  const said = !isSearching
    ? ''
    : isOutside
      ? finding.foundOutside(lit.foundAnywhere)
      : at < 0
        ? finding.found(matches.length)
        : finding.position(at + 1, matches.length);
  return (
    <div className="finding-find">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        aria-label={finding.find}
        placeholder={finding.findPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => set({ query: event.target.value, current: null })}
        onKeyDown={onKeyDown}
      />
      <span className="finding-count" role="status">
        {said}
      </span>
      <IconButton
        icon="arrow-up"
        label={finding.previous}
        shortcut="Shift+Enter"
        disabled={matches.length === 0}
        onClick={() => stepMatch(-1)}
      />
      <IconButton
        icon="arrow-down"
        label={finding.next}
        shortcut="Enter"
        disabled={matches.length === 0}
        onClick={() => stepMatch(1)}
      />
      <IconButton icon="x" label={finding.closeFind} shortcut="Escape" onClick={closeFind} />
    </div>
  );
}
