import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { AlignEdge, DistributeAxis } from '#shared/commands/align-rectangles.ts';
import { selectionAlign } from '#shared/commands/selection/align.ts';
import { selectionDistribute } from '#shared/commands/selection/distribute.ts';
import { selectionGroup } from '#shared/commands/selection/group.ts';
import { selectionLock } from '#shared/commands/selection/lock.ts';
import { selectionStack } from '#shared/commands/selection/stack.ts';
import { selectionUngroup } from '#shared/commands/selection/ungroup.ts';
import { isLocked } from './is-locked.ts';
import { findOpenWorkspace } from './open-content.ts';

const selected = () => useUiStore.getState().selected;
const run = () => useWorkspaceStore.getState().run;

/** Puts one edge of all that is selected on a line. */
export function alignSelection(edge: AlignEdge): void {
  run()(selectionAlign, { ...selected(), edge });
}

/** Makes the gaps between the selected things equal. */
export function distributeSelection(axis: DistributeAxis): void {
  run()(selectionDistribute, { ...selected(), axis });
}

/** Makes one group of all that is selected. */
export function groupSelection(): void {
  run()(selectionGroup, selected());
}

/** Dissolves the selected groups. */
export function ungroupSelection(): void {
  run()(selectionUngroup, selected());
}

/** Locks all that is selected where one of it can move, else unlocks it. */
export function toggleLock(): void {
  const workspace = findOpenWorkspace();
  if (workspace === null) return;
  const { useCases, notes, zones } = selected();
  const areLocked =
    useCases.every((id) => isLocked(workspace, { kind: 'use-case', id })) &&
    notes.every((id) => isLocked(workspace, { kind: 'note', id })) &&
    zones.every((id) => isLocked(workspace, { kind: 'zone', id }));
  run()(selectionLock, { ...selected(), locked: !areLocked });
}

/** Brings the selected things before others of their kind, or puts them behind. */
export function stackSelection(to: 'front' | 'back'): void {
  run()(selectionStack, { ...selected(), to });
}
