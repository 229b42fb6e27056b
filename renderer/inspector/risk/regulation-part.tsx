import { More } from '#renderer/inspector/fields/more.tsx';
import { YesNoField } from '#renderer/inspector/fields/yes-no-field.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import { annexIFull, annexIIIPoints, annexILimited, article6Conditions } from '#shared/framework/regulation.ts';
import type { UseCase } from '#shared/workspace/types.ts';
import { LawResults } from './law-results.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

const products = [...annexIFull, ...annexILimited];
const elsewhere = ['inUs', 'isBank', 'isEmployment', 'inColorado'] as const;

/** What the law may ask for, apart from the tier: the class under the EU AI Act with its days, and what else may apply. */
export function RegulationPart({ useCase, analysis }: Props) {
  const { inspector, framework, governance } = useMessages();
  const words = inspector.more.risk;
  const { regulation } = usePack();
  const { risk } = useCase;
  const { edit, isReadOnly } = useEdits(analysis.id);
  const given = [
    ...[risk.inEu, risk.annexI, risk.profilesPeople].map((answer) => (answer === null ? null : true)),
    ...elsewhere.map((field) => (risk[field] === null ? null : true)),
    risk.annexIProduct,
    risk.annexIIIPoint,
    risk.exemptionDocumented,
  ];
  return (
    <>
      <LawResults risk={analysis.risk} />
      <Spot name="regulation">
        <More title={words.regulation} values={given}>
          <YesNoField
            label={words.inEu}
            value={risk.inEu}
            isReadOnly={isReadOnly}
            onChange={(inEu) => edit.risk({ inEu })}
          />
          <ProductFields useCase={useCase} analysis={analysis} />
          <PointFields useCase={useCase} analysis={analysis} />
          {elsewhere.map((field) => (
            <YesNoField
              key={field}
              label={governance.law[field]}
              value={risk[field]}
              isReadOnly={isReadOnly}
              onChange={(value) => edit.risk({ [field]: value })}
            />
          ))}
        </More>
      </Spot>
      <p className="small quiet">
        {framework.regulation.disclaimer} {framework.regulation.asOf(regulation.asOf)}
      </p>
    </>
  );
}

function ProductFields({ useCase: { risk }, analysis }: Props) {
  const { inspector, framework, governance } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  return (
    <>
      <YesNoField
        label={inspector.more.risk.annexI}
        value={risk.annexI}
        isReadOnly={isReadOnly}
        onChange={(annexI) => edit.risk({ annexI, ...(annexI === true ? {} : { annexIProduct: null }) })}
      />
      {risk.annexI === true && (
        <Select
          label={governance.law.product}
          none={governance.law.noProduct}
          value={products.find((product) => product === risk.annexIProduct) ?? null}
          choices={products.map((product) => ({
            value: product,
            label: framework.regulation.annexIProducts[product],
          }))}
          disabled={isReadOnly}
          onChange={(annexIProduct) => edit.risk({ annexIProduct })}
        />
      )}
    </>
  );
}

function PointFields({ useCase: { risk }, analysis }: Props) {
  const { inspector, framework, governance } = useMessages();
  const words = inspector.more.risk;
  const { edit, isReadOnly } = useEdits(analysis.id);
  const { suggestedPoints } = analysis.risk.law;
  const point = annexIIIPoints.find((each) => each === risk.annexIIIPoint) ?? null;
  const sayPoint = (id: (typeof annexIIIPoints)[number]) => words.point(id, framework.regulation.annexIIIPoints[id]);
  return (
    <>
      <Select
        label={words.annexIIIPoint}
        none={words.noPoint}
        hint={suggestedPoints.length === 0 ? undefined : governance.law.suggested(suggestedPoints.map(sayPoint))}
        value={point}
        choices={annexIIIPoints.map((id) => ({ value: id, label: sayPoint(id) }))}
        disabled={isReadOnly}
        onChange={(annexIIIPoint) => edit.risk({ annexIIIPoint, annexIIIExcepted: false })}
      />
      {(point === '5b' || point === '5c') && (
        <Checkbox
          label={governance.law.excepted[point]}
          checked={risk.annexIIIExcepted}
          disabled={isReadOnly}
          onChange={(annexIIIExcepted) => edit.risk({ annexIIIExcepted })}
        />
      )}
      <YesNoField
        label={words.profilesPeople}
        value={risk.profilesPeople}
        isReadOnly={isReadOnly}
        onChange={(profilesPeople) => edit.risk({ profilesPeople })}
      />
      <Checkbox
        label={words.exemptionDocumented}
        checked={risk.exemptionDocumented}
        disabled={isReadOnly}
        onChange={(exemptionDocumented) => edit.risk({ exemptionDocumented })}
      />
      {risk.exemptionDocumented && (
        <Select
          label={governance.law.condition}
          none={governance.law.noCondition}
          value={article6Conditions.find((condition) => condition === risk.exemptionCondition) ?? null}
          choices={article6Conditions.map((condition) => ({
            value: condition,
            label: framework.regulation.article6Conditions[condition],
          }))}
          disabled={isReadOnly}
          onChange={(exemptionCondition) => edit.risk({ exemptionCondition })}
        />
      )}
    </>
  );
}
