import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { ThreePointField } from '#renderer/inspector/fields/three-point-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';
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
  return (
    <>
      <TextField
        lines="many"
        label={words.description}
        value={fields.description}
        isReadOnly={isReadOnly}
        onChange={(description) => edit.option(option, { description })}
      />
      <ThreePointField
        kind="share"
        label={words.accuracy}
        value={fields.accuracy}
        onChange={(accuracy) => edit.option(option, { accuracy })}
      />
      <ThreePointField
        kind="count"
        label={words.build}
        unit={currency}
        value={fields.buildCost}
        onChange={(buildCost) => edit.option(option, { buildCost })}
      />
      <ThreePointField
        kind="count"
        label={words.run}
        unit={currency}
        fallback={fallback}
        value={fields.runCostPerYear}
        onChange={(runCostPerYear) => edit.option(option, { runCostPerYear })}
      />
      <ThreePointField
        kind="amount"
        label={words.benefit}
        unit={currency}
        value={fields.benefitPerYear}
        onChange={(benefitPerYear) => edit.option(option, { benefitPerYear })}
      />
    </>
  );
}
