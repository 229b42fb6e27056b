import { More } from '#renderer/inspector/fields/more.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { YesNoField } from '#renderer/inspector/fields/yes-no-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { NumberListField } from '#renderer/parts/number-list-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { Operations, UseCaseId } from '#shared/workspace/types.ts';

type Props = { readonly operations: Operations; readonly id: UseCaseId };

const durations = ['latencyP50Ms', 'networkMs', 'featureFetchMs', 'rulesMs', 'serviceTimeMs'] as const;

/** What engineers need to plan for: where the time goes, how many answers at once, and what it depends on. */
export function OperationsMore({ operations, id }: Props) {
  const { inspector } = useMessages();
  const words = inspector.more.operations;
  const { edit, isReadOnly } = useEdits(id);
  const given = [
    operations.worksOffline === null ? null : true,
    ...durations.map((field) => operations[field]),
    operations.concurrencyPerReplica,
    operations.busiestHourShare,
    operations.featureLookups,
    operations.featureAvailabilities,
    operations.note,
  ];
  return (
    <More title={words.title} values={given}>
      <YesNoField
        label={words.worksOffline}
        value={operations.worksOffline}
        isReadOnly={isReadOnly}
        onChange={(worksOffline) => edit.operations({ worksOffline })}
      />
      {durations.map((field) => (
        <NumberField
          key={field}
          kind="count"
          label={words[field]}
          unit={inspector.data.units.ms}
          value={operations[field]}
          isReadOnly={isReadOnly}
          onChange={(value) => edit.operations({ [field]: value })}
        />
      ))}
      <NumberField
        kind="count"
        label={words.concurrencyPerReplica}
        value={operations.concurrencyPerReplica}
        isReadOnly={isReadOnly}
        onChange={(concurrencyPerReplica) => edit.operations({ concurrencyPerReplica })}
      />
      <NumberField
        kind="share"
        label={words.busiestHourShare}
        value={operations.busiestHourShare}
        isReadOnly={isReadOnly}
        onChange={(busiestHourShare) => edit.operations({ busiestHourShare })}
      />
      <NumberField
        kind="count"
        isWhole
        label={words.featureLookups}
        value={operations.featureLookups}
        isReadOnly={isReadOnly}
        onChange={(featureLookups) => edit.operations({ featureLookups })}
      />
      <NumberListField
        kind="share"
        label={words.featureAvailabilities}
        hint={words.featureAvailabilitiesHint}
        value={operations.featureAvailabilities}
        isReadOnly={isReadOnly}
        onChange={(featureAvailabilities) => edit.operations({ featureAvailabilities })}
      />
      <TextField
        lines="many"
        label={words.note}
        value={operations.note}
        isReadOnly={isReadOnly}
        onChange={(note) => edit.operations({ note })}
      />
    </More>
  );
}
