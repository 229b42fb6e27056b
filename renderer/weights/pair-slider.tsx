import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { findJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import { fromSlider, toSlider } from './pairs.ts';
import type { Pair } from './pairs-editor.tsx';
import { useWeights } from './use-weights.ts';

type Props = {
  readonly pairs: Readonly<Record<string, number>>;
  readonly pair: Pair;
  readonly onJudge: (pair: Pair, value: number) => void;
};

const strengths = [9, 7, 5, 3, 1, 3, 5, 7, 9];

/** One pair in words, and on a scale between its two criteria. */
export function PairSlider({ pairs, pair, onJudge }: Props) {
  const { weights: words, framework, format } = useMessages();
  const { isReadOnly } = useWeights();
  const value = findJudgement(pairs, pair.row, pair.column);
  const [row, column] = [framework.criteria[pair.row].name, framework.criteria[pair.column].name];
  const sentence = words.pairs.sentence(row, column, value);
  return (
    <div className="weights-slider">
      <p aria-live="polite">{sentence}</p>
      <p className="weights-ends">
        <span>{row}</span>
        <span>{column}</span>
      </p>
      <input
        type="range"
        min={-8}
        max={8}
        step={1}
        value={value === null ? 0 : toSlider(value)}
        disabled={isReadOnly}
        data-open={value === null || undefined}
        aria-label={words.pairs.slider(row, column)}
        aria-valuetext={sentence}
        onChange={(event) => onJudge(pair, fromSlider(Number(event.target.value)))}
        onBlur={() => useWorkspaceStore.getState().closeGroup()}
      />
      <p className="weights-ticks micro quiet" aria-hidden="true">
        {[...strengths.entries()].map(([place, strength]) => (
          <span key={place}>{format.number(strength)}</span>
        ))}
      </p>
    </div>
  );
}
