import { useContext, useMemo } from 'react';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import { MessagesContext } from './messages-context.ts';
import { useWorkspaceStore } from './workspace-store.ts';

const language = 'en-US';

/** Every text of the view, with money in the currency of the open workspace. */
export function useMessages(): Messages {
  const provided = useContext(MessagesContext);
  const currency = useWorkspaceStore((store) => store.document?.history.present.content.assumptions.currency ?? 'USD');
  return useMemo(() => provided ?? createMessages(language, currency), [provided, currency]);
}
