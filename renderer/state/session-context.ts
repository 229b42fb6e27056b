import { createContext, useContext } from 'react';
import type { Session } from '#renderer/session/session.ts';

const SessionContext = createContext<Session | null>(null);

/** Gives the host and the analyzer to everything below. */
export const SessionProvider = SessionContext.Provider;

/** The host and the analyzer of this view. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session was provided');
  return session;
}
