import './field.css';
import type { ReactNode } from 'react';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  /** One sentence under the field that says what it is for. */
  readonly hint?: string | undefined;
  /** What is wrong with what was typed, and what would be right. */
  readonly problem?: string | undefined;
  /** Set when the label stands elsewhere on screen, or the column says it. */
  readonly hideLabel?: boolean | undefined;
  /** Something small after the label, such as the word "default". */
  readonly mark?: ReactNode;
  /** What stands between the label and the control and is no part of the label. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** The ids of a field's hint and problem, for `aria-describedby`; undefined when it has neither. */
export function describedBy(id: string, hint: string | undefined, problem: string | undefined): string | undefined {
  if (problem !== undefined) return `${id}-problem`;
  return hint === undefined ? undefined : `${id}-hint`;
}

/** A label, its control, and what there is to say about both: under each other, or in one line inside `.line-fields`. */
export function Field({ id, label, hint, problem, hideLabel = false, mark, aside, children }: FieldProps) {
  return (
    <div className="field">
      <span className={hideLabel ? 'visually-hidden' : 'field-head'}>
        <label htmlFor={id} className="field-label">
          {label}
          {mark !== undefined && <> {mark}</>}
        </label>
        {aside}
      </span>
      {children}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {problem === undefined && hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
