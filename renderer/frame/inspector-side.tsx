import { useEffect, useRef } from 'react';
import { isTextField } from '#renderer/actions/is-text-field.ts';
import { Inspector } from '#renderer/inspector/inspector.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';

/** The inspector beside the cards. Where it lies over them it has a button to close it, and Esc does so too. */
export function InspectorSide() {
  const { frame } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOver = bar.current?.checkVisibility() === true;
      const hasOther = document.querySelector('dialog[open], :popover-open') !== null;
      if (event.key !== 'Escape' || !isOver || hasOther || isTextField(event.target)) return;
      // Whoever else listens to Esc goes first, in whatever order the listeners came.
      setTimeout(() => {
        if (!event.defaultPrevented) close();
      });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <aside className="frame-inspector" aria-label={frame.inspector}>
      <div ref={bar} className="inspector-over">
        <IconButton icon="x" label={frame.closeInspector} shortcut="Escape" onClick={close} />
      </div>
      <Inspector />
    </aside>
  );
}

function close(): void {
  useUiStore.getState().set({ inspectorOpen: false });
  document.querySelector<HTMLElement>('.canvas-view, .frame-main')?.focus({ preventScroll: true });
}
