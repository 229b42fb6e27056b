import { useState } from 'react';
import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { Spot } from '#renderer/parts/spot.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import type { UseCaseAnalysis } from '#shared/analysis/analysis.ts';
import type { DataItem } from '#shared/framework/data-checklist.ts';
import type { Grade, UseCase } from '#shared/workspace/types.ts';
import { DataMore } from './data-more.tsx';
import { DataResults, DataVerdict } from './data-results.tsx';
import { OperationsPart } from './operations-part.tsx';
import { OperationsResults } from './operations-results.tsx';

type Props = { readonly useCase: UseCase; readonly analysis: UseCaseAnalysis };

/** The twelve questions about the data, what is known of it in figures, and what running the use case demands. */
export function DataTab({ useCase, analysis }: Props) {
  const { inspector } = useMessages();
  const { dataChecklist } = usePack();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const answered = analysis.dataChecklist.filter((item) => item.answer !== null).length;
  const { data } = useCase;
  return (
    <>
      <Section
        title={inspector.data.checklist}
        spot="checklist"
        aside={inspector.fields.answered(answered, analysis.dataChecklist.length)}
      >
        <DataVerdict analysis={analysis} />
        {dataChecklist.map((item) => (
          <ChecklistItem key={item.id} item={item} useCase={useCase} analysis={analysis} />
        ))}
        <TextField
          lines="many"
          label={inspector.data.sources}
          value={data.sources}
          isReadOnly={isReadOnly}
          onChange={(sources) => edit.data({ sources })}
        />
        <NumberField
          kind="count"
          label={inspector.data.rarestClassCount}
          value={data.rarestClassCount}
          isReadOnly={isReadOnly}
          onChange={(rarestClassCount) => edit.data({ rarestClassCount })}
        />
        <Spot name="labelAgreement">
          <NumberField
            kind="amount"
            label={inspector.data.labelAgreement}
            value={data.labelAgreement}
            isReadOnly={isReadOnly}
            onChange={(labelAgreement) => edit.data({ labelAgreement })}
          />
        </Spot>
        <NumberField
          kind="share"
          label={inspector.data.labelErrorRate}
          value={data.labelErrorRate}
          isReadOnly={isReadOnly}
          onChange={(labelErrorRate) => edit.data({ labelErrorRate })}
        />
        <DataMore data={data} id={analysis.id} />
        <DataResults data={analysis.data} />
      </Section>
      <OperationsPart useCase={useCase} id={analysis.id} />
      <OperationsResults analysis={analysis} />
    </>
  );
}

const toAnswer = { yes: 2, partly: 1, no: 0 } as const;
const fromGrade = { 2: 'yes', 1: 'partly', 0: 'no' } as const;

function ChecklistItem({ item, useCase, analysis }: Props & { readonly item: DataItem }) {
  const { inspector, framework } = useMessages();
  const { edit, isReadOnly } = useEdits(analysis.id);
  const stored = useCase.data.checklist[item.id];
  const [isNoting, setNoting] = useState(false);
  const grade: Grade | null = stored?.answer ?? null;
  const note = stored?.note ?? '';
  const text = framework.dataItems[item.id];
  return (
    <div className="item" data-spot={item.id}>
      <ChoiceField
        label={`${item.id}  ${text}`}
        choices={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: inspector.data.answers[value] }))}
        keys={{ y: 'yes', p: 'partly', n: 'no' }}
        value={grade === null ? null : fromGrade[grade]}
        isDisabled={isReadOnly}
        onChange={(answer) => edit.dataAnswer(item.id, answer === null ? null : toAnswer[answer])}
      />
      {grade === 0 && item.gate !== null && <p className="small soft">{inspector.data.gate[item.gate]}</p>}
      {item.fromMediumTier && <p className="small quiet">{inspector.data.fromMedium}</p>}
      {isNoting || note !== '' ? (
        <TextField
          lines="many"
          label={inspector.fields.note}
          value={note}
          isReadOnly={isReadOnly}
          onChange={(next) => edit.dataNote(item.id, grade, next)}
        />
      ) : (
        !isReadOnly && (
          <button type="button" className="text-button" onClick={() => setNoting(true)}>
            {inspector.data.addNote}
            <span className="visually-hidden"> {item.id}</span>
          </button>
        )
      )}
    </div>
  );
}
