import { TagsField } from '#renderer/inspector/fields/tags-field.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Spot } from '#renderer/parts/spot.tsx';
import { DateField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

type Props = { readonly useCase: UseCase; readonly id: UseCaseId };

const lines = ['owner', 'sponsor', 'department', 'stage', 'businessMetric'] as const;
const paragraphs = ['summary', 'decisionSupported', 'users', 'peopleAffected', 'outOfScope'] as const;

/** What the use case is, who stands behind it, and what happens next. */
export function AboutPart({ useCase, id }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  return (
    <Section title={inspector.modelCard.about}>
      {lines.map((field) => (
        <Spot key={field} name={field}>
          <TextField
            label={inspector.about[field]}
            value={useCase[field]}
            isReadOnly={isReadOnly}
            onChange={(value) => edit.about(field, value)}
          />
        </Spot>
      ))}
      {paragraphs.map((field) => (
        <TextField
          key={field}
          lines="many"
          label={inspector.about[field]}
          value={useCase[field]}
          isReadOnly={isReadOnly}
          onChange={(value) => edit.about(field, value)}
        />
      ))}
      <TagsField
        label={inspector.about.tags}
        hint={inspector.about.tagsHint}
        value={useCase.tags}
        isReadOnly={isReadOnly}
        onChange={(tags) => edit.about('tags', tags)}
      />
      <Spot name="nextStep">
        <NextStepFields useCase={useCase} id={id} />
      </Spot>
      <AlsoKnown useCase={useCase} />
    </Section>
  );
}

function NextStepFields({ useCase, id }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const step = useCase.nextStep ?? { text: '', owner: '', due: null };
  const change = (next: NonNullable<UseCase['nextStep']>) => {
    const isEmpty = next.text === '' && next.owner === '' && next.due === null;
    edit.nextStep(isEmpty ? null : next);
  };
  return (
    <>
      <TextField
        lines="many"
        label={inspector.about.nextStep}
        value={step.text}
        isReadOnly={isReadOnly}
        onChange={(text) => change({ ...step, text })}
      />
      <TextField
        label={inspector.about.nextStepOwner}
        value={step.owner}
        isReadOnly={isReadOnly}
        onChange={(owner) => change({ ...step, owner })}
      />
      <DateField
        label={inspector.about.nextStepDue}
        value={step.due}
        readOnly={isReadOnly}
        onChange={(due) => change({ ...step, due })}
        onDone={() => useWorkspaceStore.getState().closeGroup()}
      />
    </>
  );
}

/** What came from lists and from merged use cases and has no field of its own. */
function AlsoKnown({ useCase }: { readonly useCase: UseCase }) {
  const { merging } = useMessages();
  const entries = Object.entries(useCase.source);
  if (entries.length === 0) return null;
  return (
    <details className="also-known">
      <summary>{merging.alsoKnown}</summary>
      <dl className="small">
        {entries.map(([name, text]) => (
          <div key={name}>
            <dt className="soft">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
