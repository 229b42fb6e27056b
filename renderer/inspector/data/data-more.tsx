import { More } from '#renderer/inspector/fields/more.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { NumberListField } from '#renderer/parts/number-list-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { DataReadiness, UseCaseId } from '#shared/workspace/types.ts';
import { PilotPoints } from './pilot-points.tsx';

type Props = { readonly data: DataReadiness; readonly id: UseCaseId };

const shares = ['prevalence', 'expectedR2', 'irreducibleError', 'targetError'] as const;

/** What only some workshops know of the data: how much a model must learn, what a pilot showed, and what drifts. */
export function DataMore({ data, id }: Props) {
  const words = useMessages().inspector.more.data;
  const { edit, isReadOnly } = useEdits(id);
  const given = [
    data.candidateParameters,
    ...shares.map((field) => data[field]),
    data.pilotPoints,
    data.driftBaseline,
    data.driftCurrent,
  ];
  return (
    <More title={words.title} values={given}>
      <NumberField
        kind="count"
        label={words.candidateParameters}
        value={data.candidateParameters}
        isReadOnly={isReadOnly}
        onChange={(candidateParameters) => edit.data({ candidateParameters })}
      />
      {shares.map((field) => (
        <NumberField
          key={field}
          kind="share"
          label={words[field]}
          value={data[field]}
          isReadOnly={isReadOnly}
          onChange={(value) => edit.data({ [field]: value })}
        />
      ))}
      <PilotPoints data={data} id={id} />
      <NumberListField
        kind="count"
        label={words.driftBaseline}
        value={data.driftBaseline}
        isReadOnly={isReadOnly}
        onChange={(driftBaseline) => edit.data({ driftBaseline })}
      />
      <NumberListField
        kind="count"
        label={words.driftCurrent}
        hint={words.driftHint}
        value={data.driftCurrent}
        isReadOnly={isReadOnly}
        onChange={(driftCurrent) => edit.data({ driftCurrent })}
      />
    </More>
  );
}
