import { bookmark as schema } from '#shared/workspace/schema/workspace.ts';
import type { Bookmark, BookmarkId } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid } from '../is-valid.ts';
import { newBookmarkId } from '../new-ids.ts';

export type BookmarkAddParams = {
  readonly name: string;
  readonly lens: string;
  /** What is in view; null: all that the lens shows. */
  readonly area: Bookmark['area'];
  readonly id?: BookmarkId;
};

/** Stands for the id that `run` will make. */
const noId = 'new';

/** Keeps a view of the canvas under a name, after those that there are. */
export const bookmarkAdd: Command<BookmarkAddParams> = {
  name: 'bookmark.add',
  isEnabled: ({ layout }, { name, lens, area, id = noId }) =>
    name.trim() !== '' && isValid(schema, { id, name, lens, area }) && layout.bookmarks.every((each) => each.id !== id),
  run: (workspace, { name, lens, area, id }, context) => {
    const { layout } = workspace;
    const added = { id: id ?? newBookmarkId(context), name: name.trim(), lens, area };
    return { ...workspace, layout: { ...layout, bookmarks: [...layout.bookmarks, added] } };
  },
};
