import { useLanguageStore } from '#renderer/state/language-store.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { languageTags } from '#shared/messages/languages.ts';
import { createWorkspace } from '#shared/workspace/create-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { version } from '../../package.json';
import type { NewWorkshop } from './new-document.ts';

/** A new, empty workspace with the method that ships with the app, and a deck in the language of the app. */
export function createWorkshop({ title, organization }: NewWorkshop): Workspace {
  return createWorkspace({
    documentId: crypto.randomUUID(),
    now: new Date().toISOString(),
    generator: `Sextant ${version}`,
    pack: { id: defaultPack.id, version: defaultPack.version, hash: packHash(defaultPack) },
    title,
    organization,
    language: languageTags[useLanguageStore.getState().catalogue.language],
  });
}
