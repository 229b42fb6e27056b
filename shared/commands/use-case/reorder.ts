import { isSame } from '#shared/workspace/is-same.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { replaceContent } from '../replace.ts';

export type UseCaseReorderParams = { readonly order: readonly UseCaseId[] };

/** Puts the use cases into another order; enabled when it holds each of them once. */
export const useCaseReorder: Command<UseCaseReorderParams> = {
  name: 'use-case.reorder',
  isEnabled: ({ content }, { order }) => isSame([...order].sort(), [...content.useCaseOrder].sort()),
  run: (workspace, { order }) =>
    isSame(order, workspace.content.useCaseOrder) ? workspace : replaceContent(workspace, { useCaseOrder: order }),
};
