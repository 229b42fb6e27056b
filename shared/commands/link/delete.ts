import type { LinkId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { omitKeys, replaceContent } from '../replace.ts';

export type LinkDeleteParams = { readonly ids: readonly LinkId[] };

/** Deletes links. */
export const linkDelete: Command<LinkDeleteParams> = {
  name: 'link.delete',
  isEnabled: ({ content }, { ids }) => ids.length > 0 && ids.every((id) => Object.hasOwn(content.links, id)),
  run: (workspace, { ids }) => replaceContent(workspace, { links: omitKeys(workspace.content.links, ids) }),
  count: ({ ids }) => ids.length,
};
