import { createContext, useContext } from 'react';
import type { Host } from '#shared/host.ts';

const HostContext = createContext<Host | null>(null);

/** Gives the host to everything below. */
export const HostProvider = HostContext.Provider;

/** The host of this view. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('no host was provided');
  return host;
}
