import './steps.css';
import { lazy } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { AgendaPart } from './agenda-part.tsx';
import { AssumptionsPart } from './assumptions-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { MethodPart } from './method-part.tsx';
import { ParticipantsPart } from './participants-part.tsx';
import { WeightsPart } from './weights-part.tsx';

const WeightsView = lazy(() =>
  import('#renderer/weights/weights-view.tsx').then((part) => ({ default: part.WeightsView })),
);

/** The facts of the workshop, or the screen on which its weights are worked out. */
export function FramePage() {
  const view = useUiStore((store) => store.frameView);
  return view === 'weights' ? <WeightsView /> : <FactsPage />;
}

/** The facts of the workshop: what it is for, who is there, how long it takes, what the sums start from. */
function FactsPage() {
  const { steps, common } = useMessages();
  const { isReadOnly } = useEdit();
  return (
    <main className="frame-main step-page" aria-label={common.steps.frame}>
      <header className="step-head">
        <h2 className="page-title">{steps.frame.title}</h2>
        <p className="soft">{steps.frame.lead}</p>
      </header>
      <fieldset className="step-columns" disabled={isReadOnly}>
        <div>
          <FactsPart />
          <ParticipantsPart />
        </div>
        <div>
          <WeightsPart />
          <MethodPart />
          <AssumptionsPart />
          <AgendaPart />
        </div>
      </fieldset>
    </main>
  );
}
