import { enabler as schema } from '#shared/workspace/schema/content.ts';
import type { Enabler, EnablerId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import { canRequire } from '../can-require.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent, replaceEntries } from '../replace.ts';

export type EnablerUpdateParams = { readonly id: EnablerId; readonly changes: Partial<Enabler> };

/** Sets fields of an enabler; it may require only what exists, and not itself. */
export const enablerUpdate: Command<EnablerUpdateParams> = {
  name: 'enabler.update',
  isEnabled: ({ content }, { id, changes }) =>
    Object.hasOwn(content.enablers, id) &&
    areValidChanges(schema, changes) &&
    canRequire(content, id, changes.requires ?? []),
  run: (workspace, { id, changes }) => {
    const { enablers } = workspace.content;
    const enabler = enablers[id];
    if (enabler === undefined) return workspace;
    return replaceContent(workspace, { enablers: replaceEntries(enablers, [[id, applyChanges(enabler, changes)]]) });
  },
};
