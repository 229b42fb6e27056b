import { type RefObject, useEffect } from 'react';

/** Gives the canvas focus when a document is shown and nothing else has focus, so that its keys work at once. */
export function useFirstFocus(view: RefObject<HTMLElement | null>, documentId: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is looked at anew
  useEffect(() => {
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true });
  }, [view, documentId]);
}
