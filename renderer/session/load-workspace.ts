import { nothingSelected, useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { OpenedFile } from '#shared/host.ts';
import { step } from '#shared/workspace/schema/content.ts';
import type { Workspace } from '#shared/workspace/types.ts';

/** Shows `workspace` as its view branch says that it was last looked at. */
function showAsRemembered(workspace: Workspace): void {
  const remembered = step.safeParse(workspace.view.step);
  useUiStore.getState().set({
    step: remembered.success ? remembered.data : 'collect',
    lens: 'free',
    view: 'canvas',
    tool: 'select',
    viewport: workspace.view.viewport ?? { x: 0, y: 0, zoom: 1 },
    selected: nothingSelected,
    editing: null,
    dialog: null,
  });
}

/** Opens a workspace that no file holds yet: a new one, or a sample. Nothing needs saving until it is edited. */
export function loadUnsaved(workspace: Workspace): void {
  showAsRemembered(workspace);
  useWorkspaceStore.getState().load({ workspace, saved: workspace, file: null, fingerprint: null, readOnly: false });
}

/** Opens the workspace that was read from `opened`. */
export function loadOpened(workspace: Workspace, opened: OpenedFile, readOnly: boolean): void {
  showAsRemembered(workspace);
  useWorkspaceStore.getState().load({
    workspace,
    saved: workspace,
    file: opened.file,
    fingerprint: opened.fingerprint,
    readOnly: readOnly || opened.readOnly,
  });
}

/** The file of recovered work, with the fingerprint of what it held when the work went on from it. */
export type Origin = Pick<OpenedFile, 'file' | 'readOnly'> & { readonly fingerprint: string | null };

/** Opens work that was never saved and is kept as the copy `copyId`; `from` is the file it belongs to, null when it is gone or there never was one. */
export function loadRecovered(workspace: Workspace, copyId: string, from: Origin | null): void {
  showAsRemembered(workspace);
  useWorkspaceStore.getState().load({
    workspace,
    copyId,
    saved: null,
    file: from?.file ?? null,
    fingerprint: from?.fingerprint ?? null,
    readOnly: from?.readOnly ?? false,
  });
}
