import { useSessionStore } from '#renderer/state/session-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { OpenedFile } from '#shared/host.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { type ParsedWorkspace, parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { buildPreview } from './build-preview.ts';
import { loadOpened } from './load-workspace.ts';
import { offerOwnPack } from './offer-own-pack.ts';
import { readWorkspace } from './read-workspace.ts';
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

/** Whether a file is a workspace whatever its name: a browser lets a person save "plan v1.2" as just that. */
export function holdsWorkspace({ bytes }: OpenedFile): boolean {
  const text = decodeText(bytes);
  return text !== null && parseWorkspace(text).ok;
}

/** The workspace in a file; when there is none, the problem dialog says why. */
export async function parseOpened(opened: OpenedFile): Promise<Result<ParsedWorkspace, Reported>> {
  const { name } = opened.file;
  const text = decodeText(opened.bytes);
  if (text === null) {
    useSessionStore.getState().set({ problem: { type: 'not-text', name } });
    return failure({ type: 'reported' });
  }
  const parsed = await readWorkspace(text);
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

/** Shows what was read from `opened`. */
export function loadFile(session: Session, opened: OpenedFile, { workspace, readOnly }: ParsedWorkspace): void {
  loadOpened(workspace, opened, readOnly);
  useSessionStore.getState().set({ copy: null, exported: null });
  void rememberFile(session, opened, workspace);
  void offerOwnPack();
}

/** Reads a file that the host named before; null, and the problem dialog says why, when it cannot be read. */
export async function readFile({ host }: Session, id: string): Promise<OpenedFile | null> {
  const answer = await host.request('file:read', { id });
  if (answer.ok) return answer.value;
  useSessionStore.getState().set({ problem: { type: 'open', error: answer.error } });
  return null;
}

/** Shows what the file of the open document holds now, without what was edited here; nothing changes on failure. */
export async function reloadDocument(session: Session, id: string): Promise<boolean> {
  const opened = await readFile(session, id);
  const parsed = opened === null ? null : await parseOpened(opened);
  const { document } = useWorkspaceStore.getState();
  if (opened === null || parsed?.ok !== true || document?.file?.id !== id) return false;
  loadFile(session, opened, parsed.value);
  await session.host.request('recovery:discard', { id: document.copyId });
  return true;
}
