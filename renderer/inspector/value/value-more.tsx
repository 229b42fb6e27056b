import { More } from '#renderer/inspector/fields/more.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { ThreePointField } from '#renderer/inspector/fields/three-point-field.tsx';
import { YesNoField } from '#renderer/inspector/fields/yes-no-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { UseCase } from '#shared/workspace/types.ts';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

const meanings = ['extremes', 'p10-p90'] as const;
const distributions = ['pert', 'triangular'] as const;

/** How fast and how far the result is used, over how many years, and what a range stands for. */
export function ValueMore({ useCase: { value }, analysis }: Props) {
  const { inspector, format } = useMessages();
  const words = inspector.value;
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { assumptions } = useOpenWorkspace().content;
  const { assumptions: ours } = usePack();
  const rampUp = assumptions.rampUp ?? ours.rampUp;
  const given = [
    value.adoption,
    value.nothing.runCostPerYear,
    value.rampUp === null ? null : true,
    value.horizonYears,
    value.rangeMeaning === 'extremes' ? null : true,
    value.distribution === 'pert' ? null : true,
    value.note,
  ];
  return (
    <More title={words.more} values={given}>
      <ThreePointField
        kind="share"
        label={words.adoption}
        fallback={format.percent(ours.adoption)}
        value={value.adoption}
        isReadOnly={isReadOnly}
        onChange={(adoption) => edit.value({ adoption })}
      />
      <ThreePointField
        kind="count"
        label={words.uncertainty.todayCost}
        unit={assumptions.currency}
        value={value.nothing.runCostPerYear}
        isReadOnly={isReadOnly}
        onChange={(runCostPerYear) => edit.option('nothing', { runCostPerYear })}
      />
      <YesNoField
        label={words.rampUp(value.rampUp === null ? inspector.yesNo[rampUp ? 'yes' : 'no'] : null)}
        value={value.rampUp}
        isReadOnly={isReadOnly}
        onChange={(next) => edit.value({ rampUp: next })}
      />
      <NumberField
        kind="count"
        label={words.horizon}
        fallback={format.number(analysis.value.horizonYears.value)}
        least={1}
        most={20}
        isWhole
        value={value.horizonYears}
        isReadOnly={isReadOnly}
        onChange={(horizonYears) => edit.value({ horizonYears })}
      />
      <Select
        label={words.rangeMeaning}
        value={value.rangeMeaning}
        choices={meanings.map((each) => ({ value: each, label: words.rangeMeanings[each] }))}
        disabled={isReadOnly}
        onChange={(rangeMeaning) => edit.value({ rangeMeaning })}
      />
      <Select
        label={words.distribution}
        value={value.distribution}
        choices={distributions.map((each) => ({ value: each, label: words.distributions[each] }))}
        disabled={isReadOnly}
        onChange={(distribution) => edit.value({ distribution })}
      />
      <TextField
        lines="many"
        label={words.note}
        value={value.note}
        isReadOnly={isReadOnly}
        onChange={(note) => edit.value({ note })}
      />
    </More>
  );
}
