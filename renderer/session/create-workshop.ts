import { defaultPack } from '#shared/framework/default-pack.ts';
import { packHash } from '#shared/framework/pack-hash.ts';
import { createWorkspace } from '#shared/workspace/create-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { version } from '../../package.json';
import type { NewWorkshop } from './new-document.ts';

/** A new, empty workspace with the method that ships with the app. */
export function createWorkshop({ title, organization }: NewWorkshop): Workspace {
  return createWorkspace({
    documentId: crypto.randomUUID(),
    now: new Date().toISOString(),
    generator: `Sextant ${version}`,
    pack: { id: defaultPack.id, version: defaultPack.version, hash: packHash(defaultPack) },
    title,
    organization,
  });
}
