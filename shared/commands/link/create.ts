import { link as schema } from '#shared/workspace/schema/content.ts';
import { linkId } from '#shared/workspace/schema/primitives.ts';
import type { Content, Link, LinkId, UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newLinkId } from '../new-ids.ts';
import { replaceContent } from '../replace.ts';

export type LinkCreateParams = {
  readonly from: UseCaseId;
  readonly to: UseCaseId;
  readonly kind?: Link['kind'];
  readonly label?: string;
  readonly id?: LinkId;
};

function toLink({ from, to, kind = 'relates', label = '' }: LinkCreateParams): Link {
  return { from, to, kind, label };
}

function isNew({ links }: Content, { from, to, kind }: Link): boolean {
  return !Object.values(links).some((link) => link.from === from && link.to === to && link.kind === kind);
}

/** Links one use case to another; enabled when both exist and no such link does. */
export const linkCreate: Command<LinkCreateParams> = {
  name: 'link.create',
  isEnabled: ({ content }, params) => {
    const link = toLink(params);
    return (
      link.from !== link.to &&
      Object.hasOwn(content.useCases, link.from) &&
      Object.hasOwn(content.useCases, link.to) &&
      isValid(schema, link) &&
      isNew(content, link) &&
      (params.id === undefined || (isValid(linkId, params.id) && !Object.hasOwn(content.links, params.id)))
    );
  },
  run: (workspace, params, context) => {
    const id = params.id ?? newLinkId(context);
    return replaceContent(workspace, { links: { ...workspace.content.links, [id]: toLink(params) } });
  },
};
