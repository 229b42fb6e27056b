import { type KeyboardEvent, useRef, useState } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { practiceSet } from '#shared/commands/practice/set.ts';
import { type ComponentId, components, type PracticeId } from '#shared/framework/components.ts';
import type { Level } from '#shared/workspace/types.ts';
import { ComponentEditor } from './component-editor.tsx';
import { type ComponentCell, ComponentRow } from './component-row.tsx';
import { PracticeEditor } from './practice-editor.tsx';
import { PracticeScale } from './practice-scale.tsx';

const levels: readonly Level[] = [0, 1, 2, 3];
/** Each component before its four practices, row by row. */
const cells: readonly ComponentCell[] = components.flatMap(({ id, practices }) => [id, ...practices]);
const columns = 5;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };

function findPractice(cell: ComponentCell): PracticeId | null {
  return components.flatMap(({ practices }) => [...practices]).find((id) => id === cell) ?? null;
}

function findComponent(cell: ComponentCell): ComponentId | null {
  return components.find(({ id }) => id === cell)?.id ?? null;
}

/** Seven components, four practices each. Arrows move, digits 0 to 3 score, ? takes the score back. */
export function MaturityComponents() {
  const { mature } = useMessages();
  const [chosen, setChosen] = useState<ComponentCell>('1.1');
  const grid = useRef<HTMLDivElement>(null);
  const { run } = useEdit();
  const practice = findPractice(chosen);
  const component = findComponent(chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[event.key];
    const score = levels.find((value) => String(value) === event.key);
    if (by !== undefined) {
      const next = cells[cells.indexOf(chosen) + by];
      if (next === undefined) return;
      setChosen(next);
      grid.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
    } else if (practice !== null && score !== undefined) run(practiceSet, { practice, changes: { score } });
    else if (practice !== null && (event.key === '?' || event.key === 'Delete' || event.key === 'Backspace')) {
      run(practiceSet, { practice, changes: { score: null } });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <Legend />
      <p className="visually-hidden">{mature.component.keys}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the buttons inside it */}
      <div ref={grid} className="mature-scroll" data-spot="components" onKeyDown={onKeyDown}>
        {components.map((each) => (
          <ComponentRow key={each.id} component={each} chosen={chosen} onChoose={setChosen} />
        ))}
      </div>
      {practice !== null && <PracticeEditor key={practice} id={practice} />}
      {component !== null && <ComponentEditor key={component} id={component} />}
    </>
  );
}

function Legend() {
  const words = useMessages().mature.component;
  const { components: results } = useAnalysis();
  const practices = results.flatMap((result) => result.practices);
  const answered = practices.filter(({ score }) => score !== null).length;
  return (
    <p className="components-legend small soft">
      <PracticeScale score={2} target={null} />
      {words.legendNow}
      <PracticeScale score={0} target={2} />
      {words.legendTarget}
      <b>{words.answered(answered, practices.length)}</b>
    </p>
  );
}
