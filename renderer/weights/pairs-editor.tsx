import { useState } from 'react';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { pairwiseWeights, roomJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import { listParticipants } from '#shared/workspace/list-participants.ts';
import type { CriterionId, ParticipantId } from '#shared/workspace/types.ts';
import { Consistency } from './consistency.tsx';
import { PairSlider } from './pair-slider.tsx';
import { withJudgement } from './pairs.ts';
import { PairsGrid } from './pairs-grid.tsx';
import { useWeights } from './use-weights.ts';

export type Pair = { readonly row: CriterionId; readonly column: CriterionId };
type Voice = 'room' | ParticipantId;

/** Two criteria at a time: a grid of all pairs, the chosen one on a slider, and whether the answers fit together. */
export function PairsEditor() {
  const { weights: words } = useMessages();
  const { weights, ids, isReadOnly, change } = useWeights();
  const people = listParticipants(useOpenWorkspace().content);
  const [wanted, setVoice] = useState<Voice>('room');
  const voice = people.some(({ id }) => id === wanted) ? wanted : 'room';
  const [first = 'complexity', second = 'data'] = ids;
  const [pair, setPair] = useState<Pair>({ row: first, column: second });
  const pairs = voice === 'room' ? weights.pairwiseSettled : (weights.pairwise[voice] ?? {});
  const judge = (at: Pair, value: number | null, group?: string) => {
    if (isReadOnly) return;
    setPair(at);
    const next = withJudgement(pairs, at, value);
    if (voice === 'room') change({ pairwiseSettled: next }, group);
    else change({ pairwise: { ...weights.pairwise, [voice]: next } }, group);
  };
  const found = pairwiseWeights(ids, (row, column) => roomJudgement(weights, row, column));
  return (
    <>
      {people.length > 0 && (
        <div className="weights-voice">
          <Select<Voice>
            label={words.pairs.whose}
            hint={words.pairs.roomHint}
            value={voice}
            choices={[
              { value: 'room', label: words.pairs.room },
              ...people.map(({ id, participant: { name } }, index) => ({
                value: id,
                label: name === '' ? words.pairs.somebody(index + 1) : name,
              })),
            ]}
            onChange={setVoice}
          />
        </div>
      )}
      <div className="weights-pairs">
        <PairSlider
          pairs={pairs}
          pair={pair}
          onJudge={(at, value) => judge(at, value, `weights.pair.${voice}.${at.row}.${at.column}`)}
        />
        <Consistency found={found} onLook={setPair} onMend={judge} voice={voice} />
      </div>
      <div className="weights-scroll">
        <PairsGrid pairs={pairs} isOfRoom={voice === 'room'} chosen={pair} onChoose={setPair} onJudge={judge} />
      </div>
      <p id="weights-pair-keys" className="small soft">
        {words.pairs.gridKeys}
      </p>
    </>
  );
}
