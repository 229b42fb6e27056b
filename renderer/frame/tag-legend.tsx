import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { tagSetColor } from '#shared/commands/tag/set-color.ts';
import { listUseCases } from '#shared/workspace/list-use-cases.ts';
import { tagColors } from '#shared/workspace/schema/content.ts';

/** The tags of the workshop, each with the color that its tab on the cards has. */
export function TagLegend() {
  const { frame } = useMessages();
  const { content } = useOpenWorkspace();
  const { run, isReadOnly } = useEdit();
  const tags = [...new Set(listUseCases(content).flatMap(({ useCase }) => useCase.tags))].sort();
  if (tags.length === 0) return null;
  return (
    <>
      <h3>{frame.legendTags}</h3>
      <ul className="legend-tags">
        {tags.map((tag) => {
          const color = content.tagColors[tag] ?? null;
          return (
            <li key={tag}>
              <span className="card-tab" data-color={color ?? undefined}>
                {tag}
              </span>
              <Select
                label={frame.tagColor(tag)}
                hideLabel
                none={frame.noTagColor}
                value={color}
                choices={tagColors.map((each) => ({ value: each, label: frame.tagColors[each] }))}
                disabled={isReadOnly}
                onChange={(next) => run(tagSetColor, { tag, color: next })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
