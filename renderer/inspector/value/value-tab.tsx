import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { ThreePointField } from '#renderer/inspector/fields/three-point-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { unitValueLimit } from '#shared/workspace/schema/primitives.ts';
import { approaches } from '#shared/workspace/schema/use-case.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { CashFlowPart } from './cash-flow-part.tsx';
import { MatrixFields } from './matrix-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import { PlanPart } from './plan-part.tsx';
import { UncertaintyPart } from './uncertainty-part.tsx';
import { ValueMore } from './value-more.tsx';
import { ValueResults } from './value-results.tsx';

const modes = ['accuracy', 'matrix', 'benefit'] as const;

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** What is enough first, then what is at stake, the simplest approach, and only then what ML would do. */
export function ValueTab({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const words = inspector.value;
  const { value } = useCase;
  const isEnoughSet = useCase.goodEnough.accuracy !== null;
  return (
    <>
      <GoodEnoughPart useCase={useCase} analysis={analysis} />
      <Section title={words.volume} spot="matrix">
        <Select
          label={words.mode}
          value={value.mode}
          choices={modes.map((each) => ({ value: each, label: words.modes[each] }))}
          disabled={isReadOnly}
          onChange={(mode) => edit.value({ mode })}
        />
        {value.mode !== 'benefit' && <Volume useCase={useCase} analysis={analysis} />}
        <ValueMore useCase={useCase} analysis={analysis} />
      </Section>
      <Section title={words.simplest} spot="simplest">
        <Select
          label={words.kind}
          none={words.noKind}
          value={value.simplestKind}
          choices={approaches.map((each) => ({ value: each, label: words.kinds[each] }))}
          disabled={isReadOnly}
          onChange={(simplestKind) => edit.value({ simplestKind })}
        />
        <OptionFields option="simplest" useCase={useCase} id={analysis.id} />
      </Section>
      <Section title={words.ml} spot="ml">
        {!isEnoughSet && <p className="warning">{words.enoughFirst}</p>}
        <OptionFields option="ml" useCase={useCase} id={analysis.id} />
      </Section>
      <ValueResults useCase={useCase} analysis={analysis} />
      <UncertaintyPart analysis={analysis} />
      <CashFlowPart analysis={analysis} />
      <Spot name="plan">
        <PlanPart plan={useCase.plan} id={analysis.id} />
      </Spot>
    </>
  );
}

function Volume({ useCase: { value }, analysis }: Props) {
  const words = useMessages().inspector.value;
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { currency } = useOpenWorkspace().content.assumptions;
  return (
    <>
      <ThreePointField
        kind="count"
        label={words.decisionsPerYear}
        unit={words.aYear}
        value={value.decisionsPerYear}
        isReadOnly={isReadOnly}
        onChange={(decisionsPerYear) => edit.value({ decisionsPerYear })}
      />
      {value.mode === 'matrix' ? (
        <MatrixFields value={value} id={analysis.id} />
      ) : (
        <>
          <ThreePointField
            kind="amount"
            most={unitValueLimit}
            label={words.valuePerCorrect}
            unit={currency}
            value={value.valuePerCorrect}
            isReadOnly={isReadOnly}
            onChange={(valuePerCorrect) => edit.value({ valuePerCorrect })}
          />
          <ThreePointField
            kind="share"
            label={words.today}
            value={value.nothing.accuracy}
            isReadOnly={isReadOnly}
            onChange={(accuracy) => edit.option('nothing', { accuracy })}
          />
        </>
      )}
    </>
  );
}

function GoodEnoughPart({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const words = inspector.value;
  const { goodEnough } = useCase;
  return (
    <Section title={words.enough} spot="goodEnough">
      <p className="small soft">{words.enoughHint}</p>
      <NumberField
        kind="share"
        label={words.enoughAccuracy}
        value={goodEnough.accuracy}
        isReadOnly={isReadOnly}
        onChange={(accuracy) => edit.goodEnough({ accuracy })}
      />
      <TextField
        lines="many"
        label={words.enoughReason}
        value={goodEnough.reason}
        isReadOnly={isReadOnly}
        onChange={(reason) => edit.goodEnough({ reason })}
      />
      <TextField
        label={words.metric}
        value={goodEnough.metric}
        isReadOnly={isReadOnly}
        onChange={(metric) => edit.goodEnough({ metric })}
      />
    </Section>
  );
}
