import { useSessionStore } from '#renderer/state/session-store.ts';
import type { OpenedFile } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { type ParsedWorkspace, parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { buildPreview } from './build-preview.ts';
import { loadOpened } from './load-workspace.ts';
import type { Session } from './session.ts';

type Reported = { readonly type: 'reported' };

/** The text of a file, or null when its bytes are no UTF-8 text. A byte order mark is left out. */
function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The workspace in a file; when there is none, the problem dialog says why. */
export function parseOpened(opened: OpenedFile): Result<ParsedWorkspace, Reported> {
  const { name } = opened.file;
  const text = decodeText(opened.bytes);
  if (text === null) {
    useSessionStore.getState().set({ problem: { type: 'not-text', name } });
    return failure({ type: 'reported' });
  }
  const parsed = parseWorkspace(text);
  if (parsed.ok) return success(parsed.value);
  useSessionStore.getState().set({ problem: { type: 'parse', name, error: parsed.error } });
  return failure({ type: 'reported' });
}

async function rememberFile({ host, loadAnalyze }: Session, { file }: OpenedFile, workspace: Workspace): Promise<void> {
  const analyze = await loadAnalyze();
  await host.request('recent:add', {
    id: file.id,
    title: workspace.content.workshop.title,
    useCaseCount: workspace.content.useCaseOrder.length,
    preview: buildPreview(workspace, analyze(workspace)),
  });
}

/** Opens a workspace file, or says why it cannot be opened. What was open stays open on failure. */
export function openWorkspaceFile(session: Session, opened: OpenedFile): boolean {
  const parsed = parseOpened(opened);
  if (!parsed.ok) return false;
  const { workspace, readOnly } = parsed.value;
  loadOpened(workspace, opened, readOnly);
  useSessionStore.getState().set({ copy: null, exported: null });
  void rememberFile(session, opened, workspace);
  return true;
}

/** Reads a file that the host named before and opens it. */
export async function readDocument(session: Session, id: string): Promise<boolean> {
  const answer = await session.host.request('file:read', { id });
  if (answer.ok) return openWorkspaceFile(session, answer.value);
  useSessionStore.getState().set({ problem: { type: 'open', error: answer.error } });
  return false;
}
