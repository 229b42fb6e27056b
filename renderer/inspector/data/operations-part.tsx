import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { YesNoField } from '#renderer/inspector/fields/yes-no-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import type { NumberKind } from '#renderer/parts/number-kind.ts';
import { Select } from '#renderer/parts/select.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { OperationsMore } from './operations-more.tsx';

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
  const words: Readonly<Record<string, string>> = inspector.data.intervals;
  const sayInterval = (interval: string) => words[interval] ?? inspector.data.every(interval);
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
        disabled={isReadOnly}
        onChange={(servingMode) => edit.operations({ servingMode })}
      />
      <Spot name="latency">{number('latencyP95Ms', units.ms)}</Spot>
      {number('latencyP99Ms', units.ms)}
      {number('decisionsPerDay', units.perDay)}
      {number('peakQps', units.perSecond)}
      {number('freshnessMinutes', units.minutes)}
      {number('changeMinutes', units.minutes)}
      <Spot name="availability">{number('availability', undefined, 'share')}</Spot>
      {number('costPerThousand', units.currency(currency))}
      <Spot name="deploymentInterval">
        <Select
          label={inspector.data.deploymentInterval}
          none={inspector.data.notSaid}
          value={operations.deploymentInterval}
          choices={[
            ...new Set([
              ...intervals,
              ...(operations.deploymentInterval === null ? [] : [operations.deploymentInterval]),
            ]),
          ].map((value) => ({ value, label: sayInterval(value) }))}
          disabled={isReadOnly}
          onChange={(deploymentInterval) => edit.operations({ deploymentInterval })}
        />
      </Spot>
      <Spot name="approvalGate">
        <YesNoField
          label={inspector.data.approvalGate}
          value={operations.approvalGate}
          isReadOnly={isReadOnly}
          onChange={(approvalGate) => edit.operations({ approvalGate })}
        />
      </Spot>
      <Spot name="fallback">
        <TextField
          lines="many"
          label={inspector.data.fallback}
          value={operations.fallback}
          isReadOnly={isReadOnly}
          onChange={(fallback) => edit.operations({ fallback })}
        />
      </Spot>
      <OperationsMore operations={operations} id={id} />
    </Section>
  );
}
