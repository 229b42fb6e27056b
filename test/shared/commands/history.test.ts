import { describe, expect, it } from 'vitest';
import { closeGroup, createHistory, historyLimit, record, redo, undo } from '#shared/commands/history.ts';
import type { Workspace } from '#shared/workspace/types.ts';

const state = (revision: number) => ({ revision }) as Workspace;
const label = { command: 'use-case.move', count: 1 };

describe('history', () => {
  it('goes back to the identical workspace and forward again', () => {
    const first = state(1);
    const second = state(2);
    const history = record(createHistory(first), second, label);
    expect(undo(history).present).toBe(first);
    expect(redo(undo(history)).present).toBe(second);
  });

  it('folds the steps of one gesture into one', () => {
    const first = state(1);
    let history = createHistory(first);
    for (let step = 2; step < 30; step += 1) history = record(history, state(step), label, 'drag-1');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(first);
  });

  it('starts a new step after a group was closed', () => {
    const second = state(2);
    const grouped = closeGroup(record(createHistory(state(1)), second, label, 'title'));
    expect(undo(record(grouped, state(3), label, 'title')).present).toBe(second);
  });

  it('adds nothing, and keeps the redo steps, when nothing changed', () => {
    const back = undo(record(createHistory(state(1)), state(2), label));
    expect(record(back, back.present, label)).toBe(back);
    expect(back.future).toHaveLength(1);
  });

  it('forgets the oldest steps beyond the limit', () => {
    let history = createHistory(state(0));
    for (let step = 1; step <= historyLimit + 5; step += 1) history = record(history, state(step), label);
    expect(history.past).toHaveLength(historyLimit);
  });
});
