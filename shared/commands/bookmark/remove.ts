import type { BookmarkId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';

export type BookmarkRemoveParams = { readonly id: BookmarkId };

/** Forgets a bookmark; the others move up. */
export const bookmarkRemove: Command<BookmarkRemoveParams> = {
  name: 'bookmark.remove',
  isEnabled: ({ layout }, { id }) => layout.bookmarks.some((each) => each.id === id),
  run: (workspace, { id }) => {
    const { layout } = workspace;
    return { ...workspace, layout: { ...layout, bookmarks: layout.bookmarks.filter((each) => each.id !== id) } };
  },
};
