import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';

/**
 * After a workspace was opened: where it has a method of its own and the room has not yet chosen between it and the one
 * that ships with this app, shows what the other would change. Nothing changes until somebody chooses.
 */
export async function offerOwnPack(): Promise<void> {
  const opened = useWorkspaceStore.getState().document;
  const pack = opened?.history.present.pack;
  if (opened === null || opened.readOnly || pack === undefined || pack.embedded === null) return;
  const [{ defaultPack }, { packHash }, { offerPack }] = await Promise.all([
    import('#shared/framework/default-pack.ts'),
    import('#shared/framework/pack-hash.ts'),
    import('#renderer/method/pack-files.ts'),
  ]);
  const isStillOpen = useWorkspaceStore.getState().document?.copyId === opened.copyId;
  if (isStillOpen && pack.keptBeside !== packHash(defaultPack)) offerPack({ pack: defaultPack, from: 'opening' });
}
