import { useId, useMemo } from 'react';
import { Select } from '#renderer/parts/select.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import type { ImportDraft } from './import-draft.ts';

type RowFilterProps = { readonly draft: ImportDraft; readonly onChange: (draft: ImportDraft) => void };

const mostValues = 300;

/** Which rows are taken: all, or those with one value in one column. */
export function RowFilter({ draft, onChange }: RowFilterProps) {
  const { importDialog: texts } = useMessages();
  const listId = useId();
  const { filter, table } = draft;
  const column = filter?.column;
  const values = useMemo(() => {
    if (column === undefined) return [];
    const all = new Set(table.rows.map(({ cells }) => (cells[column] ?? '').replace(/\s+/g, ' ').trim()));
    return [...all].filter((value) => value !== '' && value.length <= 120).slice(0, mostValues);
  }, [table, column]);
  return (
    <section className="import-section" aria-label={texts.filter}>
      <h3>{texts.filter}</h3>
      <div className="import-fields">
        <Select
          label={texts.filterColumn}
          value={String(column ?? '')}
          choices={[
            { value: '', label: texts.allRows },
            ...table.columns.map((label, index) => ({ value: String(index), label })),
          ]}
          onChange={(value) =>
            onChange({ ...draft, filter: value === '' ? null : { column: Number(value), value: '' } })
          }
        />
        {filter !== null && (
          <TextField
            label={texts.filterValue}
            hint={texts.filterHint}
            list={listId}
            value={filter.value}
            onChange={(value) => onChange({ ...draft, filter: { ...filter, value } })}
          />
        )}
        <datalist id={listId}>
          {values.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      </div>
    </section>
  );
}
