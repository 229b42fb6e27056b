import { link as schema } from '#shared/workspace/schema/content.ts';
import type { Link, LinkId } from '#shared/workspace/types.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Command } from '../command.ts';
import { areValidChanges } from '../is-valid.ts';
import { replaceContent, replaceEntries } from '../replace.ts';

export type LinkUpdateParams = { readonly id: LinkId; readonly changes: Partial<Pick<Link, 'kind' | 'label'>> };

const changeable = schema.pick({ kind: true, label: true });

/** Sets what a link means or says. */
export const linkUpdate: Command<LinkUpdateParams> = {
  name: 'link.update',
  isEnabled: ({ content }, { id, changes }) => Object.hasOwn(content.links, id) && areValidChanges(changeable, changes),
  run: (workspace, { id, changes }) => {
    const { links } = workspace.content;
    const link = links[id];
    if (link === undefined) return workspace;
    return replaceContent(workspace, { links: replaceEntries(links, [[id, applyChanges<Link>(link, changes)]]) });
  },
};
