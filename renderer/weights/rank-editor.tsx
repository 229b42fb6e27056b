import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { criterionWeights } from '#shared/analysis/suitability/criterion-weights.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import { moveInRanking, rankOf, tieInRanking, toWholeRanking } from './ranking.ts';
import { useWeights } from './use-weights.ts';

/** The criteria in order of importance: moved with the keyboard, with buttons or by dragging; ties share a place. */
export function RankEditor() {
  const { weights: words } = useMessages();
  const { weights, ids, isReadOnly, change } = useWeights();
  const ranking = toWholeRanking(weights.ranking, ids);
  const order = ranking.flat();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<CriterionId | null>(null);
  const focusOn = (id: CriterionId | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-criterion="${id ?? ''}"]`)?.focus();
  const move = (id: CriterionId, to: number) => {
    if (!isReadOnly && change({ ranking: moveInRanking(ranking, id, to) })) requestAnimationFrame(() => focusOn(id));
  };
  const tie = (id: CriterionId) => {
    if (!isReadOnly) change({ ranking: tieInRanking(ranking, id) });
  };
  const onKey = (event: KeyboardEvent, id: CriterionId) => {
    const at = order.indexOf(id);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.target !== event.currentTarget) return;
    if (step !== undefined && event.altKey) move(id, at + step);
    else if (step !== undefined) focusOn(order[at + step]);
    else if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey) tie(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDrop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, to);
    setDragged(null);
  };
  return (
    <>
      <p id="weights-rank-keys" className="small soft">
        {words.rank.keys}
      </p>
      {weights.ranking.length === 0 && (
        <div className="row weights-unranked">
          <span>{words.rank.nobody}</span>
          <Button disabled={isReadOnly} onClick={() => change({ ranking })}>
            {words.rank.takeOrder}
          </Button>
        </div>
      )}
      <ol ref={list} className="weights-ranking" aria-label={words.rank.list}>
        {order.map((id, index) => (
          <li
            key={id}
            data-dragged={dragged === id || undefined}
            draggable={!isReadOnly}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', id);
              setDragged(id);
            }}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => onDrop(event, index)}
          >
            <RankItem ids={order} index={index} ranking={ranking} onKey={onKey} onMove={move} onTie={tie} />
          </li>
        ))}
      </ol>
    </>
  );
}

type ItemProps = {
  readonly ids: readonly CriterionId[];
  readonly index: number;
  readonly ranking: readonly (readonly CriterionId[])[];
  readonly onKey: (event: KeyboardEvent, id: CriterionId) => void;
  readonly onMove: (id: CriterionId, to: number) => void;
  readonly onTie: (id: CriterionId) => void;
};

function RankItem({ ids, index, ranking, onKey, onMove, onTie }: ItemProps) {
  const { weights: words, framework, format, steps, common } = useMessages();
  const { weights, isReadOnly } = useWeights();
  const { weights: shares } = criterionWeights(weights, usePack());
  const id = ids[index];
  if (id === undefined) return null;
  const { name } = framework.criteria[id];
  const rank = rankOf(ranking, id);
  const isTied = index > 0 && rankOf(ranking, ids[index - 1]) === rank;
  const hasNextTied = rankOf(ranking, ids[index + 1]) === rank;
  const label = isTied || hasNextTied ? words.rank.tied(name, rank) : words.rank.item(name, rank, ids.length);
  return (
    <>
      <button
        type="button"
        className="weights-rank"
        data-criterion={id}
        aria-label={label}
        aria-describedby="weights-rank-keys"
        onKeyDown={(event) => onKey(event, id)}
      >
        <b>{isTied || weights.ranking.length === 0 ? '' : words.rank.place(rank)}</b>
        <span>{name}</span>
        {isTied && <span className="small quiet">{words.rank.sameAsBefore}</span>}
      </button>
      <span className="weights-share">
        <span>{weights.ranking.length === 0 ? common.unknown : format.percent(shares[id], 1)}</span>
        <span className="weight-ruler" aria-hidden="true">
          <span style={{ width: `${weights.ranking.length === 0 ? 0 : shares[id] * 100}%` }} />
        </span>
      </span>
      <span className="row">
        <IconButton
          icon="merge"
          label={isTied ? words.rank.untie(name) : words.rank.tie(name)}
          pressed={isTied}
          disabled={isReadOnly || index === 0}
          onClick={() => onTie(id)}
        />
        <IconButton
          icon="arrow-up"
          label={steps.frame.moveUp(name)}
          disabled={isReadOnly || index === 0}
          onClick={() => onMove(id, index - 1)}
        />
        <IconButton
          icon="arrow-down"
          label={steps.frame.moveDown(name)}
          disabled={isReadOnly || index === ids.length - 1}
          onClick={() => onMove(id, index + 1)}
        />
      </span>
    </>
  );
}
