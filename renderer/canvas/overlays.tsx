import { useEffect, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import { toVisibleRectangle } from '#shared/canvas/viewport.ts';
import { doOverlap, type Rectangle } from '#shared/workspace/place.ts';
import { fitAll } from './canvas-controls.ts';
import { useCanvasStore } from './canvas-store.ts';
import { countSelected } from './selection.ts';

function toStyle([x, y, width, height]: Rectangle) {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}

/** What the hand draws: the marquee, and a zone before it is one. In canvas pixels. */
export function HandMarks() {
  const marquee = useCanvasStore((store) => store.marquee);
  const draft = useCanvasStore((store) => store.draft);
  return (
    <>
      {marquee !== null && <div className="marquee" style={toStyle(marquee)} />}
      {draft?.kind === 'zone' && <div className="zone zone-draft" style={toStyle(draft.rectangle)} />}
    </>
  );
}

/** The way back when nothing is in view. */
export function BackToContent({ arrangement }: { readonly arrangement: Arrangement }) {
  const { canvas } = useMessages();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const check = () => {
      const { size } = useCanvasStore.getState();
      const visible = toVisibleRectangle(useUiStore.getState().viewport, size);
      setLost(size.width > 0 && arrangement.bounds !== null && !doOverlap(arrangement.bounds, visible));
    };
    check();
    return useUiStore.subscribe(check);
  }, [arrangement]);
  if (!isLost) return null;
  return (
    <div className="back-to-content" data-control="">
      <Button onClick={fitAll}>{canvas.backToContent}</Button>
    </div>
  );
}

/** Says why what was tried cannot be done in this lens, and what to do instead. */
export function Refusal() {
  const { lenses } = useMessages();
  const refusal = useCanvasStore((store) => store.refusal);
  const lens = useUiStore((store) => store.lens);
  const text = refusal === null || lens === 'free' ? '' : refusal === 'fixed' ? lenses.fixed[lens] : lenses.writeInFree;
  return (
    <p className="lens-refusal" role="status">
      {text}
    </p>
  );
}

/** Says aloud how many things are selected. */
export function SelectionNews() {
  const { canvas } = useMessages();
  const count = useUiStore((store) => countSelected(store.selected));
  return (
    <p className="visually-hidden" role="status">
      {count > 1 ? canvas.selected(count) : ''}
    </p>
  );
}
