import { useArrangementStore } from '#renderer/canvas/arrangement-store.ts';
import { revealUseCase } from '#renderer/canvas/canvas-controls.ts';
import { focusThing } from '#renderer/canvas/focus-thing.ts';
import { select } from '#renderer/canvas/selection.ts';
import { doesShowCards } from '#renderer/frame/does-show-cards.ts';
import { giveFocusBack } from '#renderer/parts/give-focus-back.ts';
import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { noFilter } from '#shared/canvas/finding/filter.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useFindingStore } from './finding-store.ts';

let before: Element | null = null;
let hasStepped = false;

function showCards(): void {
  const { step, set } = useUiStore.getState();
  if (!doesShowCards(step)) set({ step: 'collect' });
}

/** Opens the search, or gives its field the focus again. */
export function openFind(): void {
  const { isFindOpen, asked, set } = useFindingStore.getState();
  if (!isFindOpen) {
    before = document.activeElement;
    hasStepped = false;
  }
  showCards();
  set({ isFindOpen: true, asked: asked + 1 });
}

/** What the search has found, in the order in which it is shown. */
export function listMatches(): readonly UseCaseId[] {
  const { lit, query, listed } = useFindingStore.getState();
  if (lit === null || query.trim() === '') return [];
  const isList = useUiStore.getState().view === 'list';
  const shown = isList ? listed : useArrangementStore.getState().arrangement.cards.map(({ id }) => id);
  return shown.filter((id) => lit.has(id));
}

function show(id: UseCaseId): void {
  useFindingStore.getState().set({ current: id });
  if (useUiStore.getState().view === 'canvas') revealUseCase(id);
}

/** Stands on the first match and brings it into view; on none when there is none. */
export function showFirstMatch(): void {
  const [first] = listMatches();
  if (first === undefined) useFindingStore.getState().set({ current: null });
  else show(first);
}

/** Goes `by` matches on, around the ends, brings that one into view and selects it. */
export function stepMatch(by: 1 | -1): void {
  const matches = listMatches();
  const { current } = useFindingStore.getState();
  const at = current === null ? -1 : matches.indexOf(current);
  const next = matches[(Math.max(at, by === 1 ? -1 : 0) + by + matches.length) % Math.max(1, matches.length)];
  if (next === undefined) return;
  hasStepped = true;
  show(next);
  select({ ...nothingSelected, useCases: [next] });
}

function focusRow(id: UseCaseId): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.list-row[data-id="${CSS.escape(id)}"] [data-column="title"]`)?.focus();
  });
}

/** Closes the search. Focus goes to the match that was stepped to, else back to where it was. */
export function closeFind(): void {
  const { current, set } = useFindingStore.getState();
  set({ isFindOpen: false, query: '', current: null });
  const back = before;
  before = null;
  if (current !== null && hasStepped) {
    if (useUiStore.getState().view === 'canvas') focusThing({ kind: 'use-case', id: current });
    else focusRow(current);
  } else giveFocusBack(back);
}

/** Opens what can be filtered by, or closes it. */
export function toggleFilterPanel(): void {
  const { isFilterOpen, set } = useFindingStore.getState();
  showCards();
  set({ isFilterOpen: !isFilterOpen });
}

/** Lets all cards stand out again. */
export function clearFilter(): void {
  useFindingStore.getState().set({ filter: noFilter });
}
