import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type PairwiseResult, roomJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import type { Pair } from './pairs-editor.tsx';
import { useWeights } from './use-weights.ts';

type Props = {
  readonly found: PairwiseResult;
  readonly voice: string;
  readonly onLook: (pair: Pair) => void;
  readonly onMend: (pair: Pair, value: number) => void;
};

/** Whether the room's judgements fit together; where they clash, the worst of them and the value that would agree. */
export function Consistency({ found, voice, onLook, onMend }: Props) {
  const { weights: words, framework } = useMessages();
  const { weights, ids, isReadOnly } = useWeights();
  const { result, judged, pairs } = found;
  if (result === null) return <p className="soft">{words.pairs.left(pairs - judged)}</p>;
  const { consistencyRatio, isConsistent, worst } = result;
  const [row, column] = [ids[worst?.row ?? -1], ids[worst?.column ?? -1]];
  const said = row === undefined || column === undefined ? null : roomJudgement(weights, row, column);
  return (
    <section className="weights-consistency" aria-labelledby="weights-consistency" aria-live="polite">
      <h4 id="weights-consistency">{words.pairs.consistency}</h4>
      <p className={isConsistent ? '' : 'weights-clash'}>
        {isConsistent ? words.pairs.consistent(consistencyRatio) : words.pairs.inconsistent(consistencyRatio)}
      </p>
      {worst !== null && row !== undefined && column !== undefined && said !== null && (
        <>
          <p>
            {words.pairs.worst(framework.criteria[row].name, framework.criteria[column].name, said, worst.suggested)}
          </p>
          <div className="row">
            <Button kind="quiet" onClick={() => onLook({ row, column })}>
              {words.pairs.look}
            </Button>
            {voice === 'room' && (
              <Button disabled={isReadOnly} onClick={() => onMend({ row, column }, worst.suggested)}>
                {words.pairs.mend(worst.suggested)}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
