import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type InspectorTab, useUiStore } from '#renderer/state/ui-store.ts';

const tabs: readonly InspectorTab[] = ['scores', 'data', 'value', 'risk', 'maturity', 'model-card'];
const columns = 3;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

/** Six tabs in two rows of three, and the pane of the chosen one. Arrows choose in both directions. */
export function InspectorTabs({ children }: { readonly children: ReactNode }) {
  const { inspector } = useMessages();
  const chosen = useUiStore((state) => state.tab);
  const setUi = useUiStore((state) => state.set);
  const list = useRef<HTMLDivElement>(null);
  const choose = (tab: InspectorTab | undefined) => {
    if (tab === undefined) return;
    setUi({ tab });
    list.current?.querySelector<HTMLButtonElement>(`#tab-${tab}`)?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const step = steps[event.key];
    if (step !== undefined) choose(tabs[(at + step + tabs.length) % tabs.length]);
    else if (event.key === 'Home') choose(tabs[0]);
    else if (event.key === 'End') choose(tabs.at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={inspector.tabList} className="inspector-tabs" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls="inspector-pane"
            tabIndex={tab === chosen ? 0 : -1}
            className="inspector-tab"
            onClick={() => setUi({ tab })}
          >
            {inspector.tabs[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="inspector-pane" aria-labelledby={`tab-${chosen}`} className="inspector-pane">
        {children}
      </div>
    </>
  );
}
