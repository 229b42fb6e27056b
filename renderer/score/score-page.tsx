import '#renderer/steps/steps.css';
import './score.css';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { AgreementPane } from './agreement-pane.tsx';
import { PeopleGrid } from './people-grid.tsx';
import { RevealView } from './reveal-view.tsx';
import { useScoreStore } from './score-store.ts';
import { TalkPane } from './talk-pane.tsx';
import { useScoredCase } from './use-scored-case.ts';

/** The room's scoring: each person alone and unseen, then every voice together, use case by use case. */
export function ScorePage() {
  const { score, common } = useMessages();
  const { useCases } = useAnalysis();
  const mode = useScoreStore((store) => store.mode);
  const set = useScoreStore((store) => store.set);
  const { shown, at, go } = useScoredCase();
  return (
    <main className="frame-main step-page score" aria-label={common.steps.score}>
      <header className="score-tools">
        <Button kind="quiet" icon="chevron-left" onClick={() => set({ isOpen: false })}>
          {score.back}
        </Button>
        <span className="grow" />
        <Segmented
          label={score.modes}
          value={mode}
          choices={[
            { value: 'alone', label: score.mode.alone },
            { value: 'together', label: score.mode.together },
          ]}
          onChange={(next) => set({ mode: next })}
        />
      </header>
      {shown === undefined ? (
        <p className="score-empty soft">{score.none}</p>
      ) : (
        <div className="score-split">
          <div className="score-main">
            <div className="score-head">
              <div>
                <p className="small soft">{score.place(at + 1, useCases.length)}</p>
                <h2 className="page-title">{shown.title}</h2>
              </div>
              <span className="score-steps">
                <IconButton icon="chevron-left" label={score.previous} disabled={at <= 0} onClick={() => go(-1)} />
                <IconButton
                  icon="chevron-right"
                  label={score.next}
                  disabled={at >= useCases.length - 1}
                  onClick={() => go(1)}
                />
              </span>
            </div>
            {mode === 'alone' ? <PeopleGrid shown={shown} /> : <RevealView shown={shown} />}
          </div>
          <aside className="score-side" aria-label={score.queue.title}>
            <TalkPane />
            {mode === 'together' && <AgreementPane />}
          </aside>
        </div>
      )}
    </main>
  );
}
