import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { describeImportWarning } from '#shared/exchange/describe-import.ts';
import type { ImportDraft } from './import-draft.ts';
import { isKept, type PreparedDraft } from './prepare-draft.ts';

type ImportWarningsProps = {
  readonly draft: ImportDraft;
  readonly prepared: PreparedDraft;
  readonly onChange: (draft: ImportDraft) => void;
};

const mostShown = 50;

function Duplicates({ draft, prepared, onChange }: ImportWarningsProps) {
  const messages = useMessages();
  const { importDialog: texts, exchange } = messages;
  const { duplicates } = prepared;
  const setAll = (isKeptNow: boolean) =>
    onChange({ ...draft, kept: new Map(duplicates.map(({ row }) => [row, isKeptNow])) });
  return (
    <section className="import-section" aria-label={texts.duplicates}>
      <div className="row">
        <h3 className="grow">{texts.duplicates}</h3>
        <Button kind="quiet" onClick={() => setAll(false)}>
          {texts.skipAll}
        </Button>
        <Button kind="quiet" onClick={() => setAll(true)}>
          {texts.keepAll}
        </Button>
      </div>
      <ul className="import-warnings">
        {duplicates.slice(0, mostShown).map((useCase) => {
          const { row, title, duplicate } = useCase;
          if (duplicate === null) return null;
          const sentence =
            duplicate.of === 'row'
              ? exchange.warnings.duplicateRow(row, title, duplicate.row)
              : exchange.warnings.duplicateUseCase(row, title, duplicate.number);
          return (
            <li key={row} className="import-duplicate">
              <span className="grow">{sentence}</span>
              <Checkbox
                label={
                  <>
                    <span aria-hidden="true">{texts.keep}</span>
                    <span className="visually-hidden">{texts.keepLabel(row)}</span>
                  </>
                }
                checked={isKept(useCase, draft.kept)}
                onChange={(checked) => onChange({ ...draft, kept: new Map(draft.kept).set(row, checked) })}
              />
            </li>
          );
        })}
      </ul>
      {duplicates.length > mostShown && <p className="small">{texts.moreWarnings(duplicates.length - mostShown)}</p>}
    </section>
  );
}

/** What is odd about the list, row by row, and for each title that is there already whether it comes along. */
export function ImportWarnings({ draft, prepared, onChange }: ImportWarningsProps) {
  const messages = useMessages();
  const { importDialog: texts, exchange } = messages;
  const rows = new Set(prepared.rows);
  const odd = [
    ...draft.table.warnings.filter(({ row }) => rows.has(row)),
    ...prepared.warnings.filter(({ type }) => type !== 'duplicate-row' && type !== 'duplicate-use-case'),
  ];
  const sentences = odd.slice(0, mostShown).map((warning) => describeImportWarning(warning, messages));
  if (draft.guessed) sentences.unshift(exchange.text.guessed);
  const count = odd.length + (draft.guessed ? 1 : 0);
  return (
    <>
      {prepared.duplicates.length > 0 && <Duplicates draft={draft} prepared={prepared} onChange={onChange} />}
      {count > 0 && (
        <section className="import-section" aria-label={texts.warnings(count)}>
          <h3>{texts.warnings(count)}</h3>
          <ul className="import-warnings">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {odd.length > mostShown && <p className="small">{texts.moreWarnings(odd.length - mostShown)}</p>}
        </section>
      )}
    </>
  );
}
