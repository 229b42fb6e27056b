import { createMessages, type Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** The texts for what is told of a workspace: money in its currency, numbers as its deck writes them. */
export function createWorkspaceMessages({ content }: Workspace): Messages {
  return createMessages(content.deck.language, content.assumptions.currency);
}
