import { type ReactNode, useId } from 'react';
import { describedBy, Field } from './field.tsx';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly mark?: ReactNode;
  readonly disabled?: boolean | undefined;
};

/** One of several, in a list that opens. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, choices, onChange, hint, hideLabel, mark, disabled } = props;
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel} mark={mark}>
      <select
        id={id}
        className="input input-select"
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, undefined)}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
