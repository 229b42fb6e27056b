import { More } from '#renderer/inspector/fields/more.tsx';
import { YesNoField } from '#renderer/inspector/fields/yes-no-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { annexIIIPoints } from '#shared/framework/regulation.ts';
import type { UseCase } from '#shared/workspace/types.ts';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

const yesOrNo = ['inEu', 'annexI', 'profilesPeople'] as const;

/** What the class under the EU AI Act follows from, and the class, apart from the tier. */
export function RegulationPart({ useCase: { risk }, analysis }: Props) {
  const { inspector, framework } = useMessages();
  const words = inspector.more.risk;
  const { regulation } = usePack();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { euClass } = analysis.risk;
  const given = [...yesOrNo.map((field) => (risk[field] === null ? null : true)), risk.annexIIIPoint];
  return (
    <Spot name="regulation">
      <More title={words.regulation} values={[...given, risk.exemptionDocumented]}>
        {yesOrNo.map((field) => (
          <YesNoField
            key={field}
            label={words[field]}
            value={risk[field]}
            isReadOnly={isReadOnly}
            onChange={(value) => edit.risk({ [field]: value })}
          />
        ))}
        <Select
          label={words.annexIIIPoint}
          none={words.noPoint}
          value={annexIIIPoints.find((point) => point === risk.annexIIIPoint) ?? null}
          choices={annexIIIPoints.map((point) => ({
            value: point,
            label: words.point(point, framework.regulation.annexIIIPoints[point]),
          }))}
          disabled={isReadOnly}
          onChange={(annexIIIPoint) => edit.risk({ annexIIIPoint })}
        />
        <Checkbox
          label={words.exemptionDocumented}
          checked={risk.exemptionDocumented}
          disabled={isReadOnly}
          onChange={(exemptionDocumented) => edit.risk({ exemptionDocumented })}
        />
        {euClass !== null && (
          <p className="small" aria-live="polite">
            <b>{words.result(framework.regulation.euClasses[euClass])}</b>
          </p>
        )}
        <p className="small quiet">
          {framework.regulation.disclaimer} {framework.regulation.asOf(regulation.asOf)}
        </p>
      </More>
    </Spot>
  );
}
