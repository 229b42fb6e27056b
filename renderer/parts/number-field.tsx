import { type ReactNode, useId, useState } from 'react';
import { describedBy, Field } from './field.tsx';
import { parseNumber } from './parse-number.ts';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number | null;
  /** Called when the typing is over, with null when the field was emptied; never with what is out of range. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** How the value reads while the field has no focus; plain digits by default. */
  readonly show?: ((value: number) => string) | undefined;
  /** Set for a share: 0.89 stands as 89 in the field, and 89 and 89 % mean the same. */
  readonly asPercent?: boolean;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  /** Said when what was typed is no number, or out of range. */
  readonly invalid?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly mark?: ReactNode;
  readonly disabled?: boolean | undefined;
};

function accepts(value: number, { min, max, whole }: Pick<NumberFieldProps, 'min' | 'max' | 'whole'>): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (whole !== true || Number.isInteger(value))
  );
}

/** A number with its label, its unit and its limits. Takes `2 M`, `20k` and `89 %` as people write them. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, asPercent = false, unit, placeholder, hint, invalid, hideLabel, mark } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const plain = value === null ? '' : String(asPercent ? Number((value * 100).toPrecision(12)) : value);
  const shown = value === null ? '' : (props.show?.(value) ?? plain);
  const problem = isWrong ? (invalid ?? hint) : undefined;

  const commit = () => {
    if (draft === null) return;
    const typed = draft.trim();
    if (typed === '') {
      setWrong(false);
      setDraft(null);
      if (value !== null) onChange(null);
      return;
    }
    const parsed = parseNumber(typed);
    const next = parsed === null || !asPercent || typed.endsWith('%') ? parsed : Number((parsed / 100).toPrecision(12));
    if (next === null || !accepts(next, props)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    setDraft(null);
    if (next !== value) onChange(next);
  };

  return (
    <Field id={id} label={label} hint={hint} problem={problem} hideLabel={hideLabel} mark={mark}>
      <span className="input-with-unit">
        <input
          id={id}
          className="input input-number"
          inputMode="decimal"
          autoComplete="off"
          disabled={props.disabled}
          placeholder={placeholder}
          value={draft ?? shown}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy(id, hint, problem)}
          onFocus={(event) => {
            if (draft === null) setDraft(plain);
            event.target.select();
          }}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape' && draft !== plain) {
              event.stopPropagation();
              setWrong(false);
              setDraft(plain);
            }
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
