import { useEffect, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import type { Arrangement } from '#shared/canvas/arrangement.ts';
import type { Guide } from '#shared/canvas/snap-to-others.ts';
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
  const guides = useCanvasStore((store) => store.guides);
  return (
    <>
      {guides.map((guide) => (
        <GuideMark key={`${guide.kind} ${guide.runs} ${guide.at} ${guide.from}`} guide={guide} />
      ))}
      {marquee !== null && <div className="marquee" style={toStyle(marquee)} />}
      {draft?.kind === 'zone' && <div className="zone zone-draft" style={toStyle(draft.rectangle)} />}
    </>
  );
}

const gapMarkPx = 9;

/** What a dragged thing is level with, or one of two equal gaps. Lines stay one pixel wide at every zoom. */
function GuideMark({ guide: { kind, runs, at, from, to } }: { readonly guide: Guide }) {
  const zoom = useUiStore((store) => store.viewport.zoom);
  const thick = (kind === 'gap' ? gapMarkPx : 1) / zoom;
  const along = to - from;
  const rectangle: Rectangle =
    runs === 'across' ? [from, at - thick / 2, along, thick] : [at - thick / 2, from, thick, along];
  return <div className={kind === 'gap' ? 'guide guide-gap' : 'guide'} data-runs={runs} style={toStyle(rectangle)} />;
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
  const { canvas, lenses, proposals } = useMessages();
  const refusal = useCanvasStore((store) => store.refusal);
  const lens = useUiStore((store) => store.lens);
  const text = (() => {
    if (refusal === 'locked') return canvas.lockedHere;
    if (refusal === null || lens === 'free') return '';
    if (refusal === 'fixed') return lenses.fixed;
    return refusal === 'write-in-free' ? lenses.writeInFree : proposals.refused[refusal];
  })();
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
