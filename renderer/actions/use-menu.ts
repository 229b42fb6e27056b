import { useLayoutEffect } from 'react';
import { useLanguageStore } from '#renderer/state/language-store.ts';
import { redoStep, undoStep } from '#renderer/state/selectors.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { isActionName, listActionNames } from '#shared/commands/registry.ts';
import type { Host } from '#shared/host.ts';
import type { Actions } from './actions-context.ts';
import { findChecked } from './find-checked.ts';

/** Keeps the menu of the window in step with what can run, and runs what is chosen there. */
export function useMenu(host: Host, actions: Actions): void {
  useLayoutEffect(
    () =>
      host.onNotice('menu:command', ({ command }) => {
        if (isActionName(command)) actions.run(command);
      }),
    [host, actions],
  );
  useLayoutEffect(() => {
    let last = '';
    const report = () => {
      const store = useWorkspaceStore.getState();
      const state = {
        enabled: listActionNames().filter(actions.isEnabled),
        checked: findChecked(useUiStore.getState(), useLanguageStore.getState().preference),
        undoLabel: undoStep(store) === null ? null : actions.labelOf('edit.undo'),
        redoLabel: redoStep(store) === null ? null : actions.labelOf('edit.redo'),
      };
      const text = JSON.stringify(state);
      if (text === last) return;
      last = text;
      void host.request('menu:describe', state);
    };
    report();
    const stops = [
      useWorkspaceStore.subscribe(report),
      useUiStore.subscribe(report),
      useLanguageStore.subscribe(report),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host, actions]);
}
