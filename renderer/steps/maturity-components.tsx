import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { practiceSet } from '#shared/commands/practice/set.ts';
import { components, type FrameworkComponent, type PracticeId } from '#shared/framework/components.ts';
import type { Level } from '#shared/workspace/types.ts';
import { PracticeEditor } from './practice-editor.tsx';

const columns = 4;
const levels: readonly Level[] = [0, 1, 2, 3];
const all: readonly PracticeId[] = components.flatMap(({ practices }) => practices);
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };

/** Seven components, four practices each. Arrows move, digits 0 to 3 score, ? takes the score back. */
export function MaturityComponents() {
  const [chosen, setChosen] = useState<PracticeId>('1.1');
  const grid = useRef<HTMLDivElement>(null);
  const { run } = useEdit();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[event.key];
    const level = levels.find((value) => String(value) === event.key);
    if (by !== undefined) {
      const next = all[all.indexOf(chosen) + by];
      if (next === undefined) return;
      setChosen(next);
      grid.current?.querySelector<HTMLElement>(`[data-practice="${next}"]`)?.focus();
    } else if (level !== undefined) run(practiceSet, { practice: chosen, changes: { score: level } });
    else if (event.key === '?' || event.key === 'Delete' || event.key === 'Backspace') {
      run(practiceSet, { practice: chosen, changes: { score: null } });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the buttons inside it */}
      <div ref={grid} className="mature-scroll" onKeyDown={onKeyDown}>
        {components.map((component) => (
          <ComponentRow key={component.id} component={component} chosen={chosen} onChoose={setChosen} />
        ))}
      </div>
      <PracticeEditor key={chosen} id={chosen} />
    </>
  );
}

type RowProps = {
  readonly component: FrameworkComponent;
  readonly chosen: PracticeId;
  readonly onChoose: (id: PracticeId) => void;
};

function ComponentRow({ component, chosen, onChoose }: RowProps) {
  const { steps: words, framework, common } = useMessages();
  const result = useAnalysis().components.find(({ id }) => id === component.id);
  const band = result?.band ?? null;
  return (
    <section className="component-row" aria-label={framework.components[component.id].name}>
      <header>
        <span className="quiet">{component.number}</span>
        <div>
          <h3>{framework.components[component.id].name}</h3>
          <p className="small soft">
            {band === null || result === undefined || result.score === null
              ? words.mature.notDiscussed
              : `${framework.componentBands[band]}, ${words.mature.readiness(result.score)}`}
          </p>
        </div>
        <span className="area-level">{result?.level ?? common.unknown}</span>
      </header>
      {component.practices.map((id) => (
        <PracticeCell key={id} component={component} id={id} isChosen={id === chosen} onChoose={onChoose} />
      ))}
    </section>
  );
}

type CellProps = {
  readonly component: FrameworkComponent;
  readonly id: PracticeId;
  readonly isChosen: boolean;
  readonly onChoose: (id: PracticeId) => void;
};

function PracticeCell({ component, id, isChosen, onChoose }: CellProps) {
  const { steps: words, framework } = useMessages();
  const result = useAnalysis()
    .components.find((known) => known.id === component.id)
    ?.practices.find((practice) => practice.id === id);
  const score = result?.score ?? null;
  const target = result?.target ?? null;
  const { name } = framework.practices[id];
  const said = score === null ? words.mature.notDiscussed : words.mature.scored(score, framework.practiceScores[score]);
  return (
    <button
      type="button"
      className="practice-cell"
      data-practice={id}
      aria-pressed={isChosen}
      aria-label={words.mature.cell(name, said)}
      tabIndex={isChosen ? 0 : -1}
      onFocus={() => onChoose(id)}
      onClick={() => onChoose(id)}
    >
      <span>{name}</span>
      <span className="small soft practice-evidence">{result?.evidence === '' ? '' : result?.evidence}</span>
      {score === null ? (
        <span className="small quiet practice-state">
          <Icon name="circle-dashed" size="small" />
          {words.mature.notDiscussed}
        </span>
      ) : (
        <span className="practice-state">
          <PracticeScale score={score} target={target} />
          <span className="small soft">{target !== null && target > score ? `${score} → ${target}` : score}</span>
        </span>
      )}
    </button>
  );
}

/** Three bars: filled is what holds, heavy outline the way to the target. */
function PracticeScale({ score, target }: { readonly score: Level; readonly target: Level | null }) {
  return (
    <span className="practice-scale" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} data-is={step <= score ? 'reached' : step <= (target ?? 0) ? 'aimed' : 'beyond'} />
      ))}
    </span>
  );
}
