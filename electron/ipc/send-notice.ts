import type { WebContents } from 'electron';
import type { NoticeName, Notices } from '#shared/host.ts';

export type SendNotice = <Name extends NoticeName>(name: Name, notice: Notices[Name]) => void;

/** Tells the page in `contents` something unasked; a page that is gone is told nothing. */
export function sendNotice<Name extends NoticeName>(contents: WebContents, name: Name, notice: Notices[Name]): void {
  if (!contents.isDestroyed()) contents.send(name, notice);
}
