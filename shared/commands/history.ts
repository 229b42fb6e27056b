import type { Workspace } from '#shared/workspace/types.ts';

/** What a step did, for "Undo move 3 use cases": the command's name and how many things it touched. */
export type StepLabel = { readonly command: string; readonly count: number };

type Entry = { readonly workspace: Workspace; readonly label: StepLabel; readonly group: string | null };

/** Undo as a value: whole workspaces that share structure. `past` ends with the latest step. */
export type History = {
  readonly past: readonly Entry[];
  readonly present: Workspace;
  readonly future: readonly Entry[];
};

/** Steps that can be taken back at most; older ones are forgotten. */
export const historyLimit = 200;

/** A history that begins here: nothing to undo. */
export function createHistory(workspace: Workspace): History {
  return { past: [], present: workspace, future: [] };
}

/**
 * The history with one more step. Steps with the same non-null `group` in a row fold into one; an identical
 * workspace adds none and leaves the redo steps alone.
 */
export function record(history: History, next: Workspace, label: StepLabel, group: string | null = null): History {
  if (next === history.present) return history;
  const last = history.past.at(-1);
  if (group !== null && last !== undefined && last.group === group) {
    return { past: [...history.past.slice(0, -1), { ...last, label }], present: next, future: [] };
  }
  const entry: Entry = { workspace: history.present, label, group };
  return { past: [...history.past, entry].slice(-historyLimit), present: next, future: [] };
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.workspace,
    future: [{ ...last, workspace: history.present, group: null }, ...history.future],
  };
}

/** One step forward again; the same history when there is none. */
export function redo(history: History): History {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, { ...next, workspace: history.present }], present: next.workspace, future: rest };
}

/** The history with its last group closed: the next step stands alone even if it names the same group. */
export function closeGroup(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || last.group === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] };
}
