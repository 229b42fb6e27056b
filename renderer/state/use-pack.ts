import type { Pack } from '#shared/framework/pack.ts';
import { findPack } from '#shared/framework/packs/find-pack.ts';
import { useWorkspaceStore } from './workspace-store.ts';

/** The method by which the open workspace is judged. */
export function usePack(): Pack {
  return useWorkspaceStore((store) => {
    if (store.document === null) throw new Error('no workspace is open');
    return findPack(store.document.history.present);
  });
}
