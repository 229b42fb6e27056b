import { useEffect } from 'react';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';

/**
 * Gives the focus to what the step shows whenever what had it is gone: after a dialog that opened a workshop, or a
 * command that went to another step. The canvas takes it where there is one, so that its keys work at once.
 */
export function FocusMain() {
  const step = useUiStore((store) => store.step);
  const dialog = useUiStore((store) => store.dialog);
  const question = useSessionStore((store) => store.question);
  const copyId = useWorkspaceStore((store) => store.document?.copyId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them can take away what had the focus
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const main = document.querySelector<HTMLElement>('.frame-main .canvas-view') ?? document.querySelector('main');
    if (main === null) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, [step, dialog, question, copyId]);
  return null;
}
