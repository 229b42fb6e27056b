import { useId } from 'react';
import { useWorkspaceStore } from '#renderer/state/workspace-store.ts';
import './fields.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: 'one' | 'many';
  /** A sentence under the label that says what belongs here. */
  readonly hint?: string | undefined;
  /** The label is read aloud only; what the field is for stands beside it already. */
  readonly isLabelHidden?: boolean;
  readonly isReadOnly?: boolean;
  readonly limit?: number;
};

/** A text that is written to the workspace while it is typed; leaving the field ends the undo step. */
export function TextField({ label, value, onChange, lines = 'one', hint, isLabelHidden = false, ...rest }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    readOnly: rest.isReadOnly ?? false,
    maxLength: rest.limit ?? (lines === 'one' ? 300 : 20_000),
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onBlur: () => useWorkspaceStore.getState().closeGroup(),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={lines === 'one' && !isLabelHidden && hint === undefined ? 'entry entry-pair' : 'entry'}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'entry-label'}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="entry-hint">
          {hint}
        </p>
      )}
      {lines === 'one' ? (
        <input type="text" className="entry-input" {...shared} />
      ) : (
        <textarea rows={2} className="entry-input entry-lines" {...shared} />
      )}
    </div>
  );
}
