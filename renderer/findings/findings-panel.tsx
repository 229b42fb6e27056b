import './findings.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { FindingsList } from './findings-list.tsx';
import { useFindings } from './use-findings.ts';

function close(): void {
  useUiStore.getState().set({ findingsOpen: false });
  document.querySelector<HTMLElement>('.status-findings')?.focus();
}

/** Everything that the linter found, beside the step. It stays open while what it leads to is put right. */
export function FindingsPanel() {
  const { findings: words } = useMessages();
  const isNone = useFindings().findings.every(({ isWaived }) => isWaived);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('.finding-go') ?? panel.current;
    first?.focus();
  }, []);
  // What had the focus is gone once it is waived or taken back.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    event.stopPropagation();
  };
  return (
    <section
      ref={panel}
      className="findings-panel"
      aria-labelledby="findings-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="findings-title" className="findings-title">
          {words.title}
        </h2>
        <p className="small soft findings-lead">{isNone ? words.none : words.lead}</p>
        <IconButton icon="x" label={words.close} shortcut="Escape" onClick={close} />
      </header>
      <div className="findings-scroll">
        <FindingsList />
      </div>
    </section>
  );
}
