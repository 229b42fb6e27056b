import { describe, expect, it } from 'vitest';
import { findAction, type KeyPress } from '#renderer/actions/find-action.ts';
import { actions, listActionNames } from '#shared/commands/registry.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...changes,
});

describe('findAction', () => {
  it('reads Mod as Ctrl here and as Cmd on a Mac, never as both', () => {
    expect(findAction(press('s', { ctrlKey: true }), false, false)).toBe('file.save');
    expect(findAction(press('s', { metaKey: true }), true, false)).toBe('file.save');
    expect(findAction(press('s', { metaKey: true }), false, false)).toBeUndefined();
    expect(findAction(press('s', { ctrlKey: true }), true, false)).toBeUndefined();
  });

  it('tells a shortcut from the same one with Shift', () => {
    expect(findAction(press('z', { ctrlKey: true }), false, false)).toBe('edit.undo');
    expect(findAction(press('Z', { ctrlKey: true, shiftKey: true }), false, false)).toBe('edit.redo');
    expect(findAction(press('S', { ctrlKey: true, shiftKey: true }), false, false)).toBe('file.save-as');
  });

  it('leaves letters and Delete to a text field, but not Ctrl and function keys', () => {
    expect(findAction(press('n'), false, false)).toBe('tool.note');
    expect(findAction(press('n'), false, true)).toBeUndefined();
    expect(findAction(press('Delete'), false, true)).toBeUndefined();
    expect(findAction(press('k', { ctrlKey: true }), false, true)).toBe('view.palette');
    expect(findAction(press('F11'), false, true)).toBe('view.full-screen');
  });

  it('finds the key of a digit whatever it prints with Shift', () => {
    expect(findAction(press('!', { code: 'Digit1', shiftKey: true }), false, false)).toBe('view.fit');
    expect(findAction(press('"', { code: 'Digit2', shiftKey: true }), false, false)).toBe('view.fit-selection');
    expect(findAction(press('1', { code: 'Digit1' }), false, false)).toBeUndefined();
  });

  it('finds symbols whether or not a keyboard needs Shift for them', () => {
    expect(findAction(press('?', { shiftKey: true }), false, false)).toBe('view.shortcuts');
    expect(findAction(press('?'), false, false)).toBe('view.shortcuts');
    expect(findAction(press('+', { ctrlKey: true, shiftKey: true }), false, false)).toBe('view.zoom-in');
    expect(findAction(press('-', { ctrlKey: true }), false, false)).toBe('view.zoom-out');
  });

  it('does nothing on a plain letter with Alt', () => {
    expect(findAction(press('v', { altKey: true }), false, false)).toBeUndefined();
  });

  it('gives no key to two actions', () => {
    const keys = listActionNames().flatMap((name): readonly string[] => actions[name].keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
