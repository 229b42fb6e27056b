import type { Host, NoticeName, Notices } from '#shared/host.ts';

type Listeners = { readonly [Name in NoticeName]: Set<(notice: Notices[Name]) => void> };

export type NoticeBoard = {
  readonly onNotice: Host['onNotice'];
  readonly send: <Name extends NoticeName>(name: Name, notice: Notices[Name]) => void;
};

/** Passes notices to whoever listens. */
export function createNoticeBoard(): NoticeBoard {
  const listeners: Listeners = {
    'menu:command': new Set(),
    'file:arrived': new Set(),
    'file:changed': new Set(),
    'window:close-asked': new Set(),
  };
  return {
    onNotice: (name, listener) => {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },
    send: (name, notice) => {
      for (const listener of listeners[name]) listener(notice);
    },
  };
}
