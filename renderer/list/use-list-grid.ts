import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { findScoreCell, toScoreKey } from '#renderer/inspector/score-focus.ts';
import { createEdits, type Voice } from '#renderer/inspector/use-edits.ts';
import { type InspectorTab, nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { selectionDelete } from '#shared/commands/selection/delete.ts';
import { useCaseUpdate } from '#shared/commands/use-case/update.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { findCell } from './find-cell.ts';
import { type GridCell, moveCell } from './grid-focus.ts';
import { findCriterion, type ListColumn } from './list-columns.ts';
import { toRange } from './sort-rows.ts';
import type { RowWindow } from './use-window.ts';

const tabs: Readonly<Partial<Record<ListColumn, InspectorTab>>> = { tier: 'risk', level: 'maturity', value: 'value' };

type Given = {
  readonly ids: readonly UseCaseId[];
  readonly window: RowWindow;
  readonly voice: Voice;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Ctrl+Enter: the person wants another use case. */
  readonly onAdd: () => void;
};

const select = (useCases: readonly UseCaseId[]) =>
  useUiStore.getState().set({ selected: { ...nothingSelected, useCases } });

function open({ id, column }: GridCell): void {
  useUiStore.getState().set({
    selected: { ...nothingSelected, useCases: [id] },
    tab: tabs[column] ?? 'scores',
    inspectorOpen: true,
  });
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.inspector [role="tab"][aria-selected="true"]')?.focus();
  });
}

/** Focus, choice and keys of the list's grid. */
export function useListGrid({ ids, window, voice, scroller, onAdd }: Given) {
  const [cell, setCell] = useState<GridCell | null>(null);
  const [editing, setEditing] = useState<'title' | 'owner' | null>(null);
  const selected = useUiStore((state) => state.selected.useCases);
  const wantsFocus = useRef(false);
  const pivot = useRef<UseCaseId | null>(null);
  const [firstId] = ids;
  const at: GridCell | null =
    cell !== null && ids.includes(cell.id)
      ? cell
      : firstId === undefined
        ? null
        : { id: firstId, column: cell?.column ?? 'title' };

  const { reveal } = window;
  const go = useCallback(
    (next: GridCell) => {
      wantsFocus.current = true;
      setCell(next);
      reveal(ids.indexOf(next.id));
    },
    [ids, reveal],
  );

  // A row far away is mounted only after the list has scrolled to it, so this looks again on every render.
  useLayoutEffect(() => {
    if (!wantsFocus.current || at === null || editing !== null) return;
    const node = scroller.current?.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(at.id)}"] [data-column="${CSS.escape(at.column)}"]`,
    );
    if (node === null || node === undefined) return;
    wantsFocus.current = false;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const [only] = selected;
  const followed = selected.length === 1 ? only : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice moves the focus, not a new order
  useEffect(() => {
    if (followed === undefined || !ids.includes(followed)) return;
    pivot.current = followed;
    setCell((now) => (now?.id === followed ? now : { id: followed, column: now?.column ?? 'title' }));
    reveal(ids.indexOf(followed));
  }, [followed]);

  const deleteChosen = () => {
    if (at === null) return;
    const doomed = selected.includes(at.id) ? selected : [at.id];
    const rest = ids.filter((id) => !doomed.includes(id));
    const next =
      rest[Math.min(ids.slice(0, ids.indexOf(at.id)).filter((id) => !doomed.includes(id)).length, rest.length - 1)];
    useWorkspaceStore.getState().run(selectionDelete, { useCases: doomed, notes: [], zones: [] });
    select(next === undefined ? [] : [next]);
    if (next !== undefined) {
      wantsFocus.current = true;
      setCell({ id: next, column: at.column });
    }
  };

  const takeScoreKey = (event: KeyboardEvent, here: GridCell): boolean => {
    const criterion = findCriterion(here.column);
    const key = toScoreKey(event);
    if (criterion === undefined || key === null || event.key === 'Delete') return false;
    const edit = createEdits(here.id);
    if (key.type === 'score') edit.score(criterion, voice, key.value);
    else if (key.type === 'dont-know') edit.score(criterion, voice, null);
    else if (key.type === 'take-back') edit.takeBackScore(criterion, voice);
    else {
      const next = findScoreCell(ids, { useCase: here.id, criterion }, key.type === 'next' ? 1 : -1);
      select([next.useCase]);
      go({ id: next.useCase, column: `score.${next.criterion}` });
    }
    return true;
  };

  const takeMove = (event: KeyboardEvent, here: GridCell): boolean => {
    const next = moveCell(here, event, ids, window.page);
    if (next === null) return false;
    if (next.id !== here.id) {
      if (event.shiftKey) {
        pivot.current ??= here.id;
        select(toRange(ids, pivot.current, next.id));
      } else {
        pivot.current = next.id;
        select([next.id]);
      }
    }
    go(next);
    return true;
  };

  const canEdit = () => useWorkspaceStore.getState().document?.readOnly === false;
  const takeCommand = (event: KeyboardEvent, here: GridCell): boolean => {
    const isCtrl = event.ctrlKey || event.metaKey;
    const isText = here.column === 'title' || here.column === 'owner';
    if (event.key === 'Enter' && isCtrl) onAdd();
    else if (event.key === 'F2' && canEdit()) {
      setCell({ id: here.id, column: here.column === 'owner' ? 'owner' : 'title' });
      setEditing(here.column === 'owner' ? 'owner' : 'title');
    } else if (event.key === 'Enter' && isText && canEdit()) setEditing(here.column === 'owner' ? 'owner' : 'title');
    else if (event.key === 'Enter') open(here);
    else if (event.key === 'Delete') deleteChosen();
    else if (event.key === ' ') select(toToggled(selected, here.id));
    else if (isCtrl && event.key.toLowerCase() === 'a') select(ids);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (at === null || editing !== null) return;
    if (!takeScoreKey(event, at) && !takeMove(event, at) && !takeCommand(event, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    const target = findCell(event.target);
    if (target === null || editing !== null) return;
    setCell(target);
    if (event.shiftKey && pivot.current !== null) select(toRange(ids, pivot.current, target.id));
    else if (event.ctrlKey || event.metaKey) select(toToggled(selected, target.id));
    else {
      pivot.current = target.id;
      select([target.id]);
    }
  };

  const onDoubleClick = (event: MouseEvent) => {
    const target = findCell(event.target);
    if (target === null) return;
    const isText = target.column === 'title' || target.column === 'owner';
    if (isText && canEdit()) setEditing(target.column === 'owner' ? 'owner' : 'title');
    else if (findCriterion(target.column) === undefined) open(target);
  };

  const onText = useCallback((id: UseCaseId, field: 'title' | 'owner', text: string) => {
    useWorkspaceStore.getState().run(useCaseUpdate, { id, changes: { [field]: text } }, `${id} ${field}`);
  }, []);
  const onEdited = useCallback((doesReturn: boolean) => {
    setEditing(null);
    if (doesReturn) wantsFocus.current = true;
    useWorkspaceStore.getState().closeGroup();
  }, []);

  return { at, editing, selected, go, setCell, onKeyDown, onClick, onDoubleClick, onText, onEdited };
}

function toToggled(selected: readonly UseCaseId[], id: UseCaseId): readonly UseCaseId[] {
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
}
