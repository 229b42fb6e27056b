import { type ReactNode, useId } from 'react';
import { describedBy, Field } from './field.tsx';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string, Chosen> = {
  readonly label: string;
  readonly value: Chosen;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Chosen) => void;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  /** Something small after the label, such as a framed word. */
  readonly mark?: ReactNode;
  readonly disabled?: boolean | undefined;
};
/** With `none`, the word for no choice, nothing may be chosen: null. */
type OptionalProps<Value extends string> = SelectProps<Value, Value | null> & { readonly none: string };
type RequiredProps<Value extends string> = SelectProps<Value, Value> & { readonly none?: undefined };

/** One of several, in a list that opens. */
export function Select<Value extends string>(props: OptionalProps<Value>): ReactNode;
export function Select<Value extends string>(props: RequiredProps<Value>): ReactNode;
export function Select<Value extends string>(props: OptionalProps<Value> | RequiredProps<Value>) {
  const { label, value, choices, none, hint, hideLabel, mark, disabled } = props;
  const id = useId();
  const choose = (text: string) => {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen !== undefined) props.onChange(chosen.value);
    else if (props.none !== undefined) props.onChange(null);
  };
  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel} mark={mark}>
      <select
        id={id}
        className="input input-select"
        value={value ?? ''}
        disabled={disabled}
        aria-describedby={describedBy(id, hint, undefined)}
        onChange={(event) => choose(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
