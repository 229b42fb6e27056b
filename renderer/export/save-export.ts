import type { Session } from '#renderer/session/session.ts';
import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { type ExportKind, exportEndings } from '#shared/exchange/build-export.ts';
import { toFileName } from '#shared/exchange/to-file-name.ts';

/** Asks where the export goes and writes it there; what went wrong is said. */
export async function saveExport({ host }: Session, kind: ExportKind, bytes: Uint8Array): Promise<void> {
  const { document } = useWorkspaceStore.getState();
  const { set } = useSessionStore.getState();
  if (document === null) return;
  const ending = exportEndings[kind];
  const answer = await host.request('file:export', {
    suggestedName: toFileName(document.history.present.content.workshop.title, ending),
    kind: ending,
    bytes,
  });
  if (!answer.ok) set({ problem: { type: 'export', error: answer.error } });
  else if (answer.value !== null) set({ exported: { type: 'done', file: answer.value.file } });
}
