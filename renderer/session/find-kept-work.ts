import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { RecoveryCopy } from '#shared/host.ts';
import { isSame } from '#shared/workspace/is-same.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { readWorkspace } from './read-workspace.ts';
import type { Session } from './session.ts';

/** The latest copy of the document in `workspace` that holds other work; null when there is none that can be read. */
export async function findKeptWork({ host }: Session, workspace: Workspace): Promise<RecoveryCopy | null> {
  const listed = await host.request('recovery:list');
  if (!listed.ok) return null;
  const { content, layout, pack, documentId } = workspace;
  const open = useWorkspaceStore.getState().document?.copyId;
  for (const copy of listed.value) {
    if (copy.documentId !== documentId || copy.id === open) continue;
    const read = await host.request('recovery:read', { id: copy.id });
    const parsed = read.ok ? await readWorkspace(read.value.text) : read;
    if (!parsed.ok) continue;
    const kept = parsed.value.workspace;
    const held = { content: kept.content, layout: kept.layout, pack: kept.pack };
    if (!isSame(held, { content, layout, pack })) return copy;
    // The file holds it already: the app ended after saving and before it could forget the copy.
    await host.request('recovery:discard', { id: copy.id });
  }
  return null;
}
