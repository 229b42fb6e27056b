import type { Host } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { createBrowserHost } from './browser-host.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop app, and by nothing else. */
    readonly sextantHost?: Host;
  }
}

/** The host of this view: the desktop app's where it is there, otherwise the browser. */
export function findHost(readMessages: () => Messages, version: string): Host {
  return window.sextantHost ?? createBrowserHost(readMessages, version);
}
