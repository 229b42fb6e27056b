import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type ImportField, importFields } from '#shared/exchange/recognize-columns.ts';
import { type ImportDraft, withColumn } from './import-draft.ts';

type ColumnMappingProps = { readonly draft: ImportDraft; readonly onChange: (draft: ImportDraft) => void };

const firstFields: readonly ImportField[] = ['title', 'summary', 'department', 'owner', 'stage'];
const otherFields = importFields.filter((field) => !firstFields.includes(field));

/** Which column each field of a use case is read from, with what was recognized chosen already. */
export function ColumnMapping({ draft, onChange }: ColumnMappingProps) {
  const { importDialog: texts, exchange } = useMessages();
  const choices = [
    { value: '', label: texts.notRead },
    ...draft.table.columns.map((label, index) => ({ value: String(index), label })),
  ];
  const renderField = (field: ImportField) => (
    <Select
      key={field}
      label={exchange.fields[field]}
      value={String(draft.mapping[field] ?? '')}
      choices={choices}
      onChange={(value) => onChange(withColumn(draft, field, value === '' ? null : Number(value)))}
    />
  );
  const isOtherUsed = otherFields.some((field) => draft.mapping[field] !== undefined);
  return (
    <section className="import-section" aria-label={texts.columns}>
      <h3>{texts.columns}</h3>
      <div className="import-fields">{firstFields.map(renderField)}</div>
      <details open={isOtherUsed}>
        <summary>{texts.moreFields}</summary>
        <div className="import-fields">{otherFields.map(renderField)}</div>
      </details>
      <p className="small quiet">{texts.columnsHint}</p>
    </section>
  );
}
