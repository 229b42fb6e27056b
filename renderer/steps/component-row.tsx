import { Icon } from '#renderer/parts/icon.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { ComponentResult } from '#shared/analysis/components/component-types.ts';
import type { ComponentId, FrameworkComponent, PracticeId } from '#shared/framework/components.ts';
import { PracticeScale } from './practice-scale.tsx';

/** A component or one of its practices. */
export type ComponentCell = ComponentId | PracticeId;

type RowProps = {
  readonly component: FrameworkComponent;
  readonly chosen: ComponentCell;
  readonly onChoose: (cell: ComponentCell) => void;
};

/** A component with its level, and its four practices. */
export function ComponentRow({ component, chosen, onChoose }: RowProps) {
  const { framework } = useMessages();
  const result = useAnalysis().components.find(({ id }) => id === component.id);
  if (result === undefined) return null;
  return (
    <section className="component-row" aria-label={framework.components[component.id].name}>
      <ComponentHead component={component} result={result} isChosen={chosen === component.id} onChoose={onChoose} />
      {component.practices.map((id) => (
        <PracticeCell key={id} result={result} id={id} isChosen={id === chosen} onChoose={onChoose} />
      ))}
    </section>
  );
}

type HeadProps = {
  readonly component: FrameworkComponent;
  readonly result: ComponentResult;
  readonly isChosen: boolean;
  readonly onChoose: (cell: ComponentCell) => void;
};

function ComponentHead({ component, result, isChosen, onChoose }: HeadProps) {
  const { mature, format, framework, common } = useMessages();
  const words = mature.component;
  const { name } = framework.components[component.id];
  const { mean, level, target } = result;
  const heldBy = result.heldBy.map((id) => format.inSentence(framework.practices[id].name));
  const state = mean === null ? words.notDiscussed : words.state(mean, heldBy);
  const hasWay = level !== null && target !== null && target > level;
  return (
    <button
      type="button"
      className="component-head"
      data-cell={component.id}
      aria-pressed={isChosen}
      aria-label={words.cell(name, level === null ? state : `${words.level(level)}, ${state}`)}
      tabIndex={isChosen ? 0 : -1}
      onFocus={() => onChoose(component.id)}
      onClick={() => onChoose(component.id)}
    >
      <span className="quiet">{component.number}</span>
      <span>
        <b>{name}</b>
        <span className="small soft component-state">{state}</span>
      </span>
      <span className="area-level">
        {level ?? common.unknown}
        {hasWay && <span className="component-way small soft">→ {target}</span>}
      </span>
    </button>
  );
}

type CellProps = {
  readonly result: ComponentResult;
  readonly id: PracticeId;
  readonly isChosen: boolean;
  readonly onChoose: (cell: ComponentCell) => void;
};

function PracticeCell({ result, id, isChosen, onChoose }: CellProps) {
  const { steps: words, mature, framework } = useMessages();
  const practice = result.practices.find((each) => each.id === id);
  const score = practice?.score ?? null;
  const target = practice?.target ?? null;
  const { name } = framework.practices[id];
  const evidence = practice?.evidence.trim() ?? '';
  const said = score === null ? words.mature.notDiscussed : words.mature.scored(score, framework.practiceScores[score]);
  return (
    <button
      type="button"
      className="practice-cell"
      data-cell={id}
      aria-pressed={isChosen}
      aria-label={words.mature.cell(name, said)}
      tabIndex={isChosen ? 0 : -1}
      onFocus={() => onChoose(id)}
      onClick={() => onChoose(id)}
    >
      <span>{name}</span>
      <span className={`small practice-evidence ${evidence === '' ? 'quiet' : 'soft'}`}>
        {evidence === '' && score !== null ? mature.component.noEvidence : evidence}
      </span>
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
