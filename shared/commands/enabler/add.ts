import { enabler as schema } from '#shared/workspace/schema/content.ts';
import { enablerId } from '#shared/workspace/schema/primitives.ts';
import type { Enabler, EnablerId } from '#shared/workspace/types.ts';
import { canRequire } from '../can-require.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newEnablerId } from '../new-ids.ts';
import { replaceContent } from '../replace.ts';

export type EnablerAddParams = Pick<Enabler, 'title'> &
  Partial<Enabler> & {
    /** An id of the caller's making. */
    readonly id?: EnablerId;
  };

/** Adds something that use cases need, at the end of the list. */
export const enablerAdd: Command<EnablerAddParams> = {
  name: 'enabler.add',
  isEnabled: ({ content }, { id, ...enabler }) =>
    isValid(schema, enabler) &&
    canRequire(content, null, enabler.requires ?? []) &&
    (id === undefined ||
      (isValid(enablerId, id) && !Object.hasOwn(content.enablers, id) && !Object.hasOwn(content.useCases, id))),
  run: (workspace, { id: given, ...fields }, context) => {
    const { enablers, enablerOrder } = workspace.content;
    const id = given ?? newEnablerId(context);
    return replaceContent(workspace, {
      enablers: { ...enablers, [id]: schema.parse(fields) },
      enablerOrder: [...enablerOrder, id],
    });
  },
};
