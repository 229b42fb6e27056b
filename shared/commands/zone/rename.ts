import { zone as schema } from '#shared/workspace/schema/content.ts';
import type { ZoneId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { replaceContent, replaceEntries, replaceFields } from '../replace.ts';

export type ZoneRenameParams = { readonly id: ZoneId; readonly title: string };

/** Gives a zone another title. */
export const zoneRename: Command<ZoneRenameParams> = {
  name: 'zone.rename',
  isEnabled: ({ content }, { id, title }) => Object.hasOwn(content.zones, id) && isValid(schema.shape.title, title),
  run: (workspace, { id, title }) => {
    const { zones } = workspace.content;
    const zone = zones[id];
    if (zone === undefined) return workspace;
    return replaceContent(workspace, { zones: replaceEntries(zones, [[id, replaceFields(zone, { title })]]) });
  },
};
