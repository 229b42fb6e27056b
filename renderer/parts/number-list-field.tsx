import { useId } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { describedBy, Field } from './field.tsx';
import type { NumberKind } from './number-kind.ts';
import { parseNumberList, toNumberListText } from './number-list.ts';
import { useDraft } from './use-draft.ts';

type NumberListFieldProps = {
  readonly label: string;
  readonly kind: NumberKind;
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
  readonly hint?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
};

/** Several numbers in one line, with semicolons or blanks between them. */
export function NumberListField({ label, kind, value, onChange, hint, isReadOnly = false }: NumberListFieldProps) {
  const id = useId();
  const { fields, format } = useMessages();
  const draft = useDraft({
    value,
    toText: (numbers) => toNumberListText(numbers, kind, format.locale),
    parse: (text) => parseNumberList(text, kind, format.locale),
    commit: onChange,
  });
  const problem = draft.error === null ? undefined : fields.numberError(draft.error, kind);
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        className="input input-numbers"
        autoComplete="off"
        readOnly={isReadOnly}
        value={draft.text}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => {
          draft.settle();
          useWorkspaceStore.getState().closeGroup();
        }}
      />
    </Field>
  );
}
