import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { scoreSetRound } from '#shared/commands/score/set-round.ts';
import { RevealRow } from './reveal-row.tsx';
import { useScoreStore } from './score-store.ts';

/** Every voice of one use case as a dot, criterion by criterion, and what the room settles on. */
export function RevealView({ shown }: { readonly shown: UseCaseAnalysis }) {
  const { score } = useMessages();
  const { round } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const set = useScoreStore((store) => store.set);
  const startRound = () => {
    if (run(scoreSetRound, { round: round + 1 })) set({ mode: 'alone' });
  };
  return (
    <>
      <div className="score-rows">
        {shown.suitability.criteria.map((criterion) => (
          <RevealRow key={`${shown.id} ${criterion.id}`} useCase={shown.id} result={criterion} />
        ))}
      </div>
      <div className="score-foot">
        <p className="small soft grow">{score.anonymous}</p>
        <Button onClick={() => set({ mode: 'alone' })}>{score.hide}</Button>
        {round < 3 && (
          <Button disabled={isReadOnly} onClick={startRound}>
            {score.rounds.start(round + 1)}
          </Button>
        )}
      </div>
    </>
  );
}
