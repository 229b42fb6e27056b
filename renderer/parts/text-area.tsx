import { type ComponentProps, useId } from 'react';
import { describedBy, Field } from './field.tsx';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'onChange' | 'value' | 'id'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onDone?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly hideLabel?: boolean | undefined;
};

/** Several lines of text with their label; it grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, onDone, hint, problem, hideLabel, ...rest } = props;
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      <textarea
        rows={2}
        {...rest}
        id={id}
        className="input input-area"
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => {
          rest.onBlur?.(event);
          onDone?.();
        }}
      />
    </Field>
  );
}
