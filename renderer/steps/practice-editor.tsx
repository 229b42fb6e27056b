import { Segmented } from '#renderer/parts/segmented.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { practiceSet } from '#shared/commands/practice/set.ts';
import type { PracticeId } from '#shared/framework/components.ts';
import { longTextLimit, shortTextLimit } from '#shared/workspace/schema/primitives.ts';
import type { Level } from '#shared/workspace/types.ts';

const levels: readonly Level[] = [0, 1, 2, 3];

function toLevel(text: string): Level | null {
  return levels.find((level) => String(level) === text) ?? null;
}

/** What is known about one practice, and the evidence to ask for. */
export function PracticeEditor({ id }: { readonly id: PracticeId }) {
  const { steps, framework, format } = useMessages();
  const { mature } = steps;
  const practice = useOpenWorkspace().content.practices[id];
  const { run, done, isReadOnly } = useEdit();
  const words = framework.practices[id];
  const score = practice?.score ?? null;
  const change = (changes: Parameters<typeof practiceSet.run>[1]['changes'], group?: string) =>
    run(practiceSet, { practice: id, changes }, group === undefined ? undefined : `practice.${id}.${group}`);
  return (
    <section className="practice-editor" aria-label={words.name}>
      <div className="practice-about">
        <h3>
          {id} {words.name}
        </h3>
        <p className="small soft">{words.description}</p>
        <p className="small soft">{mature.askFor(words.evidence)}</p>
        <p className="small">{score === null ? mature.choose : framework.practiceScores[score]}</p>
      </div>
      <div className="practice-score">
        <span className="field-label" aria-hidden="true">
          {mature.score}
        </span>
        <Segmented
          label={format.labeled(mature.score, words.name)}
          value={score === null ? '?' : String(score)}
          disabled={isReadOnly}
          choices={[...levels.map(String), '?'].map((value) => ({ value, label: value }))}
          onChange={(value) => change({ score: toLevel(value) })}
        />
      </div>
      <Select
        label={mature.target}
        disabled={isReadOnly}
        value={practice?.target === null || practice?.target === undefined ? '' : String(practice.target)}
        choices={[
          { value: '', label: mature.noTarget },
          ...levels.map((level) => ({ value: String(level), label: `${level}, ${framework.practiceScores[level]}` })),
        ]}
        onChange={(value) => change({ target: toLevel(value) })}
      />
      <TextField
        label={mature.evidence}
        disabled={isReadOnly}
        value={practice?.evidence ?? ''}
        maxLength={longTextLimit}
        onChange={(evidence) => change({ evidence }, 'evidence')}
        onDone={done}
      />
      <TextField
        label={mature.owner}
        disabled={isReadOnly}
        value={practice?.owner ?? ''}
        maxLength={shortTextLimit}
        onChange={(owner) => change({ owner }, 'owner')}
        onDone={done}
      />
    </section>
  );
}
