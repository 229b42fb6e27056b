import { More } from '#renderer/inspector/fields/more.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { ThreePointField } from '#renderer/inspector/fields/three-point-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { multipleLimit } from '#shared/workspace/schema/primitives.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { RateFields } from './matrix-fields.tsx';
import { useUpkeepFallback } from './use-upkeep-fallback.ts';

type Props = {
  readonly option: 'simplest' | 'ml';
  readonly useCase: UseCase;
  readonly id: UseCaseId;
};

/** How one approach works, how often it is right, and what it costs to build and to keep. */
export function OptionFields({ option, useCase, id }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const { currency } = useOpenWorkspace().content.assumptions;
  const words = inspector.value;
  const fields = useCase.value[option];
  const fallback = useUpkeepFallback(option, fields);
  const { mode } = useCase.value;
  const accuracy = (
    <ThreePointField
      kind="share"
      label={words.accuracy}
      value={fields.accuracy}
      isReadOnly={isReadOnly}
      onChange={(next) => edit.option(option, { accuracy: next })}
    />
  );
  const money = (field: 'buildCost' | 'oneOffCost' | 'runCostPerYear' | 'benefitPerYear', label: string) => (
    <ThreePointField
      kind={field === 'benefitPerYear' ? 'amount' : 'count'}
      label={label}
      unit={currency}
      fallback={field === 'runCostPerYear' ? fallback : undefined}
      value={fields[field]}
      isReadOnly={isReadOnly}
      onChange={(amount) => edit.option(option, { [field]: amount })}
    />
  );
  const rare = [
    fields.oneOffCost,
    fields.upkeepMultiple,
    ...(mode === 'benefit' ? [] : [fields.benefitPerYear]),
    ...(mode === 'matrix' ? [fields.accuracy] : []),
  ];
  return (
    <>
      <TextField
        lines="many"
        label={words.description}
        value={fields.description}
        isReadOnly={isReadOnly}
        onChange={(description) => edit.option(option, { description })}
      />
      {mode === 'matrix' ? <RateFields option={option} value={useCase.value} id={id} /> : accuracy}
      {mode === 'benefit' && money('benefitPerYear', words.benefit)}
      {money('buildCost', words.build)}
      {money('runCostPerYear', words.run)}
      <More title={words.moreOption} values={rare}>
        {money('oneOffCost', words.oneOff)}
        <ThreePointField
          kind="count"
          most={multipleLimit}
          label={words.upkeepMultiple}
          unit={words.timesBuild}
          value={fields.upkeepMultiple}
          isReadOnly={isReadOnly}
          onChange={(upkeepMultiple) => edit.option(option, { upkeepMultiple })}
        />
        {mode !== 'benefit' && money('benefitPerYear', words.benefit)}
        {mode === 'matrix' && accuracy}
      </More>
    </>
  );
}
