import type { NoticeName, RequestName } from '#shared/host.ts';

/** The requests that pass between view and shell; nothing else does. */
export const requestChannels = {
  'file:open': true,
  'file:read': true,
  'file:save': true,
  'file:export': true,
  'file:show': true,
  'recent:list': true,
  'recent:add': true,
  'recent:remove': true,
  'recovery:keep': true,
  'recovery:list': true,
  'recovery:read': true,
  'recovery:discard': true,
  'preferences:read': true,
  'preferences:write': true,
  'window:describe': true,
  'window:close': true,
  'window:full-screen': true,
  'menu:describe': true,
  'app:ready': true,
} as const satisfies Record<RequestName, true>;

export const noticeChannels = {
  'menu:command': true,
  'file:arrived': true,
  'file:changed': true,
  'window:close-asked': true,
} as const satisfies Record<NoticeName, true>;

/** Answered with a refusal: where the preload sends a name that is not a request. */
export const unknownChannel = 'request:unknown';

/** From the preload alone, which reads the path of a dropped file from the drop itself; the page cannot send it. */
export const dropChannel = 'file:dropped';
