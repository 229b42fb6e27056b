import './rail.css';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useUiStore } from '#renderer/state/ui-store.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { steps } from '#shared/workspace/schema/content.ts';
import type { Step } from '#shared/workspace/types.ts';
import { elapsedMinutes, endOf, minutesOf, totalMinutes } from './agenda-clock.ts';
import { goToStep } from './go-to-step.ts';

const tickMs = 10_000;

/** The eight steps, each as tall as its planned minutes, with how far it is and a line at now. */
export function Rail() {
  const { frame } = useMessages();
  const workspace = useOpenWorkspace();
  const now = useNow(tickMs);
  const { agenda } = workspace.content;
  const elapsed = elapsedMinutes(workspace, now);
  const end = endOf(agenda);
  const starts = steps.map((_step, index) =>
    steps.slice(0, index).reduce((sum, earlier) => sum + minutesOf(agenda, earlier), 0),
  );
  return (
    <nav className="rail" aria-label={frame.agenda}>
      <ol className="rail-steps">
        {steps.map((step, index) => {
          const minutes = minutesOf(agenda, step);
          const since = elapsed === null ? -1 : elapsed - (starts[index] ?? 0);
          const isNow = since >= 0 && since < minutes;
          return (
            <RailStep key={step} step={step} minutes={minutes} nowShare={isNow ? since / minutes : null} now={now} />
          );
        })}
      </ol>
      <p className="rail-end">
        {end === null ? frame.totalMinutes(totalMinutes(agenda)) : frame.endsAt(end)}
        {agenda.startsAt === null && (
          <button type="button" className="rail-link" onClick={() => goToStep('frame')}>
            {frame.setStart}
          </button>
        )}
      </p>
    </nav>
  );
}

type RailStepProps = {
  readonly step: Step;
  readonly minutes: number;
  /** How far the clock is through this step, 0 to 1; null when it is elsewhere. */
  readonly nowShare: number | null;
  readonly now: Date;
};

function RailStep({ step, minutes, nowShare, now }: RailStepProps) {
  const { common, frame, format } = useMessages();
  const isCurrent = useUiStore((store) => store.step === step);
  const progress = useAnalysis().progress[step];
  const share = progress.total === 0 ? 0 : Math.min(1, progress.done / progress.total);
  const clock = format.time(now.toISOString());
  return (
    <li className="rail-item" style={{ '--minutes': minutes, flexGrow: Math.max(minutes, 1) }}>
      <button
        type="button"
        className="rail-step"
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => goToStep(step)}
      >
        <span className="rail-head">
          <span className="rail-name">{common.steps[step]}</span>
          <span className="rail-minutes">{frame.stepMinutes(minutes)}</span>
        </span>
        <span className="rail-progress">{frame.stepProgress[step](progress)}</span>
        <span className="rail-bar" style={{ '--share': `${share * 100}%` }} />
      </button>
      {nowShare !== null && (
        <span className="rail-now" role="img" aria-label={frame.now(clock)} style={{ top: `${nowShare * 100}%` }}>
          <span className="rail-clock">{clock}</span>
        </span>
      )}
    </li>
  );
}
