import { useEffect } from 'react';
import type { ActionName } from '#shared/commands/registry.ts';
import type { Actions } from './actions-context.ts';
import { copySelection, pasteData } from './clipboard.ts';
import { findAction } from './find-action.ts';

/** Left to the browser: its own events carry the clipboard, without asking for permission. */
const byClipboardEvent: ReadonlySet<ActionName> = new Set(['edit.cut', 'edit.copy', 'edit.paste']);
/** Where somebody is typing, these work on the text and not on the workshop. */
const byTextField: ReadonlySet<ActionName> = new Set([
  'edit.undo',
  'edit.redo',
  'edit.select-all',
  'edit.duplicate',
  ...byClipboardEvent,
]);
const pressedByEnter = 'button, a, summary, select, [role="button"], [role="option"], [role="tab"], [role="radio"]';

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

function isActivation(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof Element && event.target.closest(pressedByEnter) !== null;
}

/** Runs actions by their keys, and the clipboard by its own events, for the whole window. */
export function useKeyboard(actions: Actions, mac: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isActivation(event)) return;
      const isTyping = isTextField(event.target);
      const name = findAction(event, mac, isTyping);
      if (name === undefined || byClipboardEvent.has(name) || (isTyping && byTextField.has(name))) return;
      event.preventDefault();
      actions.run(name);
    };
    const isElsewhere = (event: ClipboardEvent) =>
      event.defaultPrevented ||
      isTextField(event.target) ||
      document.querySelector('dialog[open]') !== null ||
      (event.type !== 'paste' && getSelection()?.isCollapsed === false);
    const onCopy = (event: ClipboardEvent) => {
      if (isElsewhere(event) || event.clipboardData === null || !copySelection(event.clipboardData)) return;
      event.preventDefault();
      if (event.type === 'cut') actions.run('edit.delete');
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isElsewhere(event) || event.clipboardData === null || !actions.isEnabled('edit.paste')) return;
      if (pasteData(event.clipboardData)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('copy', onCopy);
    window.addEventListener('cut', onCopy);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('copy', onCopy);
      window.removeEventListener('cut', onCopy);
      window.removeEventListener('paste', onPaste);
    };
  }, [actions, mac]);
}
