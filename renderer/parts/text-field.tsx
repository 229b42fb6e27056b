import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { describedBy, Field } from './field.tsx';

type TextFieldProps = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value' | 'id' | 'type'> & {
  readonly label: string;
  readonly value: string;
  /** Called with every keystroke. */
  readonly onChange: (value: string) => void;
  /** Called when the burst of typing is over: focus leaves, or Enter. */
  readonly onDone?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly mark?: ReactNode;
  readonly type?: 'text' | 'date' | 'time' | 'search' | 'color';
};

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onDone, hint, problem, hideLabel, mark, type = 'text', ...rest } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    rest.onKeyDown?.(event);
    if (event.key === 'Enter' && !event.defaultPrevented) onDone?.();
  };
  return (
    <Field id={id} label={label} hint={hint} problem={problem} hideLabel={hideLabel} mark={mark}>
      <input
        {...rest}
        id={id}
        type={type}
        className={`input input-${type}`}
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, hint, problem)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => {
          rest.onBlur?.(event);
          onDone?.();
        }}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

type DateFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  readonly value: string | null;
  /** A whole day (`2026-11-23`), or null when it was emptied; never called with half a date. */
  readonly onChange: (value: string | null) => void;
};

/** A calendar day with its label. What is half typed stays in the field and goes nowhere. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <TextField
      {...rest}
      type="date"
      min="1970-01-01"
      max="2200-12-31"
      value={text}
      onChange={(next) => {
        setText(next);
        if (next === '' || (next.length === 10 && next >= '1970')) onChange(next === '' ? null : next);
      }}
    />
  );
}
