import type { WebContents } from 'electron';
import type { ActionName } from '#shared/commands/registry.ts';
import type { SendNotice } from '../ipc/send-notice.ts';

/**
 * Does what was chosen in the menu. Cut, copy and paste go through the page's own clipboard events, as the keys do, so
 * that they serve a text field and the canvas alike; everything else is told to the view.
 */
export function runMenuAction(name: ActionName, contents: WebContents, send: SendNotice): void {
  if (name === 'edit.cut') contents.cut();
  else if (name === 'edit.copy') contents.copy();
  else if (name === 'edit.paste') contents.paste();
  else send('menu:command', { command: name });
}
