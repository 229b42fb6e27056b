import { type ReactNode, useEffect, useMemo } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { redoStep, undoStep } from '#renderer/state/selectors.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { type ActionName, isActionEnabled, actions as registry } from '#shared/commands/registry.ts';
import { toActionContext } from './action-context.ts';
import { type Actions, ActionsProvider } from './actions-context.ts';
import { createLoader } from './load-handlers.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useMenu } from './use-menu.ts';

/** Makes every action of the registry run by name, by key, from the menu and from the palette. */
export function ActionsRoot({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const messages = useMessages();
  const loader = useMemo(() => createLoader(session), [session]);
  useEffect(() => loader.withHandlers(() => undefined), [loader]);
  const actions = useMemo<Actions>(() => {
    const isEnabled = (name: ActionName) =>
      isActionEnabled(name, toActionContext(useWorkspaceStore.getState().document, useUiStore.getState().selected));
    return {
      isEnabled,
      run: (name) => {
        if (!isEnabled(name)) return;
        loader.withHandlers((handlers) => handlers[name]());
      },
      labelOf: (name) => {
        const store = useWorkspaceStore.getState();
        const undo = undoStep(store);
        const redo = redoStep(store);
        if (name === 'edit.undo' && undo !== null) return messages.edits.undo(undo);
        if (name === 'edit.redo' && redo !== null) return messages.edits.redo(redo);
        return messages.actions.words[name].label;
      },
      shortcut: (name) => registry[name].keys[0],
    };
  }, [loader, messages]);
  useKeyboard(actions, session.host.platform === 'mac');
  useMenu(session.host, actions);
  return <ActionsProvider value={actions}>{children}</ActionsProvider>;
}
