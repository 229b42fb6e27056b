import { findPack } from '#shared/framework/packs/find-pack.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** The texts for what is told of a workspace: money in its currency, numbers as its deck writes them, the words of its pack. */
export function createWorkspaceMessages(workspace: Workspace): Messages {
  const { deck, assumptions } = workspace.content;
  return createMessages(deck.language, assumptions.currency, findPack(workspace).texts);
}
