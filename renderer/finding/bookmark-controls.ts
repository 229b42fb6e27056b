import { onCanvas } from '#renderer/actions/insert.ts';
import { useArrangementStore } from '#renderer/canvas/arrangement-store.ts';
import { fitAll, showArea } from '#renderer/canvas/canvas-controls.ts';
import { useCanvasStore } from '#renderer/canvas/canvas-store.ts';
import { showLens } from '#renderer/canvas/show-lens.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { type LensName, lensNames } from '#shared/canvas/lens/lens-name.ts';
import { toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { bookmarkAdd } from '#shared/commands/bookmark/add.ts';
import { toHalfPixelRectangle } from '#shared/workspace/place.ts';
import type { Bookmark } from '#shared/workspace/types.ts';
import { useFindingStore } from './finding-store.ts';

/** Opens the bookmarks at the field that names a new one. */
export function askForBookmark(): void {
  onCanvas(() => useFindingStore.getState().set({ areBookmarksOpen: true, isNaming: true }));
}

/** Keeps what is in view under a name. Lenses that lay themselves out to the window are kept whole. */
export function addBookmark(name: string): boolean {
  const { lens, viewport } = useUiStore.getState();
  const { size } = useCanvasStore.getState();
  const area = lens === 'free' ? toHalfPixelRectangle(toVisibleRectangle(viewport, size)) : null;
  return useWorkspaceStore.getState().run(bookmarkAdd, { name, lens, area });
}

/** Opens the list of bookmarks, or closes it. */
export function toggleBookmarks(): void {
  const { areBookmarksOpen, set } = useFindingStore.getState();
  if (areBookmarksOpen) set({ areBookmarksOpen: false });
  else onCanvas(() => set({ areBookmarksOpen: true, isNaming: false }));
}

function toLens(name: string): LensName {
  return lensNames.find((each) => each === name) ?? 'free';
}

/** Shows the canvas as the bookmark has it. */
export function goToBookmark({ lens, area }: Bookmark): void {
  const name = toLens(lens);
  const show = () => (area === null ? fitAll() : showArea(area));
  onCanvas(() => {
    if (useUiStore.getState().lens === name && useArrangementStore.getState().lens === name) {
      show();
      return;
    }
    const stop = useArrangementStore.subscribe((store) => {
      if (store.lens !== name) return;
      stop();
      // The view is fitted to the lens in the same turn, and what the bookmark shows comes after that.
      queueMicrotask(show);
    });
    showLens(name);
  });
}

/** Shows the canvas as the bookmark with this number, from 1, has it; nothing when there is none. */
export function goToBookmarkNumber(number: number): void {
  const bookmark = useWorkspaceStore.getState().document?.history.present.layout.bookmarks[number - 1];
  if (bookmark !== undefined) goToBookmark(bookmark);
}
