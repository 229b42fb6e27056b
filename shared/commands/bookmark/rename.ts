import { shortText } from '#shared/workspace/schema/primitives.ts';
import type { BookmarkId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';

export type BookmarkRenameParams = { readonly id: BookmarkId; readonly name: string };

/** Calls a bookmark something else. */
export const bookmarkRename: Command<BookmarkRenameParams> = {
  name: 'bookmark.rename',
  isEnabled: ({ layout }, { id, name }) =>
    name.trim() !== '' && isValid(shortText, name) && layout.bookmarks.some((each) => each.id === id),
  run: (workspace, { id, name }) => {
    const { layout } = workspace;
    const title = name.trim();
    if (layout.bookmarks.every((each) => each.id !== id || each.name === title)) return workspace;
    const bookmarks = layout.bookmarks.map((each) => (each.id === id ? { ...each, name: title } : each));
    return { ...workspace, layout: { ...layout, bookmarks } };
  },
};
