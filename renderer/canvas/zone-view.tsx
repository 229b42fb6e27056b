import { memo } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { zoneRename } from '#shared/commands/zone/rename.ts';
import type { Rectangle } from '#shared/workspace/place.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Zone, ZoneId } from '#shared/workspace/types.ts';
import { focusThing } from './focus-thing.ts';
import { ResizeCorner } from './resize-corner.tsx';
import { TextEditor } from './text-editor.tsx';
import { useShift } from './use-shift.ts';

type Props = {
  readonly id: ZoneId;
  readonly zone: Zone;
  readonly rectangle: Rectangle;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isEditing: boolean;
};

/** A paper area with a title, by which it is grasped. What lies in it moves along. */
export const ZoneView = memo(function ZoneView({ id, zone, rectangle, count, ...state }: Props) {
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  const closeGroup = useWorkspaceStore((store) => store.closeGroup);
  const [x, y, width, height] = rectangle;
  const shift = useShift({ kind: 'zone', id });
  return (
    <div
      className="zone"
      data-selected={state.isSelected || undefined}
      style={{ transform: `translate(${x + (shift?.[0] ?? 0)}px, ${y + (shift?.[1] ?? 0)}px)`, width, height }}
    >
      <button
        type="button"
        className="zone-title"
        data-zone={id}
        aria-pressed={state.isSelected}
        aria-label={canvas.zone(zone.title, count)}
        tabIndex={state.isActive ? 0 : -1}
      >
        <span className={zone.title === '' ? 'zone-untitled' : ''}>
          {zone.title === '' ? canvas.untitledZone : zone.title}
        </span>
        <small>{canvas.zoneCount(count)}</small>
        {zone.locked && <Icon name="lock-keyhole" size="small" />}
      </button>
      {state.isSelected && !zone.locked && (
        <ResizeCorner thing={{ kind: 'zone', id }} rectangle={rectangle} label={canvas.resizeZone} />
      )}
      {state.isEditing && (
        <TextEditor
          label={canvas.zoneField}
          className="zone-editor"
          initial={zone.title}
          maxLength={shortTextLimit}
          isOneLine
          onDone={(text, how) => {
            // With its first title, a new zone is one step.
            run(zoneRename, { id, title: text.replace(/\s+/g, ' ').trim() }, `zone-${id}`);
            closeGroup();
            useUiStore.getState().set({ editing: null });
            if (how !== 'away') focusThing({ kind: 'zone', id });
          }}
        />
      )}
    </div>
  );
});
