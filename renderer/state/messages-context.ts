import { createContext, useContext } from 'react';
import type { Messages } from '#shared/messages/messages.ts';

const MessagesContext = createContext<Messages | null>(null);

/** Gives the texts, in one language and currency, to everything below. */
export const MessagesProvider = MessagesContext.Provider;

/** Every text that a person reads. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('no messages were provided');
  return messages;
}
