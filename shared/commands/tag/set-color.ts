import { content as schema } from '#shared/workspace/schema/content.ts';
import { shortText } from '#shared/workspace/schema/primitives.ts';
import type { TagColor } from '#shared/workspace/types.ts';
import type { Command } from '../command.ts';
import { isValid, isValidEntry } from '../is-valid.ts';
import { omitKeys, replaceContent, replaceEntries } from '../replace.ts';

export type TagSetColorParams = {
  readonly tag: string;
  /** Null: the tag is not shown on the cards. */
  readonly color: TagColor | null;
};

/** Shows a tag on the cards in a color, or shows it no longer. */
export const tagSetColor: Command<TagSetColorParams> = {
  name: 'tag.set-color',
  isEnabled: (_workspace, { tag, color }) =>
    tag !== '' && isValid(shortText, tag) && (color === null || isValidEntry(schema.shape.tagColors, tag, color)),
  run: (workspace, { tag, color }) => {
    const { tagColors } = workspace.content;
    const next = color === null ? omitKeys(tagColors, [tag]) : replaceEntries(tagColors, [[tag, color]]);
    return replaceContent(workspace, { tagColors: next });
  },
};
