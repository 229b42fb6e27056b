import { useId } from 'react';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import { describedBy, Field } from './field.tsx';
import { type NumberKind, numberKind, required } from './number-kind.ts';
import { useDraft } from './use-draft.ts';

export type NumberFieldProps = {
  readonly label: string;
  readonly value: number | null;
  /** Called with every reading that makes sense, with null when the field was emptied; never with what is out of range. */
  readonly onChange: (value: number | null) => void;
  readonly kind: NumberKind;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly isWhole?: boolean | undefined;
  /** Set where no number is no answer: `onChange` is then never called with null. */
  readonly isRequired?: boolean | undefined;
  /** Printed behind the number: `ms`, `a year`. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What the app takes while nothing is given, already written out; marked as a default. */
  readonly fallback?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
};

/** A number that may be typed as `2m`, `89%` or `1,980,000`; empty is "not known". Leaving it ends the undo step. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    value,
    onChange,
    kind,
    unit,
    hint,
    fallback,
    hideLabel,
    isRequired = false,
    isReadOnly = false,
  } = props;
  const id = useId();
  const { fields, common, format } = useMessages();
  const { parse, toText } = numberKind(kind, props, format.locale);
  const draft = useDraft({ value, toText, parse: isRequired ? required(parse) : parse, commit: onChange });
  const problem = draft.error === null ? undefined : fields.numberError(draft.error, kind);
  const isDefault = value === null && draft.text === '' && fallback !== undefined;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      problem={problem}
      hideLabel={hideLabel}
      aside={
        isDefault && (
          <span className="field-fallback">
            {fallback} <span className="default-mark">{common.default}</span>
          </span>
        )
      }
    >
      <span className="input-with-unit">
        <input
          id={id}
          className="input input-number"
          inputMode="decimal"
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
        {unit !== undefined && (
          <span className="input-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
    </Field>
  );
}
