import { findPack } from '#shared/framework/packs/find-pack.ts';
import { findLanguage, languageTags } from '#shared/messages/languages.ts';
import { loadCatalogue } from '#shared/messages/load-catalogue.ts';
import { createMessages, type Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from './command-line-io.ts';

/** The texts for what is told of a workspace: in the language that was asked for or its deck's, money in its currency, the words of its pack. */
export async function loadWorkspaceMessages(workspace: Workspace, { language }: CommandContext): Promise<Messages> {
  const { deck, assumptions } = workspace.content;
  const tag = language === null ? deck.language : languageTags[language];
  const catalogue = await loadCatalogue(findLanguage([tag]));
  return createMessages(tag, assumptions.currency, findPack(workspace).texts, catalogue);
}
