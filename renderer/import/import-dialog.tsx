import './import-dialog.css';
import { useDeferredValue, useMemo } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspace } from '#renderer/state/use-workspace.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { noSeparator, separators } from '#shared/exchange/guess-separator.ts';
import type { OpenedFile } from '#shared/host.ts';
import { ChooseList } from './choose-list.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { type ImportDraft, readAnew } from './import-draft.ts';
import { importUseCases } from './import-list.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportWarnings } from './import-warnings.tsx';
import { type PreparedDraft, prepareDraft } from './prepare-draft.ts';
import { RowFilter } from './row-filter.tsx';
import { useImportDraft } from './use-import-draft.ts';

type ImportDialogProps = {
  readonly onClose: () => void;
  /** A list that was chosen already, as by dropping it on the window. */
  readonly file?: OpenedFile | undefined;
};

type ReviewProps = {
  readonly draft: ImportDraft;
  readonly prepared: PreparedDraft | null;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onStartAnew: () => void;
};

const separatorChoices = [...separators, noSeparator];

function ReviewList({ draft, prepared, onChange, onStartAnew }: ReviewProps) {
  const { importDialog: texts } = useMessages();
  const { table } = draft;
  return (
    <div className="import-review">
      <div className="import-source">
        <p className="grow">
          <b>{texts.about(draft.name, table.rows.length, table.columns.length)}</b>
        </p>
        <Button onClick={onStartAnew}>{texts.chooseOther}</Button>
      </div>
      <div className="import-source">
        <Select
          label={texts.separator}
          value={table.separator}
          choices={separatorChoices.map((value) => ({ value, label: texts.separators[value] }))}
          onChange={(separator) => onChange(readAnew(draft, draft.hasHeader, separator))}
        />
        <Checkbox
          label={texts.hasHeader}
          checked={draft.hasHeader}
          onChange={(hasHeader) => onChange(readAnew(draft, hasHeader, table.separator))}
        />
      </div>
      <ColumnMapping draft={draft} onChange={onChange} />
      <RowFilter draft={draft} onChange={onChange} />
      {prepared !== null && prepared.inCapitals > 0 && (
        <Checkbox
          label={texts.sentenceCase(prepared.inCapitals)}
          checked={draft.sentenceCase}
          onChange={(sentenceCase) => onChange({ ...draft, sentenceCase })}
        />
      )}
      {prepared !== null && <ImportPreview useCases={prepared.chosen} />}
      {prepared !== null && <ImportWarnings draft={draft} prepared={prepared} onChange={onChange} />}
    </div>
  );
}

/** Makes use cases of a list: choose or paste it, see what becomes of its columns and rows, add them in one step. */
export function ImportDialog({ onClose, file }: ImportDialogProps) {
  const { importDialog: texts } = useMessages();
  const workspace = useWorkspace();
  const isReadOnly = useWorkspaceStore((store) => store.document?.readOnly ?? false);
  const { draft, problem, chooseFile, readPasted, startAnew, change } = useImportDraft(file);
  const settled = useDeferredValue(draft);
  const prepared = useMemo(() => (settled === null ? null : prepareDraft(settled, workspace)), [settled, workspace]);
  const chosen = prepared?.chosen ?? [];
  const obstacle = () => {
    if (isReadOnly) return texts.readOnly;
    if (draft === null) return null;
    if (prepared === null) return texts.noTitle;
    if (prepared.rows.length === 0) return texts.noRows;
    return chosen.length === 0 ? texts.noneWithTitle : null;
  };
  const hindrance = obstacle();
  const toLookAt = prepared === null ? 0 : new Set(prepared.warnings.map(({ row }) => row)).size;
  const canImport = draft !== null && draft === settled && hindrance === null;
  const title = draft === null ? texts.newTitle : draft.name.replace(/\.[^.]+$/, '');
  return (
    <Dialog
      title={texts.title}
      size={draft === null ? 'normal' : 'full'}
      onClose={onClose}
      actions={
        <>
          <p className="grow import-obstacle" role="status">
            {hindrance ?? (toLookAt > 0 ? texts.toLookAt(toLookAt) : null)}
          </p>
          <Button onClick={onClose}>{texts.cancel}</Button>
          {draft !== null && (
            <Button
              kind="primary"
              disabled={!canImport}
              onClick={async () => {
                if (await importUseCases(chosen, title)) onClose();
              }}
            >
              {chosen.length === 0 ? texts.importNone : texts.import(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      {draft === null ? (
        <ChooseList problem={problem} onChooseFile={() => void chooseFile()} onPaste={readPasted} />
      ) : (
        <ReviewList draft={draft} prepared={prepared} onChange={change} onStartAnew={startAnew} />
      )}
    </Dialog>
  );
}
