import { useLayoutEffect } from 'react';
import type { ActionName } from '#shared/commands/registry.ts';
import type { Actions } from './actions-context.ts';
import { findAction } from './find-action.ts';
import { isTextField } from './is-text-field.ts';

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

function isActivation(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.target instanceof Element && event.target.closest(pressedByEnter) !== null;
}

/** Runs actions by their keys, for the whole window: heard before anything that names a key is painted. */
export function useKeyboard(actions: Actions, mac: boolean): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isActivation(event)) return;
      // A dialog whose focused button went off leaves focus nowhere; keys still belong to the dialog.
      if (event.target === document.body && document.querySelector('dialog[open]') !== null) return;
      const isTyping = isTextField(event.target);
      const name = findAction(event, mac, isTyping);
      if (name === undefined || byClipboardEvent.has(name) || (isTyping && byTextField.has(name))) return;
      event.preventDefault();
      // A held key undoes or zooms on and on; nobody wants a file written or asked for on and on.
      if (event.repeat && name.startsWith('file.')) return;
      actions.run(name);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, mac]);
}
