import { isSame } from '#shared/workspace/is-same.ts';
import { content as schema } from '#shared/workspace/schema/content.ts';
import type { Command } from '../command.ts';
import { isValidEntry } from '../is-valid.ts';
import { findEntry, replaceContent, replaceEntries } from '../replace.ts';

export type WaiverSetParams = { readonly finding: string; readonly reason: string; readonly by?: string };

/** Lives with a finding, for a reason. */
export const waiverSet: Command<WaiverSetParams> = {
  name: 'waiver.set',
  isEnabled: (_workspace, { finding, reason, by = '' }) =>
    reason.trim() !== '' && isValidEntry(schema.shape.waivers, finding, { reason, by }),
  run: (workspace, { finding, reason, by = '' }, { now }) => {
    const { waivers } = workspace.content;
    const before = findEntry(waivers, finding);
    const waiver = { ...before, reason, by, at: before?.at ?? null };
    if (isSame(waiver, before)) return workspace;
    return replaceContent(workspace, { waivers: replaceEntries(waivers, [[finding, { ...waiver, at: now }]]) });
  },
};
