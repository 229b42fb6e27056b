import { type ReactNode, useId } from 'react';
import './fields.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** The word for no choice; left out, there is always one. */
  readonly none?: string;
  readonly isLabelHidden?: boolean;
  /** A small framed word after the label. */
  readonly mark?: ReactNode;
  readonly isDisabled?: boolean;
};

/** One of several values from a list that opens. */
export function SelectField<Value extends string>({ label, choices, value, onChange, none, ...rest }: Props<Value>) {
  const id = useId();
  return (
    <div className="entry entry-line">
      <label htmlFor={id} className={rest.isLabelHidden === true ? 'visually-hidden' : 'entry-label grow'}>
        {label} {rest.mark}
      </label>
      <select
        id={id}
        className="entry-input entry-select"
        value={value ?? ''}
        disabled={rest.isDisabled ?? false}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
