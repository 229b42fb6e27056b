import { useLayoutEffect, useRef, useState } from 'react';
import { ProposalForm } from '#renderer/proposals/proposal-form.tsx';
import { toPlaceWord, toSaid } from '#renderer/proposals/proposal-words.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { Analysis } from '#shared/analysis/analysis.ts';
import { placeBeside } from '#shared/canvas/place-beside.ts';
import { toNumberText } from '#shared/canvas/to-card-face.ts';
import { toScreenPoint } from '#shared/canvas/viewport.ts';
import { type Rectangle, toCardRectangle } from '#shared/workspace/place.ts';
import { useArrangementStore } from './arrangement-store.ts';
import { useCanvasStore } from './canvas-store.ts';
import { type Dropped, useDropStore } from './drop-store.ts';
import { focusActive } from './focus-thing.ts';
import { acceptProposal } from './propose.ts';
import { toBox } from './to-box.ts';

/** The lane that a card is held over or was dropped into, framed. In canvas pixels. */
export function DropFrame() {
  const over = useDropStore((store) => store.over);
  if (over === null) return null;
  return <div className="drop-frame" data-refused={over.proposal === null || undefined} style={toBox(over.at)} />;
}

/** Ends the question: the card goes where it now belongs. */
function close(): void {
  useDropStore.getState().set({ dropped: null, over: null });
  useCanvasStore.getState().set({ drag: null });
  focusActive();
}

/** Asks beside a dropped card why the room sees it otherwise than the answers. */
export function DropQuestion({ analysis }: { readonly analysis: Analysis }) {
  const dropped = useDropStore((store) => store.dropped);
  return dropped === null ? null : <Question analysis={analysis} dropped={dropped} />;
}

function Question({ analysis, dropped }: { readonly analysis: Analysis; readonly dropped: Dropped }) {
  const messages = useMessages();
  const { proposals } = messages;
  const { planStart } = useOpenWorkspace().content.assumptions;
  const viewport = useUiStore((store) => store.viewport);
  const size = useCanvasStore((store) => store.size);
  const panel = useRef<HTMLElement>(null);
  const [extent, setExtent] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const node = panel.current;
    if (node !== null) setExtent({ width: node.offsetWidth, height: node.offsetHeight });
  }, []);
  const useCases = dropped.ids.map((id) => analysis.byId[id]).filter((useCase) => useCase !== undefined);
  const [first] = useCases;
  if (first === undefined) return null;
  const { proposal, at, needsName } = dropped;
  const { places } = useArrangementStore.getState().arrangement;
  const toScreen = ([x, y, width, height]: Rectangle): Rectangle => [
    ...toScreenPoint(viewport, [x, y]),
    width * viewport.zoom,
    height * viewport.zoom,
  ];
  const origins = dropped.ids.map((id) => places.get(id)).filter((place) => place !== undefined);
  const [left, top] = placeBeside(extent, size, toScreen(at), origins.map(toCardRectangle).map(toScreen));
  const word = toPlaceWord(messages, proposal, planStart);
  const title =
    useCases.length > 1
      ? proposals.titleMany(useCases.length, word)
      : proposals.title(first.title, toSaid(messages, first, proposal.type, { analysis, planStart }).now, word);
  return (
    <section
      ref={panel}
      className="drop-question"
      role="dialog"
      aria-label={title}
      data-control=""
      style={{ left, top }}
    >
      <h2>
        <span>{title}</span>
        {useCases.length === 1 && <small>{toNumberText(first.number)}</small>}
      </h2>
      <ProposalForm
        proposal={proposal}
        useCases={useCases}
        needsName={needsName}
        onCancel={close}
        onAccept={(why) => {
          acceptProposal(proposal, dropped, why);
          close();
        }}
      />
    </section>
  );
}
