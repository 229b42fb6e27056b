import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import type { NumberKind } from '#renderer/parts/number-kind.ts';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

type Props = { readonly useCase: UseCase; readonly id: UseCaseId };
type NumberName =
  | 'latencyP95Ms'
  | 'latencyP99Ms'
  | 'decisionsPerDay'
  | 'peakQps'
  | 'freshnessMinutes'
  | 'changeMinutes'
  | 'availability'
  | 'costPerThousand';

const servingModes = ['embedded', 'online', 'stream', 'batch'] as const;
const intervals = ['P90D', 'P30D', 'P14D', 'P7D', 'P1D', 'PT1H', 'continuous'] as const;

/** Latency, throughput, freshness, reliability and cost that the use case needs when it runs. */
export function OperationsPart({ useCase, id }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const { currency } = useOpenWorkspace().content.assumptions;
  const { operations } = useCase;
  const { units } = inspector.data;
  const number = (name: NumberName, unit?: string, kind: NumberKind = 'count') => (
    <NumberField
      kind={kind}
      label={inspector.data[name]}
      unit={unit}
      value={operations[name]}
      isReadOnly={isReadOnly}
      onChange={(value) => edit.operations({ [name]: value })}
    />
  );
  return (
    <Section title={inspector.data.operations}>
      <Select
        label={inspector.data.serving}
        none={inspector.data.notSaid}
        value={operations.servingMode}
        choices={servingModes.map((value) => ({ value, label: inspector.data.servingModes[value] }))}
        onChange={(servingMode) => edit.operations({ servingMode })}
      />
      {number('latencyP95Ms', units.ms)}
      {number('latencyP99Ms', units.ms)}
      {number('decisionsPerDay', units.perDay)}
      {number('peakQps', units.perSecond)}
      {number('freshnessMinutes', units.minutes)}
      {number('changeMinutes', units.minutes)}
      {number('availability', undefined, 'share')}
      {number('costPerThousand', units.currency(currency))}
      <Select
        label={inspector.data.deploymentInterval}
        none={inspector.data.notSaid}
        value={intervals.find((each) => each === operations.deploymentInterval) ?? null}
        choices={intervals.map((value) => ({ value, label: inspector.data.intervals[value] }))}
        onChange={(deploymentInterval) => edit.operations({ deploymentInterval })}
      />
      <div className="entry">
        <ChoiceField
          label={inspector.data.approvalGate}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: inspector.yesNo[value] }))}
          keys={{ y: 'yes', n: 'no' }}
          value={operations.approvalGate === null ? null : operations.approvalGate ? 'yes' : 'no'}
          isDisabled={isReadOnly}
          onChange={(answer) => edit.operations({ approvalGate: answer === null ? null : answer === 'yes' })}
        />
      </div>
      <TextField
        lines="many"
        label={inspector.data.fallback}
        value={operations.fallback}
        isReadOnly={isReadOnly}
        onChange={(fallback) => edit.operations({ fallback })}
      />
    </Section>
  );
}
