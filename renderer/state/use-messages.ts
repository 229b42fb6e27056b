import { useMemo } from 'react';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import { useWorkspaceStore } from './workspace-store.ts';

const language = 'en-US';

/** Every text of the view, with money in the currency of the open workspace. */
export function useMessages(): Messages {
  const currency = useWorkspaceStore((store) => store.document?.history.present.content.assumptions.currency ?? 'USD');
  return useMemo(() => createMessages(language, currency), [currency]);
}
