import type { OpenedFile, RecoveryCopy } from '#shared/host.ts';
import { askKept } from './ask.ts';
import { findKeptWork } from './find-kept-work.ts';
import { mayLeaveDocument } from './leave-document.ts';
import { loadFile, parseOpened, readFile } from './load-file.ts';
import { recoverDocument } from './recover-document.ts';
import type { Session } from './session.ts';
import { waitUntilSettled } from './wait-until-settled.ts';

/** Says that work was kept of the file that was just opened, and does with it what the person wants. */
async function offerKeptWork(session: Session, name: string, editedAt: string, copy: RecoveryCopy): Promise<void> {
  const answer = await askKept({ name, keptAt: copy.keptAt, editedAt });
  if (answer === 'recover') await recoverDocument(session, copy);
  else if (answer === 'discard') await session.host.request('recovery:discard', { id: copy.id });
}

/**
 * Opens a workspace file in place of what is open, or says why it cannot be opened. What was open is asked about only
 * when the file is known to be good, and stays open, with its copy, on failure.
 */
export async function openWorkspaceFile(session: Session, opened: OpenedFile): Promise<boolean> {
  const parsed = await parseOpened(opened);
  if (!parsed.ok) return false;
  await waitUntilSettled();
  const { workspace } = parsed.value;
  const copy = await findKeptWork(session, workspace);
  if (!(await mayLeaveDocument(session))) return false;
  loadFile(session, opened, parsed.value);
  if (copy !== null) await offerKeptWork(session, opened.file.name, workspace.modifiedAt, copy);
  return true;
}

/** Reads a file that the host named before and opens it. */
export async function readDocument(session: Session, id: string): Promise<boolean> {
  const opened = await readFile(session, id);
  return opened !== null && openWorkspaceFile(session, opened);
}
