import { memo } from 'react';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { isFaded } from '#shared/canvas/finding/find-lit.ts';
import type { Bubble, Pin, Scene } from '#shared/canvas/lens/scene.ts';
import { type CardFace, toNumberText } from '#shared/canvas/to-card-face.ts';
import type { Place } from '#shared/workspace/place.ts';
import type { UseCaseId } from '#shared/workspace/types.ts';
import { useCanvasStore } from './canvas-store.ts';
import { describeCard, toMark } from './card-shell.tsx';
import { toBox } from './to-box.ts';

type Props = {
  readonly scene: Extract<Scene, { type: 'value' }>;
  readonly order: readonly UseCaseId[];
  readonly faceOf: (id: UseCaseId) => CardFace | null;
};

const nowhere: Place = [0, 0];
const bars = { low: 1, medium: 2, high: 3, critical: 4, prohibited: 4 } as const;

/** The use cases of the Value × feasibility lens: bubbles on the plane, pins beside it, in the order of reading. */
export const BubblesLayer = memo(function BubblesLayer({ scene, order, faceOf }: Props) {
  const messages = useMessages();
  const selected = useUiStore((store) => store.selected.useCases);
  const active = useCanvasStore((store) => store.active);
  const drag = useCanvasStore((store) => store.drag);
  const { lit, current } = useFindingStore();
  const bubbles = new Map(scene.bubbles.map((bubble) => [bubble.id, bubble]));
  const pins = new Map(scene.pins.map((pin) => [pin.id, pin]));
  const activeId = active?.kind === 'use-case' ? active.id : order.find((id) => !isFaded(lit, id));
  return order.map((id, index) => {
    const face = faceOf(id);
    if (face === null) return null;
    const [bubble, pin] = [bubbles.get(id), pins.get(id)];
    const shift = drag?.useCases.has(id) === true ? drag.shift : null;
    const isSelected = selected.includes(id);
    const isBack = isFaded(lit, id) && !isSelected;
    const mark = toMark({ isFaded: isBack, isFound: id === current });
    const button = {
      'data-card': id,
      'aria-label': describeCard(messages, face, index + 1, order.length),
      'aria-pressed': isSelected,
      'aria-disabled': isBack || undefined,
      tabIndex: id === activeId ? 0 : -1,
    };
    if (bubble !== undefined) return <BubbleMark key={id} bubble={bubble} shift={shift} button={button} mark={mark} />;
    if (pin !== undefined) {
      return <PinMark key={id} pin={pin} shift={shift} button={button} mark={mark} hasTitle={scene.hasPinTitles} />;
    }
    return null;
  });
});

type Button = {
  readonly 'data-card': UseCaseId;
  readonly 'aria-label': string;
  readonly 'aria-pressed': boolean;
  readonly 'aria-disabled': true | undefined;
  readonly tabIndex: number;
};

type MarkProps = {
  readonly shift: Place | null;
  readonly button: Button;
  readonly mark: ReturnType<typeof toMark>;
};

function BubbleMark({ bubble, shift, button, mark }: MarkProps & { readonly bubble: Bubble }) {
  const { proposals } = useMessages();
  const { center, radius, side, number, title, tier } = bubble;
  const [dx, dy] = shift ?? nowhere;
  const diameter = 2 * radius;
  // What is chosen says its name, whatever lies around it.
  const isMute = side === null || side === 'number';
  const shown = button['aria-pressed'] && isMute ? 'below' : side;
  return (
    <div
      className="bubble-shell"
      data-tier={tier ?? 'none'}
      data-mark={mark}
      data-dragging={shift !== null || undefined}
      style={{
        transform: `translate(${center[0] - radius + dx}px, ${center[1] - radius + dy}px)`,
        // A small one is never hidden by a large one.
        zIndex: button['aria-pressed'] ? 61 : Math.max(1, 60 - Math.round(radius)),
      }}
    >
      <button
        type="button"
        className="bubble"
        title={`${toNumberText(number)} ${title}`}
        {...button}
        style={{ width: diameter, height: diameter }}
      >
        <span className="bubble-bars" aria-hidden="true">
          {Array.from({ length: tier === null ? 0 : bars[tier] }, (_none, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity but their place
            <i key={index} />
          ))}
        </span>
        {shown !== null && (
          <span className="bubble-label" data-side={shown} aria-hidden="true">
            {shown !== 'number' && <span>{title}</span>}
            <small className="bubble-number">{toNumberText(number)}</small>
            {bubble.computed !== null && (
              <span className="by-room" title={proposals.byRoomSign}>
                <Icon name="hand" size="small" />
              </span>
            )}
          </span>
        )}
      </button>
    </div>
  );
}

function PinMark({
  pin,
  shift,
  button,
  mark,
  hasTitle,
}: MarkProps & { readonly pin: Pin; readonly hasTitle: boolean }) {
  const { lenses, format } = useMessages();
  const why = format.list(pin.missing.map((gap) => lenses.value.gaps[gap]));
  const [x, y, width, height] = pin.at;
  const [dx, dy] = shift ?? nowhere;
  return (
    <div
      className="bubble-shell"
      data-mark={mark}
      data-dragging={shift !== null || undefined}
      style={toBox([x + dx, y + dy, width, height])}
    >
      <button
        type="button"
        className="value-pin"
        {...button}
        title={hasTitle ? undefined : format.labeled(pin.title, why)}
      >
        <span className="value-pin-title">
          <small className="value-pin-number">{toNumberText(pin.number)}</small> {hasTitle && pin.title}
        </span>
        {hasTitle && <span className="value-pin-why">{why}</span>}
      </button>
    </div>
  );
}
