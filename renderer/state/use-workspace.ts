import type { Workspace } from '#shared/workspace/types.ts';
import { useWorkspaceStore } from './workspace-store.ts';

/** The open workspace as it stands now; null while home is shown. */
export function useWorkspace(): Workspace | null {
  return useWorkspaceStore((store) => store.document?.history.present ?? null);
}

/** The open workspace, for what is only ever shown while one is open. */
export function useOpenWorkspace(): Workspace {
  const workspace = useWorkspace();
  if (workspace === null) throw new Error('no workspace is open');
  return workspace;
}
