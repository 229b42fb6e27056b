import type { Command } from '../command.ts';
import { omitKeys, replaceContent } from '../replace.ts';

export type WaiverClearParams = { readonly finding: string };

/** Takes a waiver back: the finding counts again. */
export const waiverClear: Command<WaiverClearParams> = {
  name: 'waiver.clear',
  isEnabled: ({ content }, { finding }) => Object.hasOwn(content.waivers, finding),
  run: (workspace, { finding }) =>
    replaceContent(workspace, { waivers: omitKeys(workspace.content.waivers, [finding]) }),
};
