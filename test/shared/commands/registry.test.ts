import { describe, expect, it } from 'vitest';
import type { ActionContext } from '#shared/commands/action.ts';
import { actions, isActionEnabled, isActionName, listActionNames } from '#shared/commands/registry.ts';
import { createMessages } from '#shared/messages/messages.ts';

const nothingOpen: ActionContext = {
  hasDocument: false,
  readOnly: false,
  useCaseCount: 0,
  selectedCount: 0,
  selectedUseCases: 0,
  bookmarkCount: 0,
  canUndo: false,
  canRedo: false,
};
const working: ActionContext = {
  ...nothingOpen,
  hasDocument: true,
  useCaseCount: 3,
  selectedCount: 1,
  selectedUseCases: 1,
  canUndo: true,
  canRedo: true,
};

describe('actions', () => {
  it('have a name of their own words', () => {
    const labels = listActionNames().map((name) => createMessages().actions.words[name].label);
    expect(labels.every((label) => /^[A-Z]/.test(label))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('share no key', () => {
    const keys = listActionNames().flatMap((name) => [...actions[name].keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('write keys in one notation', () => {
    const keys = listActionNames().flatMap((name) => [...actions[name].keys]);
    const notation = /^(Mod\+|Alt\+)?(Shift\+)?([A-Z0-9?=+-]|F\d{1,2}|Enter|Delete|Backspace)$/;
    expect(keys.filter((key) => !notation.test(key))).toEqual([]);
  });

  it('are known by name, and only they', () => {
    expect(isActionName('file.new')).toBe(true);
    expect(isActionName('toString')).toBe(false);
  });

  it('leave only new, open and looks while nothing is open', () => {
    const enabled = listActionNames().filter((name) => isActionEnabled(name, nothingOpen));
    expect(enabled.filter((name) => !name.startsWith('view.'))).toEqual(['file.new', 'file.open']);
  });

  it('change nothing in a document that is only to be read', () => {
    const enabled = listActionNames().filter((name) => isActionEnabled(name, { ...working, readOnly: true }));
    expect(enabled.filter((name) => actions[name].kind === 'edit')).toEqual([]);
    expect(enabled).toContain('file.save-as');
    expect(enabled).not.toContain('file.save');
  });

  it('wait for a selection where they need one', () => {
    const without = { ...working, selectedCount: 0 };
    expect(isActionEnabled('edit.delete', working)).toBe(true);
    expect(isActionEnabled('edit.delete', without)).toBe(false);
    expect(isActionEnabled('edit.rename', { ...working, selectedCount: 2 })).toBe(false);
  });
});
