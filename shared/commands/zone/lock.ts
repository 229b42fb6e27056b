import type { ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceContent, replaceEntries, replaceFields } from '../replace.ts';

export type ZoneLockParams = { readonly id: ZoneId; readonly locked: boolean };

/** Locks a zone against moving and resizing, or unlocks it. */
export const zoneLock: Command<ZoneLockParams> = {
  name: 'zone.lock',
  isEnabled: ({ content }, { id }) => Object.hasOwn(content.zones, id),
  run: (workspace, { id, locked }) => {
    const { zones } = workspace.content;
    const zone = zones[id];
    if (zone === undefined) return workspace;
    return replaceContent(workspace, { zones: replaceEntries(zones, [[id, replaceFields(zone, { locked })]]) });
  },
};
