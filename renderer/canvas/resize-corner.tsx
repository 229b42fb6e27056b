import type { KeyboardEvent } from 'react';
import { gridStep } from '#shared/canvas/snap-to-grid.ts';
import type { Place, Rectangle } from '#shared/workspace/place.ts';
import type { Thing } from './canvas-store.ts';
import { resizeThing, toResized } from './gestures/resize.ts';

type Props = {
  readonly thing: Extract<Thing, { kind: 'note' | 'zone' }>;
  readonly rectangle: Rectangle;
  readonly label: string;
};

const steps: Readonly<Record<string, Place>> = {
  ArrowLeft: [-gridStep, 0],
  ArrowRight: [gridStep, 0],
  ArrowUp: [0, -gridStep],
  ArrowDown: [0, gridStep],
};

/** The corner by which a zone or note is made larger: dragged, or with the arrow keys. */
export function ResizeCorner({ thing, rectangle, label }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resizeThing(thing, toResized(thing.kind, rectangle, step, false), `resize-${thing.id}`);
  };
  const attribute = thing.kind === 'note' ? { 'data-note': thing.id } : { 'data-zone': thing.id };
  return (
    <button
      type="button"
      className="resize-corner"
      data-corner=""
      {...attribute}
      aria-label={label}
      onKeyDown={onKeyDown}
    />
  );
}
