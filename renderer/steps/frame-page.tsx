import './steps.css';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { AgendaPart } from './agenda-part.tsx';
import { AssumptionsPart } from './assumptions-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { ParticipantsPart } from './participants-part.tsx';
import { WeightsPart } from './weights-part.tsx';

/** The facts of the workshop: what it is for, who is there, how long it takes, what the sums start from. */
export function FramePage() {
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
          <AssumptionsPart />
          <AgendaPart />
        </div>
      </fieldset>
    </main>
  );
}
