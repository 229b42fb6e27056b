import { useEffect } from 'react';
import { useActions } from './actions-context.ts';
import { copySelection, pasteData } from './clipboard.ts';
import { isTextField } from './is-text-field.ts';

/** Copies, cuts and pastes by the clipboard's own events, which need no permission. */
export function useClipboard(): void {
  const actions = useActions();
  useEffect(() => {
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
    window.addEventListener('copy', onCopy);
    window.addEventListener('cut', onCopy);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('copy', onCopy);
      window.removeEventListener('cut', onCopy);
      window.removeEventListener('paste', onPaste);
    };
  }, [actions]);
}
