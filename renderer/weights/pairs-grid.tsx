import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { findJudgement, roomJudgement } from '#shared/analysis/suitability/pairwise-weights.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import { judgementByKey } from './pairs.ts';
import type { Pair } from './pairs-editor.tsx';
import { useWeights } from './use-weights.ts';

type Props = {
  readonly pairs: Readonly<Record<string, number>>;
  /** Then what nobody settled shows the mean of the participants. */
  readonly isOfRoom: boolean;
  readonly chosen: Pair;
  readonly onChoose: (pair: Pair) => void;
  readonly onJudge: (pair: Pair, value: number | null) => void;
};

/** Every criterion against every other: the upper half is judged, the lower half mirrors it. */
export function PairsGrid({ pairs, isOfRoom, chosen, onChoose, onJudge }: Props) {
  const { weights: words, framework } = useMessages();
  const { weights, ids } = useWeights();
  const grid = useRef<HTMLTableElement>(null);
  const sayOf = (row: CriterionId, column: CriterionId) => {
    const own = findJudgement(pairs, row, column);
    return own ?? (isOfRoom ? roomJudgement(weights, row, column) : null);
  };
  const onKey = (event: KeyboardEvent, pair: Pair) => {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
    const given = judgementByKey(event.key, pairs, pair);
    if (dx !== undefined && dy !== undefined) {
      const [row, column] = [ids[ids.indexOf(pair.row) + dy], ids[ids.indexOf(pair.column) + dx]];
      if (row !== undefined && column !== undefined) {
        grid.current?.querySelector<HTMLElement>(`[data-pair="${row}:${column}"]`)?.focus();
      }
    } else if (given !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) onJudge(pair, given);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <table ref={grid} className="weights-grid" aria-label={words.pairs.grid}>
      <thead>
        <tr>
          <td />
          {ids.map((id) => (
            <th key={id} scope="col">
              {framework.criteria[id].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((row, y) => (
          <tr key={row}>
            <th scope="row">{framework.criteria[row].name}</th>
            {ids.map((column, x) => {
              if (x === y) return <td key={column} className="weights-same" />;
              const value = sayOf(row, column);
              const text = value === null ? '·' : words.pairs.ratio(value);
              if (x < y) {
                return (
                  <td key={column} className="weights-mirror">
                    {text}
                  </td>
                );
              }
              const isChosen = chosen.row === row && chosen.column === column;
              const isMean = value !== null && findJudgement(pairs, row, column) === null;
              return (
                <td key={column}>
                  <button
                    type="button"
                    data-pair={`${row}:${column}`}
                    data-mean={isMean || undefined}
                    aria-pressed={isChosen}
                    tabIndex={isChosen ? 0 : -1}
                    aria-label={words.pairs.cell(framework.criteria[row].name, framework.criteria[column].name, value)}
                    aria-describedby="weights-pair-keys"
                    onFocus={() => onChoose({ row, column })}
                    onClick={() => onChoose({ row, column })}
                    onKeyDown={(event) => onKey(event, { row, column })}
                  >
                    {text}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
