import { Button } from '#renderer/parts/button.tsx';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TextArea } from '#renderer/parts/text-area.tsx';
import { DateField, TextField } from '#renderer/parts/text-field.tsx';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { ComponentResult } from '#shared/analysis/components/component-types.ts';
import { explainComponent } from '#shared/analysis/components/explain-component.ts';
import { componentUpdate } from '#shared/commands/component/update.ts';
import { type ComponentId, components } from '#shared/framework/components.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Component, Level } from '#shared/workspace/types.ts';

const levels: readonly Level[] = [0, 1, 2, 3];
const noActions: Component['actions'] = [];

/** What a component amounts to, what it aims at and who answers for it, and what is done next. */
export function ComponentEditor({ id }: { readonly id: ComponentId }) {
  const { mature, framework } = useMessages();
  const words = mature.component;
  const result = useAnalysis().components.find((each) => each.id === id);
  const order = components.find((each) => each.id === id)?.number ?? 0;
  if (result === undefined) return null;
  return (
    <section className="component-editor" aria-label={words.editorOf(framework.components[id].name)}>
      <div className="component-about">
        <h3>{words.title(order, framework.components[id].name)}</h3>
        <p className="small soft">{framework.components[id].purpose}</p>
        <p className="small">
          {result.score === null || result.band === null
            ? words.notDiscussed
            : words.points(result.score, framework.componentBands[result.band])}
          {'. '}
          {words.gap(result.gap)} {result.maturityLevel !== null && words.mlops(result.maturityLevel)}
        </p>
        <WhyTree title={mature.whyComponent} why={explainComponent(result)} />
      </div>
      <Fields id={id} result={result} />
      <Actions id={id} result={result} />
    </section>
  );
}

type PartProps = { readonly id: ComponentId; readonly result: ComponentResult };

function useComponent(id: ComponentId) {
  const kept = useOpenWorkspace().content.components[id];
  const { run, done, isReadOnly } = useEdit();
  const change = (changes: Partial<Component>, group?: string) =>
    run(componentUpdate, { component: id, changes }, group === undefined ? undefined : `component.${id}.${group}`);
  return { kept, change, done, isReadOnly };
}

function Fields({ id, result }: PartProps) {
  const words = useMessages().mature.component;
  const { kept, change, done, isReadOnly } = useComponent(id);
  const given = kept?.target ?? null;
  return (
    <div className="component-fields">
      <Select
        label={words.target}
        none={words.noTarget(result.targetSource === 'practices' ? result.target : null)}
        disabled={isReadOnly}
        value={given === null ? null : words.levels[given]}
        choices={levels.map((level) => ({ value: words.levels[level], label: words.level(level) }))}
        onChange={(value) => change({ target: levels.find((level) => words.levels[level] === value) ?? null })}
      />
      <TextField
        label={words.owner}
        disabled={isReadOnly}
        value={kept?.owner ?? ''}
        maxLength={shortTextLimit}
        onChange={(owner) => change({ owner }, 'owner')}
        onDone={done}
      />
      <TextArea
        label={words.summary}
        disabled={isReadOnly}
        value={kept?.summary ?? ''}
        maxLength={longTextLimit}
        rows={2}
        onChange={(summary) => change({ summary }, 'summary')}
        onDone={done}
      />
    </div>
  );
}

function Actions({ id, result }: PartProps) {
  const words = useMessages().mature.component;
  const { kept, change, isReadOnly } = useComponent(id);
  const actions = kept?.actions ?? noActions;
  const agree = (text: string) => change({ actions: [...actions, { text, owner: kept?.owner ?? '', due: null }] });
  const open = result.steps
    .map(({ practice, to }) => words.step(practice, to))
    .filter((text) => !actions.some((action) => action.text.trim() === text));
  return (
    <div className="component-actions">
      <h4>{words.steps}</h4>
      {open.length === 0 && <p className="small soft">{words.noSteps}</p>}
      <ul className="small component-steps">
        {open.map((text) => (
          <li key={text}>
            {text}
            {!isReadOnly && (
              <button
                type="button"
                className="text-button"
                aria-label={words.takeOverOne(text)}
                onClick={() => agree(text)}
              >
                {words.takeOver}
              </button>
            )}
          </li>
        ))}
      </ul>
      <h4>{words.actions}</h4>
      <ul>
        {actions.map((action, index) => (
          <ActionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an action has no id, and its text is what is being typed
            key={index}
            id={id}
            action={action}
            index={index}
            onChange={(next) =>
              change({ actions: actions.map((each, at) => (at === index ? next : each)) }, `action.${index}`)
            }
            onRemove={() => change({ actions: actions.filter((_each, at) => at !== index) })}
          />
        ))}
      </ul>
      {!isReadOnly && <Button onClick={() => agree('')}>{words.addAction}</Button>}
    </div>
  );
}

type Action = Component['actions'][number];
type ActionProps = {
  readonly id: ComponentId;
  readonly action: Action;
  readonly index: number;
  readonly onChange: (action: Action) => void;
  readonly onRemove: () => void;
};

function ActionRow({ id, action, index, onChange, onRemove }: ActionProps) {
  const words = useMessages().mature.component;
  const { done, isReadOnly } = useComponent(id);
  return (
    <li className="component-action">
      <TextField
        label={words.actionOf(index + 1)}
        hideLabel
        placeholder={words.action}
        disabled={isReadOnly}
        value={action.text}
        onChange={(text) => onChange({ ...action, text })}
        onDone={done}
      />
      <TextField
        label={words.owner}
        hideLabel
        placeholder={words.owner}
        disabled={isReadOnly}
        value={action.owner}
        maxLength={shortTextLimit}
        onChange={(owner) => onChange({ ...action, owner })}
        onDone={done}
      />
      <DateField
        label={words.due}
        hideLabel
        disabled={isReadOnly}
        value={action.due}
        onChange={(due) => onChange({ ...action, due })}
        onDone={done}
      />
      <IconButton icon="x" label={words.remove(index + 1)} disabled={isReadOnly} onClick={onRemove} />
    </li>
  );
}
