import { createContext } from 'react';
import type { Messages } from '#shared/messages/messages.ts';

/** The texts, made once for everything below; null: whoever needs them makes their own. */
export const MessagesContext = createContext<Messages | null>(null);
