import { memo } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { MeasureText } from '#shared/canvas/fit-title.ts';
import type { CardFace as Face } from '#shared/canvas/to-card-face.ts';
import { useCaseRename } from '#shared/commands/use-case/rename.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import { useCanvasStore } from './canvas-store.ts';
import { CardFace } from './card-face.tsx';
import { CardMarks } from './card-marks.tsx';
import { focusThing } from './focus-thing.ts';
import { TextEditor } from './text-editor.tsx';
import { useShift } from './use-shift.ts';

/** What a card says aloud: title, place, tier, recommendation, what is contested or missing. */
export function describeCard({ canvas, common, signs }: Messages, face: Face, position: number, total: number): string {
  return canvas.card({
    title: face.title,
    number: face.number,
    position,
    total,
    tier: face.tier === null ? null : common.tiers[face.tier],
    recommendation: face.recommendation === null ? common.notScored : common.recommendations[face.recommendation],
    levels: signs.levels(face.level, face.target),
    flag: face.flag,
  });
}

type Props = {
  readonly face: Face;
  readonly x: number;
  readonly y: number;
  /** Place in the order of reading, from 1. */
  readonly position: number;
  readonly total: number;
  readonly measure: MeasureText;
  /** How far up it lies. */
  readonly depth: number;
  readonly isSelected: boolean;
  /** The one that Tab reaches. */
  readonly isActive: boolean;
  readonly isEditing: boolean;
  /** Not what the filter or the search asks for: it steps back. */
  readonly isFaded: boolean;
  /** The match that the search stands on. */
  readonly isFound: boolean;
};

/** How a card answers to the filter and the search; undefined: as always. */
export function toMark({ isFaded, isFound }: Pick<Props, 'isFaded' | 'isFound'>): 'faded' | 'found' | undefined {
  if (isFound) return 'found';
  return isFaded ? 'faded' : undefined;
}

/** A card on the canvas. */
export const CardShell = memo(function CardShell(props: Props) {
  const { face, x, y, isEditing, isSelected, isActive } = props;
  const messages = useMessages();
  const shift = useShift({ kind: 'use-case', id: face.id });
  const isDragging = shift !== null;
  // The drag drops a copy: the original stays in its place.
  const isCopy = useCanvasStore(({ drag }) => isDragging && drag?.isCopy === true);
  return (
    <div
      className="card-shell"
      style={{ transform: `translate(${x}px, ${y}px)`, ...(props.depth === 0 ? {} : { zIndex: props.depth }) }}
      data-dragging={isDragging || undefined}
      data-mark={toMark(props)}
    >
      {isDragging && !isCopy && <span className="card-ghost" />}
      <div style={isDragging ? { transform: `translate(${shift[0]}px, ${shift[1]}px)` } : undefined}>
        <button
          type="button"
          className="card"
          data-card={face.id}
          data-incomplete={face.isIncomplete || undefined}
          data-prohibited={face.isProhibited || undefined}
          aria-label={describeCard(messages, face, props.position, props.total)}
          aria-pressed={isSelected}
          aria-disabled={props.isFaded || undefined}
          aria-current={props.isFound || undefined}
          tabIndex={isActive ? 0 : -1}
        >
          <CardFace face={face} measure={props.measure} />
        </button>
        <CardMarks id={face.id} />
        {isEditing && <TitleEditor face={face} />}
      </div>
    </div>
  );
});

function TitleEditor({ face }: { readonly face: Face }) {
  const { canvas } = useMessages();
  const run = useWorkspaceStore((store) => store.run);
  return (
    <TextEditor
      label={canvas.titleField}
      className="card-editor"
      initial={face.title}
      maxLength={shortTextLimit}
      isOneLine
      onDone={(text, how) => {
        const title = text.replace(/\s+/g, ' ').trim();
        if (title !== '' && title !== face.title) run(useCaseRename, { id: face.id, title });
        useUiStore.getState().set({ editing: null });
        if (how !== 'away') focusThing({ kind: 'use-case', id: face.id });
      }}
    />
  );
}
