import { fitAll } from '#renderer/canvas/canvas-controls.ts';
import { startWorkshop } from '#renderer/session/new-document.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { useCaseImport } from '#shared/commands/use-case/import.ts';
import { arrangeImport, findFreeCorner } from '#shared/exchange/arrange-import.ts';
import type { PreparedUseCase } from '#shared/exchange/build-import.ts';

/**
 * Adds the use cases to the open workshop, or to a new one called `newTitle`, in one step that one undo takes back,
 * and shows them. False when the workshop cannot be changed.
 */
export async function importUseCases(useCases: readonly PreparedUseCase[], newTitle: string): Promise<boolean> {
  if (useWorkspaceStore.getState().document === null) await startWorkshop({ title: newTitle, organization: '' });
  const { document, run, closeGroup } = useWorkspaceStore.getState();
  if (document === null) return false;
  closeGroup();
  const corner = findFreeCorner(document.history.present.layout);
  if (!run(useCaseImport, arrangeImport(useCases, corner))) return false;
  useUiStore.getState().set({ step: 'collect', lens: 'free' });
  requestAnimationFrame(fitAll);
  return true;
}
