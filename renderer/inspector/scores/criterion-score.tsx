import { type KeyboardEvent, type PointerEvent, type Ref, useId } from 'react';
import { toScoreKey } from '#renderer/inspector/score-focus.ts';
import { ScoreScale, useScaleWidth } from '#renderer/scales/score-scale.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { toScoreAt } from '#shared/charts/score-ruler.ts';
import { useAnchorWords } from './use-anchor-words.ts';

type Props = {
  readonly result: CriterionResult;
  /** What the voice that is scoring said, 1 to 5; null when it said nothing. */
  readonly value: number | null;
  /** What the room settled on; null before it did. */
  readonly settled: number | null;
  readonly isChosen: boolean;
  readonly hintId: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly onScore: (value: number | null) => void;
  readonly onTakeBack: () => void;
  readonly onGo: (step: 1 | -1, by: 'cell' | 'criterion') => void;
  readonly onFocus: () => void;
};

/** One criterion: its name, the words of its value, and the ruler that takes digits and clicks. */
export function CriterionScore({ result, value, settled, isChosen, hintId, ...rest }: Props) {
  const { ref, onScore, onTakeBack, onGo, onFocus } = rest;
  const { inspector, framework } = useMessages();
  const toWords = useAnchorWords();
  const width = useScaleWidth();
  const id = useId();
  const name = framework.criteria[result.id].name;
  const words = value === null ? inspector.scores.notScored : toWords(result.id, value);
  const takeKey = (event: KeyboardEvent) => {
    const key = toScoreKey(event);
    if (key?.type === 'score') onScore(key.value);
    else if (key?.type === 'dont-know') onScore(null);
    else if (key?.type === 'take-back') onTakeBack();
    else if (key !== null) onGo(key.type === 'next' ? 1 : -1, 'cell');
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      onGo(event.key === 'ArrowDown' ? 1 : -1, 'criterion');
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') onScore(toNeighbor(value, event.key));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const takePointer = (event: PointerEvent) => {
    const drawing = event.currentTarget.querySelector('svg');
    const box = drawing?.getBoundingClientRect();
    if (drawing === null || box === undefined || !drawing.contains(event.target as Node)) return;
    onScore(toScoreAt(((event.clientX - box.left) / box.width) * width, width, 1));
  };
  return (
    <div
      ref={ref}
      role="spinbutton"
      tabIndex={isChosen ? 0 : -1}
      className="criterion"
      aria-labelledby={`${id}-name`}
      aria-describedby={hintId}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null ? words : inspector.scores.valueText(value, words)}
      data-chosen={isChosen ? '' : undefined}
      onKeyDown={takeKey}
      onFocus={onFocus}
      onPointerUp={takePointer}
    >
      <b id={`${id}-name`} className="criterion-name">
        {name}
      </b>
      <span className="criterion-words">{words}</span>
      <ScoreScale
        votes={result.votes}
        median={result.median}
        settled={settled}
        label={inspector.scores.ruler(result.votes, result.median, settled)}
      />
    </div>
  );
}

function toNeighbor(value: number | null, key: 'ArrowLeft' | 'ArrowRight'): number {
  if (value === null) return 3;
  return key === 'ArrowRight' ? Math.min(5, Math.floor(value) + 1) : Math.max(1, Math.ceil(value) - 1);
}
