import { findPack } from '#shared/framework/packs/find-pack.ts';
import { findLanguage, languageTags } from '#shared/messages/languages.ts';
import { loadWholeCatalogue } from '#shared/messages/load-whole-catalogue.ts';
import { createWholeMessages, type WholeMessages } from '#shared/messages/whole-messages.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import type { CommandContext } from './command-line-io.ts';

/** The texts for what is told of a workspace: in the language that was asked for or its deck's, money in its currency, the words of its pack. */
export async function loadWorkspaceMessages(
  workspace: Workspace,
  { language }: CommandContext,
): Promise<WholeMessages> {
  const { deck, assumptions } = workspace.content;
  const tag = language === null ? deck.language : languageTags[language];
  const catalogue = await loadWholeCatalogue(findLanguage([tag]));
  return createWholeMessages(tag, assumptions.currency, findPack(workspace).texts, catalogue);
}
