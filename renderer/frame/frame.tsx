import './frame.css';
import { lazy, Suspense, useEffect } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { useClipboard } from '#renderer/actions/use-clipboard.ts';
import { Canvas } from '#renderer/canvas/canvas.tsx';
import { useFindingStore } from '#renderer/finding/finding-store.ts';
import { useForgetting, useTellLit } from '#renderer/finding/use-lit.ts';
import { usePanelsAtHand } from '#renderer/finding/use-panels-at-hand.ts';
import { ListView } from '#renderer/list/list-view.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useScoreStore } from '#renderer/score/score-store.ts';
import { keepCopies } from '#renderer/session/keep-copies.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useSession } from '#renderer/state/session-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { isFiltering } from '#shared/canvas/finding/filter.ts';
import type { Step } from '#shared/workspace/types.ts';
import { FocusMain } from './focus-main.tsx';
import { InspectorSide } from './inspector-side.tsx';
import { LensBar } from './lens-bar.tsx';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

const FramePage = lazy(() => import('#renderer/steps/frame-page.tsx').then((page) => ({ default: page.FramePage })));
const MaturePage = lazy(() => import('#renderer/steps/mature-page.tsx').then((page) => ({ default: page.MaturePage })));
const DecidePage = lazy(() => import('#renderer/steps/decide-page.tsx').then((page) => ({ default: page.DecidePage })));
const Drawing = lazy(() => import('#renderer/drawing/drawing.tsx').then((part) => ({ default: part.Drawing })));
const FindingBar = lazy(() =>
  import('#renderer/finding/finding-bar.tsx').then((part) => ({ default: part.FindingBar })),
);
const FindingsPanel = lazy(() =>
  import('#renderer/findings/findings-panel.tsx').then((part) => ({ default: part.FindingsPanel })),
);
const ScorePage = lazy(() => import('#renderer/score/score-page.tsx').then((page) => ({ default: page.ScorePage })));
const DeckPage = lazy(() => import('#renderer/steps/deck-page.tsx').then((page) => ({ default: page.DeckPage })));

/** The window around an open workshop: title bar, steps, what the step shows, status. */
export function Frame() {
  const { host } = useSession();
  useClipboard();
  useEffect(() => keepCopies(host), [host]);
  const step = useUiStore((store) => store.step);
  const hasFindings = useUiStore((store) => store.findingsOpen);
  const documentId = useWorkspaceStore((store) => store.document?.history.present.documentId ?? '');
  useForgetting(documentId);
  usePanelsAtHand();
  return (
    <div className="frame-root">
      <div className="frame">
        <TitleBar />
        <ReadOnlyNote />
        <Rail />
        <Suspense fallback={<main className="frame-main" />}>
          <StepView step={step} />
          <FocusMain />
        </Suspense>
        <Suspense>{hasFindings && <FindingsPanel />}</Suspense>
        <StatusBar />
        <Suspense>
          <Drawing documentId={documentId} />
        </Suspense>
      </div>
    </div>
  );
}

/** Says above everything why nothing can be changed, and the way out. */
function ReadOnlyNote() {
  const { frame } = useMessages();
  const { run } = useActions();
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly === true);
  if (!isReadOnly) return null;
  return (
    <p className="frame-note" role="status">
      <span className="grow">{frame.readOnlyNote}</span>
      <Button onClick={() => run('file.save-as')}>{frame.saveAs}</Button>
    </p>
  );
}

function StepView({ step }: { readonly step: Step }) {
  const isScoring = useScoreStore((store) => store.isOpen);
  switch (step) {
    case 'frame':
      return <FramePage />;
    case 'mature':
      return <MaturePage />;
    case 'decide':
      return <DecidePage />;
    case 'deck':
      return <DeckPage />;
    case 'score':
      return isScoring ? <ScorePage /> : <CardsView />;
    case 'collect':
    case 'value':
    case 'govern':
      return <CardsView />;
  }
}

function CardsView() {
  const { common } = useMessages();
  const step = useUiStore((store) => store.step);
  const view = useUiStore((store) => store.view);
  const inspectorOpen = useUiStore((store) => store.inspectorOpen);
  const isFinding = useFindingStore((store) => store.isFindOpen || isFiltering(store.filter));
  useTellLit();
  return (
    <>
      <main className="frame-main" aria-label={common.steps[step]}>
        <LensBar />
        <Suspense>{isFinding && <FindingBar />}</Suspense>
        <div className="frame-view">
          {view === 'canvas' ? (
            <div className="frame-canvas">
              <Canvas />
            </div>
          ) : (
            <ListView />
          )}
        </div>
      </main>
      {inspectorOpen && <InspectorSide />}
    </>
  );
}
